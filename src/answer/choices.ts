import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import type { Token } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import { areDatesApart, datesIn, isAbsolute } from "./dates.ts";
import { areApart, figuresIn } from "./figures.ts";
import { type GivenFigure, withCounted } from "./statement.ts";

/** Somebody has it so: "my brother *says* Wednesday", "I *read* 30 somewhere". */
const CLAIM =
  /\b(?:says?|said|claims?|thinks?|thought|reads?|hears?|heard|sees?|saw|told|tells?|swears?|insists?|reckons?|bets?|vs|versus)\b/iu;

/** "I *read* otherwise" */
const LEARNT = /\b(?:reads?|hears?|heard|saw|seen|told)\b/iu;
const OTHERWISE = /\b(?:otherwise|elsewhere|opposite|something (?:else|different)|differently)\b/iu;

/**
 * Whether whoever asks leaves open what is so, and so takes none of it for granted: "ten or twelve", two claims that differ, or "I
 * read otherwise".
 */
export const leavesChoice = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some(({ surface }) => /^or$/iu.test(surface)) ||
  text.split(/[.?!]/u).some((sentence) => LEARNT.test(sentence) && OTHERWISE.test(sentence)) ||
  claimsDiffer(text, tokens);

/** So many dates and so many figures of a question are set beside one another; whoever leaves a choice names two or three. */
const MOST_VALUES = 16;

/** Whether two dates, or two figures for the same, stand in a question that cannot both be right, and somebody claims the later. */
export function claimsDiffer(text: string, tokens: readonly Token[]): boolean {
  const isClaimed = (one: Slice, other: Slice) => CLAIM.test(text.slice(one.end, other.start));
  const dates = datesIn(text).slice(0, MOST_VALUES);
  const figures = figuresIn(text)
    .filter((figure) => !dates.some((date) => overlaps(date, figure)))
    .slice(0, MOST_VALUES)
    .map((figure) => withCounted(figure, tokens, text));
  return (
    pairsOf(dates.filter(isAbsolute)).some(
      ([one, other]) => areDatesApart(one, other) && isClaimed(one, other),
    ) ||
    pairsOf(figures).some(
      ([one, other]) => areApart(one, other) && mayCountTheSame(one, other) && isClaimed(one, other),
    )
  );
}

/** The figures and dates of such a question that no article has, where one has another: they are not what is asked about. */
export function guessesIn(text: string, tokens: readonly Token[], concepts: readonly Concept[]): Concept[] {
  if (!leavesChoice(text, tokens)) return [];
  const dates = datesIn(text);
  const values = concepts.filter(
    ({ kind, start, surface }) =>
      kind === "figure" || dates.some((date) => overlaps(date, { start, end: start + surface.length })),
  );
  return values.some(({ known }) => known) ? values.filter(({ known }) => !known) : [];
}

/** Nothing that is counted: "30 *somewhere*". */
const NOTHING = /^(?:\w+where|online|instead|now|today|though|too|lol)$/iu;

/** What the second counts need not be said again. */
function mayCountTheSame(one: GivenFigure, other: GivenFigure): boolean {
  const [first, second] = [one, other].map(({ counted }) =>
    counted && !NOTHING.test(counted.surface) ? counted.term : null,
  );
  return !first || !second || first === second;
}

const pairsOf = <One>(some: readonly One[]): (readonly [One, One])[] =>
  some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other] as const));
