/** Straight double marks open and close by turns; an apostrophe is a mark only at the edge of a word. */
const MARKS =
  /(?<opens>[“„])|(?<closes>”)|(?<turns>")|(?<edge>(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}]))|[’'](?![\p{L}\p{N}])/gu;

/**
 * Whether a place in a paragraph may stand between quotation marks. "Yesterday" in somebody's words is not yesterday as seen
 * from the article. News is full of marks that are turned round or never closed, so in doubt it does.
 */
export function isSpoken(paragraph: string, place: number): boolean {
  let double = 0;
  let single = 0;
  for (const { groups } of paragraph.slice(0, place).matchAll(MARKS)) {
    if (groups?.opens !== undefined) double += 1;
    else if (groups?.closes !== undefined) double = Math.max(0, double - 1);
    else if (groups?.turns !== undefined) double = double > 0 ? double - 1 : 1;
    else if (groups?.edge !== undefined) single += 1;
    else single = Math.max(0, single - 1);
  }
  return double > 0 || single > 0;
}
