import {
  type DayNumber,
  type Days,
  dateOf,
  daysOf,
  formatDate,
  type PartialDate,
  weekdayName,
  weekdayOf,
} from "./calendar.ts";
import type { Direction } from "./direction.ts";
import type { Said, SaidDate } from "./said.ts";

/** When something is told to have happened, or to be going to. */
export interface When {
  /**
   * How much is known: the year, and so its place in the calendar; a month, or a day of it, of a year that no text tells
   * ("yearless"); a day of the week of no known week; only how it looked from a day of writing that no text tells ("writing"),
   * or from something else that is told ("elsewhere").
   */
  readonly known: "calendar" | "yearless" | "weekday" | "writing" | "elsewhere";
  /** What it is shown under: a date where one is known, else the text's own words. */
  readonly label: string;
  /**
   * Its place among those of which as much is known: days of the calendar, days of a year of twelve months of 31, a day of the
   * week, or days from the writing, roughly.
   */
  readonly first: number;
  readonly last: number;
  readonly direction: Direction;
  /** The day on which the article was published, where the date was reckoned from it. */
  readonly reckonedFrom: DayNumber | null;
}

/** What sentence and article tell about an expression of time. */
export interface Circumstances {
  /** The expression as it stands in the text. */
  readonly words: string;
  readonly direction: Direction;
  /** Whether the words may be somebody's whom the article quotes. */
  readonly spoken: boolean;
  /** The day on which the article was published, if it says so. */
  readonly published: DayNumber | null;
}

/** A day of a month is one of the nearest year; where that is half a year off, it is anybody's guess. In days. */
const HALF_A_YEAR = 180;
const WEEK = 7;
const LONGEST_MONTH = 31;

type Placed = Pick<When, "known" | "label" | "first" | "last"> & { readonly isReckoned: boolean };

/**
 * Reads when something was. What is shown as a date of the calendar is said so, or follows from the article's own date for
 * sure; everything else keeps its own words.
 */
export function whenOf(said: Said, circumstances: Circumstances): When {
  const { direction, spoken, published } = circumstances;
  const from = spoken ? null : published;
  const { isReckoned, ...placed } = placeOf(said, circumstances, from);
  return { ...placed, direction, reckonedFrom: isReckoned ? from : null };
}

function placeOf(said: Said, { words, direction }: Circumstances, from: DayNumber | null): Placed {
  switch (said.kind) {
    case "date":
      return placeOfDate(said, words, direction, from);
    case "weekday": {
      const { weekday, which } = said;
      const day = from === null ? null : dayOfWeek(weekday, which, direction, from);
      if (day !== null) return onDay(day);
      const name = `“${weekdayName(weekday)}”`;
      const label = direction === "ahead" ? `${name}, still to come` : name;
      return { known: "weekday", label, first: weekday, last: weekday, isReckoned: false };
    }
    case "day":
      return from === null ? fromWriting(words, said.offset, said.offset) : onDay(from + said.offset);
    case "period": {
      if (from === null) return fromWriting(words, said.from, said.to);
      if (said.calendar) return inPeriod(said.calendar.unit, said.calendar.offset, from);
      const days = { first: from + said.from, last: from + said.to };
      return { known: "calendar", label: asLabel(words), ...days, isReckoned: true };
    }
    case "elsewhere":
      return { known: "elsewhere", label: asLabel(words), first: 0, last: 0, isReckoned: false };
  }
}

/** Begin a sentence in a capital letter, but no label: "Last night". */
const CAPITALISED =
  /^(?:Last|This|Next|Coming|The|Today|Yesterday|Tomorrow|Tonight|Early|Late|Mid|Earlier|Later)\b/u;

/** Between quotation marks, as whatever is the text's own. */
const asLabel = (words: string) =>
  `“${words.replace(/\s+/gu, " ").replace(CAPITALISED, (word) => word.toLowerCase())}”`;

const fromWriting = (words: string, first: number, last: number): Placed => ({
  known: "writing",
  label: asLabel(words),
  first,
  last,
  isReckoned: false,
});

const onDay = (day: DayNumber): Placed => ({
  known: "calendar",
  label: formatDate(dateOf(day)),
  first: day,
  last: day,
  isReckoned: true,
});

/** The month or year so many before or after that of a day. */
function inPeriod(unit: "month" | "year", offset: number, from: DayNumber): Placed {
  const { year, month } = dateOf(from);
  const months = year * 12 + month - 1 + offset;
  const date: PartialDate =
    unit === "year"
      ? { year: year + offset, month: null, day: null }
      : { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
  return {
    known: "calendar",
    label: formatDate(date),
    ...daysOf(date.year ?? 0, date.month, null),
    isReckoned: true,
  };
}

/**
 * The day that "Thursday" was or will be, as seen from another day; null where that is not sure. "Last Tuesday" and "next
 * Tuesday" are for some the nearest one and for some the one of the other week: it is sure where both are the same.
 */
function dayOfWeek(
  weekday: number,
  which: "last" | "next" | null,
  direction: Direction,
  from: DayNumber,
): DayNumber | null {
  const since = (weekdayOf(from) - weekday + WEEK) % WEEK;
  const until = (weekday - weekdayOf(from) + WEEK) % WEEK;
  // Weeks begin on Monday.
  const today = (weekdayOf(from) + WEEK - 1) % WEEK;
  if (which === "last") return since > today || since === 0 ? from - (since || WEEK) : null;
  if (which === "next") return until + today >= WEEK || until === 0 ? from + (until || WEEK) : null;
  if (direction === "past") return from - since;
  return direction === "ahead" && until > 0 ? from + until : null;
}

function placeOfDate(said: SaidDate, words: string, direction: Direction, from: DayNumber | null): Placed {
  const { date, until, within } = said;
  const reckoned = date.year === null && from !== null ? yearOf(said, direction, from) : null;
  const year = date.year ?? reckoned;
  const isOwnWords = until !== null || within !== null;
  if (year === null) {
    const label = isOwnWords ? asLabel(words) : formatDate(date);
    return { known: "yearless", label, ...placeInYear(date, until), isReckoned: false };
  }
  const own = reckoned === null ? asLabel(words) : `${asLabel(words)} (${reckoned})`;
  const label = isOwnWords ? own : formatDate({ ...date, year });
  return { known: "calendar", label, ...daysIn(said, year), isReckoned: reckoned !== null };
}

function placeInYear(date: PartialDate, until: PartialDate | null): Days {
  const place = ({ month, day }: PartialDate, missing: number) =>
    ((month ?? 1) - 1) * LONGEST_MONTH + (day ?? missing);
  return { first: place(date, 1), last: place(until ?? date, LONGEST_MONTH) };
}

function daysIn({ date, until, within }: SaidDate, year: number): Days {
  const { first, last } = daysOf(year, date.month, date.day);
  if (until !== null) return { first, last: daysOf(until.year ?? year, until.month, until.day).last };
  if (within === null) return { first, last };
  const length = last - first + 1;
  return { first: first + Math.floor(within[0] * length), last: first + Math.ceil(within[1] * length) - 1 };
}

/** The year of a date that is said without one, as seen from a day; null where that is not sure. */
function yearOf(
  { date: { month, day }, yearOffset, weekday }: SaidDate,
  direction: Direction,
  from: DayNumber,
): number | null {
  const { year } = dateOf(from);
  if (yearOffset !== null) return year + yearOffset;
  const fits = [year - 1, year, year + 1].filter((candidate) => {
    const { first, last } = daysOf(candidate, month, day);
    if (first - from > HALF_A_YEAR || from - last > HALF_A_YEAR) return false;
    if (weekday !== null && weekdayOf(first) !== weekday) return false;
    return direction === null || (direction === "past" ? first <= from : last >= from);
  });
  const [only, another] = fits;
  return only !== undefined && another === undefined ? only : null;
}

/** Whether two times cannot both be right. */
export function areTimesApart(one: When, other: When): boolean {
  if (one.known === "weekday" && other.known === "calendar") return areTimesApart(other, one);
  if (one.known === "calendar" && other.known === "weekday")
    return one.first === one.last && weekdayOf(one.first) !== other.first;
  if (one.known !== other.known || one.known === "writing" || one.known === "elsewhere") return false;
  return one.last < other.first || other.last < one.first;
}
