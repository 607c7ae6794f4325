/**
 * At most `length` UTF-16 code units of a text, an ellipsis among them: cut behind a word where one ends in the second
 * half, never inside a surrogate pair. The whole text where it fits.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const space = room.search(/\s\S*$/u);
  const cut = space > length / 2 ? room.slice(0, space) : room.slice(0, -1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/[\s,;:–—-]+$/u, "")}…`;
}
