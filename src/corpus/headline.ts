import { isSiteHead } from "./furniture.ts";
import { countWords, isBullet, isDateLine, isMarkedHeading, isNameAndPost } from "./line.ts";
import { isOutlet } from "./outlet.ts";
import type { Piece } from "./pieces.ts";

/** In words. Shorter lines above a headline are a site's name, its slogan, a section, a byline. */
const SHORTEST_HEADLINE = 4;
/** In words. What is longer above a site's menu is the headline all the same. */
const LONGEST_SLOGAN = 8;
/** In words. A longer sentence that is said twice at the top is a paragraph that a page shows twice. */
const LONGEST_REPEATED = 15;

const couldBeHeadline = ({ form, text }: Piece): boolean =>
  form === "line" && !isBullet(text) && !isDateLine(text);

const isLong = ({ text }: Piece): boolean => countWords(text) >= SHORTEST_HEADLINE && !isNameAndPost(text);

/** Up to where in `top` short lines are of the site and not of the article, its name or its slogan: above its last menu. */
function endOfMasthead(top: readonly Piece[]): number {
  const menu = top.findLastIndex(({ form, text }) => form === "furniture" && isSiteHead(text));
  const first = top[0]?.text ?? "";
  // "Prices Hit New Record" ends as an outlet's name does, and seldom begins so.
  return Math.max(menu, /^the /i.test(first) && isOutlet(first) ? 1 : 0);
}

/** Whether a sentence that opens the article is said again at once: that is its headline, not a paragraph. */
export function isRepeatedHeadline(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    piece?.form === "prose" &&
    pieces[index + 1]?.form === "repeated" &&
    countWords(piece.text) <= LONGEST_REPEATED
  );
}

/** Where breadcrumbs lead: "Home » Europe » Strike ends" ends with the headline. */
const trailEnds = (top: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    top.flatMap(({ form, text }) =>
      form === "furniture"
        ? text
            .split(/\s[>»›]\s/u)
            .slice(1)
            .slice(-1)
        : [],
    ),
  );

/**
 * Which of the pieces above the first paragraph are headlines: the headline first, then what stands below it and is
 * long enough for a standfirst. Their places in `top`.
 */
export function findHeadlines(top: readonly Piece[]): readonly number[] {
  const trails = trailEnds(top);
  const masthead = endOfMasthead(top);
  const first = [
    (_: Piece, index: number) => isRepeatedHeadline(top, index),
    (piece: Piece) => couldBeHeadline(piece) && isMarkedHeading(piece.text),
    (piece: Piece) => couldBeHeadline(piece) && trails.has(piece.text),
    (piece: Piece, index: number) =>
      couldBeHeadline(piece) &&
      isLong(piece) &&
      (index >= masthead || countWords(piece.text) > LONGEST_SLOGAN),
    (piece: Piece) => couldBeHeadline(piece) && isLong(piece),
    couldBeHeadline,
  ]
    .map((rule) => top.findIndex(rule))
    .find((place) => place >= 0);
  if (first === undefined) return [];
  const below = top.flatMap((piece, index) =>
    index > first && couldBeHeadline(piece) && isLong(piece) ? [index] : [],
  );
  return [first, ...below];
}
