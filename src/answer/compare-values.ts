import type { Slice } from "../corpus/corpus.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import { areDatesApart, type DateExpression, isSameDate } from "./dates.ts";
import { areApart, isSameFigure } from "./figures.ts";
import { canMean, gistOf, type Lexicon, type Likeness, likeness } from "./likeness.ts";
import { around, type GivenFigure, type Statement } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** What one statement gives beside what another gives for the same thing: in offsets of the one's and of the other's article. */
export interface Pair {
  readonly one: Slice;
  readonly other: Slice;
}

/** A figure or date of one statement beside the one that another gives for the same thing. */
export interface ValuePair extends Pair {
  readonly relation: "same" | "differs";
  /** How far the words around them are the same, and those next to them. */
  readonly around: Likeness;
  readonly nextTo: Likeness;
}

/** So many are next to it: "*expelled* ten", "*expulsion of* ten". */
const NEXT = 3;

const PEOPLE = tokenise("people");

/** What is counted by one of these is of the kind that stands before it: "government *entities*". */
const GENERIC = /^(?:entit(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|units?|items?|things?)$/iu;

const isPlace = ({ surface }: Token) => isPlaceName(surface);

/** "32 Russians" are people. */
function headOf({ counted, beside }: GivenFigure): readonly Token[] {
  if (counted === null) return [];
  const kind = GENERIC.test(counted.surface) ? beside.filter((token) => !isPlace(token)) : [];
  return isPlace(counted) ? PEOPLE : [...kind, counted];
}

/** A figure with what it counts. */
export const phraseOf = (figure: GivenFigure): Slice => ({
  start: figure.start,
  end: Math.max(figure.end, figure.counted?.end ?? 0),
});

/** Whether two figures count the same kind of thing: diplomats, or members of a legation. */
export function countTheSame(one: GivenFigure, other: GivenFigure, lexicon: Lexicon): boolean {
  if (!one.counted || !other.counted) return one.unit !== "" && one.counted === other.counted;
  const all = (figure: GivenFigure) => [
    ...headOf(figure),
    ...figure.beside.filter((token) => !isPlace(token)),
  ];
  return canMean(headOf(one), all(other), lexicon) || canMean(all(one), headOf(other), lexicon);
}

/** Whether two figures count things of two different countries: American diplomats, and Russian ones. */
export function areOfOtherPlaces(one: GivenFigure, other: GivenFigure, lexicon: Lexicon): boolean {
  const [ours, theirs] = [one.beside.filter(isPlace), other.beside.filter(isPlace)];
  return ours.length > 0 && theirs.length > 0 && !canMean(ours, theirs, lexicon);
}

/** Shares that no noun follows ("fell 19 percent", "owns 22 per cent") may be of anything: so many things around them have to be the same. */
const AROUND_BARE = 3;

/**
 * Some figures of one statement beside those of another that count the same kind of thing, of the same country, however little
 * else the two share.
 */
export const figurePairs = (
  one: Statement,
  figures: readonly GivenFigure[],
  other: Statement,
  lexicon: Lexicon,
): ValuePair[] =>
  figures.flatMap((ours) =>
    other.figures.flatMap((theirs) => {
      const relation = areApart(ours, theirs) ? "differs" : isSameFigure(ours, theirs) ? "same" : null;
      if (relation === null || !countTheSame(ours, theirs, lexicon)) return [];
      if (areOfOtherPlaces(ours, theirs, lexicon)) return [];
      const sides = [
        [one, phraseOf(ours)],
        [other, phraseOf(theirs)],
      ] as const;
      const found = alike(...sides, lexicon);
      const isBare = ours.counted === null && ours.unit === "%";
      if (relation === "differs" && isBare && found.around.things < AROUND_BARE) return [];
      return [{ relation, one: ours, other: theirs, ...found }];
    }),
  );

/** Some dates of one statement beside those of another that say as much of when, or something else. */
export const datePairs = (
  one: Statement,
  dates: readonly DateExpression[],
  other: Statement,
  lexicon: Lexicon,
): ValuePair[] =>
  dates.flatMap((ours) =>
    other.dates.flatMap((theirs) => {
      const relation = areDatesApart(ours, theirs) ? "differs" : isSameDate(ours, theirs) ? "same" : null;
      if (relation === null) return [];
      return [{ relation, one: ours, other: theirs, ...alike([one, ours], [other, theirs], lexicon) }];
    }),
  );

type Placed = readonly [statement: Statement, slice: Slice];

/** How far the words around two values are the same, the values themselves left out. */
function alike([one, ours]: Placed, [other, theirs]: Placed, lexicon: Lexicon) {
  const within = (reach?: number) =>
    likeness(
      gistOf({ statement: one, slice: around(one, ours, reach), without: [ours] }, lexicon),
      { statement: other, slice: around(other, theirs, reach), without: [theirs] },
      lexicon,
    );
  return { around: within(), nextTo: within(NEXT) };
}
