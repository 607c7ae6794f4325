import type { Slice } from "../corpus/corpus.ts";
import { answersOfKind } from "./answer-kinds.ts";

/** A date in a sentence, in offsets into it, with as much of it as is said. */
export interface DateExpression extends Slice {
  /** What it says, by what that is: a year, a month, a day of it, of the week, a season, a stretch from now on or up to now. */
  readonly parts: ReadonlyMap<"year" | "month" | "day" | "weekday" | "season" | "future" | "past", string>;
}

const PARTS: readonly (readonly [Parameters<DateExpression["parts"]["get"]>[0], RegExp])[] = [
  ["year", /\b((?:1[5-9]|20)\d\d)\b/u],
  ["month", /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/u],
  ["day", /\b(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/u],
  ["weekday", /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u],
  ["season", /\b(summer|autumn|fall|winter|spring)\b/u],
  ["future", /\b(?:next|coming|following) (?:few |\w+ )?(day|week|month|year)s?\b/u],
  ["past", /\b(?:last|past|previous) (?:few |\w+ )?(day|week|month|year)s?\b/u],
];

/** Every date of a sentence that says enough to be set beside another, in order. */
export function datesIn(sentence: string): DateExpression[] {
  return answersOfKind("date", sentence).flatMap(({ start, end }) => {
    const text = sentence.slice(start, end);
    const parts = PARTS.flatMap(([name, pattern]) => {
      const found = pattern.exec(text)?.[1];
      return found === undefined ? [] : [[name, found] as const];
    });
    const said = new Map(parts);
    // "the next day" says nothing without the day before.
    if (/ day$/u.test(text)) return [];
    // A day of the month needs its month: the figure may be anything else.
    if (!said.has("month")) said.delete("day");
    return said.size > 0 ? [{ start, end, parts: said }] : [];
  });
}

/** Whether two dates say the same as far as both say it: "June 14" and "June 14, 2021", not "June" and "June 14". */
export function isSameDate(one: DateExpression, other: DateExpression): boolean {
  return (
    one.parts.has("day") === other.parts.has("day") && isShared(one, other) && !areDatesApart(one, other)
  );
}

/** Whether two dates cannot both be right, by what both say: two years, two days of the week … */
export const areDatesApart = (one: DateExpression, other: DateExpression): boolean =>
  [...one.parts].some(([name, said]) => (other.parts.get(name) ?? said) !== said);

const isShared = (one: DateExpression, other: DateExpression) =>
  [...one.parts.keys()].some((name) => other.parts.has(name));

/** Whether a date stands on its own, not only as seen from the day of writing ("last month"). */
export const isAbsolute = ({ parts }: DateExpression): boolean =>
  [...parts.keys()].some((name) => name !== "future" && name !== "past" && name !== "season");
