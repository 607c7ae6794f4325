import { byPlace, type Mention } from "./mentions.ts";
import type { When } from "./when.ts";

/** Where something stands: compared part by part, the smaller first. */
type Place = readonly (number | string)[];

const WEEK = 7;
const YEAR = 12 * 31;
const RANKS: Readonly<Record<When["known"], number>> = {
  calendar: 0,
  yearless: 1,
  weekday: 2,
  writing: 2,
  elsewhere: 3,
};

/**
 * Compares mentions by when: those with a year first, then those without, then those seen from the day of writing, then those
 * counted from something else, in the order in which they are told. Total: what is equal in all of this stands in the order of
 * the articles.
 *
 * Days of the week and months without a year go round; the list of them begins where what lies ahead of the articles
 * stands last and, as far as that leaves a choice, behind the longest gap.
 */
export function chronologically(mentions: readonly Mention[]): (one: Mention, other: Mention) => number {
  const whens = mentions.map(({ when }) => when);
  const days = whens.filter(({ known, direction }) => known === "weekday" && direction !== "ahead");
  const months = whens.filter(({ known }) => known === "yearless");
  const begins = { week: beginningOf(days, WEEK), year: beginningOf(months, YEAR) };
  const placeOf = ({ when }: Mention): Place => [RANKS[when.known], ...within(when, begins)];
  return (one, other) => compare(placeOf(one), placeOf(other)) || byPlace(one, other);
}

function within(when: When, begins: Readonly<Record<"week" | "year", number>>): Place {
  const { known, first, last, label, direction } = when;
  switch (known) {
    case "calendar":
      return [first, last, label];
    case "yearless":
      return [turned(first, begins.year, YEAR), turned(last, begins.year, YEAR), label];
    case "weekday": {
      // As seen from the writing: behind "last week" and before "yesterday", or behind "tomorrow".
      const share = turned(first, begins.week, WEEK) / WEEK;
      return [direction === "ahead" ? 2 + share : -3 + share, 0, label];
    }
    case "writing": {
      const until = direction === "past" ? Math.min(last, 0) : last;
      return [(first + until) / 2, until - first, label];
    }
    case "elsewhere":
      return [];
  }
}

const turned = (place: number, beginning: number, length: number) => (place - beginning + length) % length;

/** Where to begin with places that go round: with Monday and January if nothing tells. */
function beginningOf(whens: readonly When[], length: number): number {
  const places = [...new Set(whens.map(({ first }) => first))].sort((one, other) => one - other);
  let best = { beginning: 1, gap: 0 };
  for (const [at, place] of places.entries()) {
    const gap = turned(place, places.at(at - 1) ?? place, length);
    if (gap > best.gap && isOrdered(whens, place, length)) best = { beginning: place, gap };
  }
  return best.beginning;
}

/** Whether what is past stands before what lies ahead if the places are told from there on. */
function isOrdered(whens: readonly When[], beginning: number, length: number): boolean {
  const placesOf = (direction: When["direction"]) =>
    whens.filter((when) => when.direction === direction).map(({ first }) => turned(first, beginning, length));
  return Math.max(0, ...placesOf("past")) <= Math.min(length, ...placesOf("ahead"));
}

function compare(one: Place, other: Place): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  const [ours, theirs] = [one[at] ?? 0, other[at] ?? 0];
  return ours < theirs ? -1 : ours > theirs ? 1 : 0;
}
