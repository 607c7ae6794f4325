import { count } from "../count.ts";
import type { Finding, Part, Place } from "../quotes/finding.ts";
import { farReachingIn, isNegation } from "../quotes/qualifiers.ts";
import { wordsOf } from "../quotes/words.ts";
import { aside, heading, type ReplyBlock, text } from "../reply.ts";
import { differenceBlocks, inQuotes, listed } from "./differences.ts";
import { differingBlocks, placeQuotation, restOf } from "./places.ts";

type Joined = Extract<Finding, { readonly kind: "joined" }>;

/** What an article has between two places of one paragraph, one behind the other; null of others. */
function between(one: Place, other: Place): string | null {
  const isBehind = one.article === other.article && one.end <= other.start;
  if (!isBehind || one.paragraph !== other.paragraph) return null;
  return one.article.text.slice(one.end, other.start);
}

/** Shows a quotation that was put together: of pieces of one paragraph in order, or of several places. */
export function joinedBlocks({ parts, ellipsis }: Joined): ReplyBlock[] {
  const places = parts.map(({ place }) => place);
  const isWhole = parts.every(({ place }) => place !== null);
  const gaps = places.slice(1).map((place, at) => {
    const before = places[at];
    return place && before ? between(before, place) : null;
  });
  const hidden = gaps.filter((gap) => gap !== null);
  if (isWhole && !ellipsis && adjoin(places.filter((place) => place !== null))) return adjoiningBlocks(parts);
  if (isWhole && hidden.length === gaps.length) return shortenedBlocks(parts, hidden, ellipsis);
  return apartBlocks(parts, ellipsis);
}

/** Whether each of some places ends where the next one begins, in another paragraph. */
const adjoin = (places: readonly Place[]): boolean =>
  places.slice(1).every((place, at) => {
    const before = places[at];
    if (before === undefined || before.article !== place.article || before.end > place.start) return false;
    return wordsOf(place.article.text.slice(before.end, place.start)).length === 0;
  });

const adjoiningBlocks = (parts: readonly Part[]): ReplyBlock[] => [
  heading("Word for word, across paragraphs"),
  text("It runs on from one paragraph into the next."),
  ...parts.flatMap(({ place }) => (place === null ? [] : [placeQuotation(place)])),
];

function shortenedBlocks(parts: readonly Part[], hidden: readonly string[], ellipsis: boolean): ReplyBlock[] {
  const [first, last] = [parts[0]?.place, parts.at(-1)?.place];
  if (!first || !last) return [];
  const all = { ...first, end: last.end };
  const left = hidden.reduce((sum, gap) => sum + wordsOf(gap).length, 0);
  const qualifiers = [...new Set(hidden.flatMap(farReachingIn))];
  const differences = parts.flatMap((part) => part.differences);
  // Its ellipsis stands where the article has nothing: only words may differ.
  if (left === 0) return differingBlocks(all, differences);
  return [
    heading(ellipsis ? "Shortened" : "Words left out"),
    text(
      ellipsis
        ? `The ellipsis stands for ${count(left, "word")} of the article.`
        : `It leaves out ${count(left, "word")} of the article, and doesn't say so.`,
    ),
    ...qualifierBlocks(qualifiers),
    ...(differences.length > 0 ? differenceBlocks(differences) : []),
    ...restOf(all),
    placeQuotation(all),
  ];
}

function qualifierBlocks(qualifiers: readonly string[]): ReplyBlock[] {
  if (qualifiers.length === 0) return [];
  const turns = qualifiers.some(isNegation) ? "That may turn it round." : "Without them it may claim more.";
  return [text(`Among them: ${listed(qualifiers)}. ${turns}`)];
}

function apartBlocks(parts: readonly Part[], ellipsis: boolean): ReplyBlock[] {
  const found = parts.flatMap(({ place }) => place ?? []);
  const articles = new Set(found.map(({ article }) => article)).size;
  return [
    heading("Joined"),
    text(sentenceOn(parts, articles, ellipsis)),
    ...parts.flatMap(({ typed, place, differences }) => {
      if (place === null) return [text(`${inQuotes(typed)} stands in no article, or is too short to tell.`)];
      return [placeQuotation(place), ...(differences.length > 0 ? differenceBlocks(differences) : [])];
    }),
    ...(found.length === parts.length ? [] : [aside("Only what stands out above is an article's.")]),
  ];
}

function sentenceOn(parts: readonly Part[], articles: number, ellipsis: boolean): string {
  const found = parts.filter(({ place }) => place !== null).length;
  const sign = ellipsis ? "joined by an ellipsis" : "joined without a sign";
  if (found === 1) return `Only part of it stands in an article.`;
  if (articles > 1)
    return `It is put together of ${found} places in ${articles} articles, ${sign}. No article has it in one.`;
  return `It is put together of ${found} places of one article, ${sign}.`;
}
