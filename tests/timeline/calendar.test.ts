import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateOf,
  dayNumber,
  daysOf,
  formatDate,
  weekdayName,
  weekdayOf,
} from "../../src/timeline/calendar.ts";

test("a day is the same when it has become a date and a day again", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      const { year, month, day: ofMonth } = dateOf(day);
      expect(dayNumber(year, month, ofMonth)).toBe(day);
    }),
  );
});

test("15 April 2021 was a Thursday", () => {
  expect(weekdayName(weekdayOf(dayNumber(2021, 4, 15)))).toBe("Thursday");
});

test.each([
  [[2020, null, null], 366],
  [[2021, 2, null], 28],
  [[2021, 12, null], 31],
  [[2021, 4, 15], 1],
] as const)("%j has %i days", ([year, month, day], length) => {
  const { first, last } = daysOf(year, month, day);
  expect(last - first + 1).toBe(length);
});

test.each([
  [{ year: 2021, month: 4, day: 15 }, "15 April 2021"],
  [{ year: 2018, month: 7, day: null }, "July 2018"],
  [{ year: null, month: 6, day: 14 }, "14 June"],
  [{ year: 2014, month: null, day: null }, "2014"],
])("%j is written %s", (date, written) => {
  expect(formatDate(date)).toBe(written);
});
