import type { Passage, Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import type { Comparison } from "./compare.ts";
import { phraseOf } from "./compare-values.ts";
import { isSameDate } from "./dates.ts";
import { isSameFigure } from "./figures.ts";
import type { Ranked } from "./rank.ts";
import { statementOf } from "./statement.ts";

/** A figure with what it counts, or a date, as a slice of the article of the citation that gives it. */
export interface GivenValue extends Slice {
  /** The citation's. */
  readonly number: number;
  readonly passage: Passage;
}

/** What citations give for one thing: a list for each different figure or date, with all that give it. */
export type Difference = readonly (readonly GivenValue[])[];

/** What a citation gives at a place in its sentence. */
function valueAt(place: Slice, { retrieved: { passage } }: Ranked, number: number): GivenValue {
  const figure = figureAt(passage, place);
  const { start, end } = figure ? phraseOf(figure) : place;
  return { start, end, number, passage };
}

/**
 * What citations give in answer where a figure or date is asked for, in order.
 *
 * @param compared what others are to the first
 */
export const valuesOf = (citations: readonly Ranked[], compared: readonly Comparison[]): GivenValue[] =>
  citations.flatMap((one, at) => {
    const told = compared.flatMap(({ ranked, pair }) => (ranked === one && pair ? [pair.other] : []));
    const more = one.answers.filter((answer) => !told.some((slice) => overlaps(slice, answer)));
    return [...told, ...more]
      .sort((first, second) => first.start - second.start)
      .map((place) => valueAt(place, one, at + 1));
  });

/**
 * What citations give otherwise than the first, for each figure or date of the first that any of them gives otherwise.
 *
 * @param citations the first and the others, in their order
 * @param compared what others are to the first
 */
export function differencesFrom(citations: readonly Ranked[], compared: readonly Comparison[]): Difference[] {
  const [lead] = citations;
  const byPlace = new Map<number, GivenValue[]>();
  for (const { relation, pair } of compared)
    if (lead && pair && relation === "differs") byPlace.set(pair.one.start, [valueAt(pair.one, lead, 1)]);
  for (const { pair, ranked } of compared) {
    if (!pair) continue;
    byPlace.get(pair.one.start)?.push(valueAt(pair.other, ranked, citations.indexOf(ranked) + 1));
  }
  return [...byPlace.values()].map(grouped);
}

function grouped(values: readonly GivenValue[]): Difference {
  const groups: GivenValue[][] = [];
  for (const value of values) {
    const known = groups.find(([first]) => first !== undefined && isSameValue(first, value));
    if (known) known.push(value);
    else groups.push([value]);
  }
  return groups;
}

function isSameValue(one: GivenValue, other: GivenValue): boolean {
  const [date, sameDate] = [dateAt(one.passage, one), dateAt(other.passage, other)];
  if (date && sameDate) return isSameDate(date, sameDate);
  const [figure, sameFigure] = [figureAt(one.passage, one), figureAt(other.passage, other)];
  return figure !== undefined && sameFigure !== undefined && isSameFigure(figure, sameFigure);
}

const figureAt = (passage: Passage, place: Slice) =>
  statementOf(passage).figures.find((figure) => overlaps(figure, place));

const dateAt = (passage: Passage, place: Slice) =>
  statementOf(passage).dates.find((date) => overlaps(date, place));
