import { expect, test } from "vitest";
import { dateOf } from "../../src/timeline/calendar.ts";
import { publishedOn } from "../../src/timeline/published.ts";

test.each([
  ["2023-03-12", { year: 2023, month: 3, day: 12 }],
  ["15 April 2021", { year: 2021, month: 4, day: 15 }],
  ["06:02, 14 March 2023", { year: 2023, month: 3, day: 14 }],
  ["Thursday, May 26", null],
  ["April 2021", null],
  ["03/04/2021", null],
  ["yesterday", null],
  [null, null],
])("%s", (published, date) => {
  const day = publishedOn({ published });
  expect(day === null ? null : dateOf(day)).toEqual(date);
});
