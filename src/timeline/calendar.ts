/** A date as far as a text says it: at least a year or a month, and a day only with its month. */
export interface PartialDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
}

/** A day of the calendar, counted from 1 January 1970, which is 0. */
export type DayNumber = number;

/** Whole days, both ends included. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MILLISECONDS = 86_400_000;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The day of a date; a day beyond its month's last is one of the next month. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** The date of a day. */
export function dateOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: DayNumber): number => new Date(day * MILLISECONDS).getUTCDay();

/** "Thursday" for 4. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? "";

/** The days of a year, of one of its months, or one day of that. */
export function daysOf(year: number, month: number | null, day: number | null): Days {
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** "15 April 2021", "July 2018", "June": as much as there is. */
export const formatDate = ({ year, month, day }: PartialDate): string =>
  [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(" ");
