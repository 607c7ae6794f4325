/** The text with U+FFFD in place of every half of a surrogate pair, which is no text that could be sent. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
