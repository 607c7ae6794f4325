import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/timeline/calendar.ts";
import type { Direction } from "../../src/timeline/direction.ts";
import { expressionsIn } from "../../src/timeline/expressions.ts";
import { areTimesApart, type When, whenOf } from "../../src/timeline/when.ts";

/** Seen from an article of Friday, 16 April 2021, unless it doesn't say. */
const FRIDAY = dayNumber(2021, 4, 16);

function read(
  words: string,
  about: { direction?: Direction; spoken?: boolean; published?: number | null } = {},
): When {
  const [expression] = expressionsIn(`since ${words}`);
  if (!expression) throw new Error(`“${words}” is no time.`);
  const { direction = null, spoken = false, published = FRIDAY } = about;
  return whenOf(expression.said, { words, direction, spoken, published });
}

describe("with the article's own date", () => {
  test.each<[string, Direction, string]>([
    ["Thursday", "past", "15 April 2021"],
    ["Friday", "past", "16 April 2021"],
    ["Saturday", "past", "10 April 2021"],
    ["Monday", "ahead", "19 April 2021"],
    ["last Tuesday", "past", "“Tuesday”"],
    ["last Sunday", "past", "11 April 2021"],
    ["next Monday", "ahead", "19 April 2021"],
    ["next Saturday", "ahead", "“Saturday”, still to come"],
    ["Friday", "ahead", "“Friday”, still to come"],
    ["Thursday", null, "“Thursday”"],
    ["yesterday", "past", "15 April 2021"],
    ["two days ago", "past", "14 April 2021"],
    ["last month", "past", "March 2021"],
    ["last year", "past", "2020"],
    ["last week", "past", "“last week”"],
    ["this summer", null, "“this summer”"],
    ["March 18", "past", "18 March 2021"],
    ["November", "past", "November 2020"],
    ["June 14", null, "14 June 2021"],
    ["June 14 this year", null, "14 June 2021"],
    ["December 24 last year", "past", "24 December 2020"],
    ["the end of May", "ahead", "“the end of May” (2021)"],
    ["the same day", "past", "“the same day”"],
    // Half a year off, or on the wrong side: it could be of either year.
    ["October 14", null, "14 October"],
    ["June 14", "past", "14 June"],
    // That day of the month is not that day of the week.
    ["Monday, April 12", "past", "12 April 2021"],
    ["Monday, April 13", "past", "13 April"],
  ])("%s, %s: %s", (words, direction, label) => {
    expect(read(words, { direction }).label).toBe(label);
  });

  test("says from which day it was reckoned, and only then", () => {
    expect(read("yesterday").reckonedFrom).toBe(FRIDAY);
    expect(read("March 2020").reckonedFrom).toBeNull();
    expect(read("the same day").reckonedFrom).toBeNull();
  });

  test("somebody's “yesterday” stays theirs", () => {
    expect(read("yesterday", { spoken: true })).toMatchObject({ label: "“yesterday”", reckonedFrom: null });
  });
});

test.each<[string, When["known"], string]>([
  ["2014", "calendar", "2014"],
  ["July 2018", "calendar", "July 2018"],
  ["early 2021", "calendar", "“early 2021”"],
  ["2014 to 2016", "calendar", "“2014 to 2016”"],
  ["March 18", "yearless", "18 March"],
  ["14 June this year", "yearless", "14 June"],
  ["Thursday", "weekday", "“Thursday”"],
  ["Last night", "writing", "“last night”"],
  ["the same day", "elsewhere", "“the same day”"],
])("without the article's own date: %s, %s", (words, known, label) => {
  expect(read(words, { published: null })).toMatchObject({ known, label, reckonedFrom: null });
});

test.each([
  ["2014", "2016", true],
  ["2021", "March 18, 2021", false],
  ["2019", "early 2021", true],
  ["June 14", "June 15", true],
  ["June", "June 14", false],
  ["Thursday", "Friday", true],
  ["Thursday", "April 15, 2021", false],
  ["April 15, 2021", "Friday", true],
  ["Thursday", "today", false],
  ["last week", "next week", false],
])("whether %s and %s cannot both be right: %s", (one, other, apart) => {
  const [ours, theirs] = [read(one, { published: null }), read(other, { published: null })];
  expect([areTimesApart(ours, theirs), areTimesApart(theirs, ours)]).toEqual([apart, apart]);
});
