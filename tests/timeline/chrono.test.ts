import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedDatesIn } from "../../src/timeline/chrono.ts";
import { manyTimes } from "./samples.ts";

const read = (text: string) =>
  namedDatesIn(text).map(({ start, end, date, weekday }) => [
    text.slice(start, end),
    date ? [date.year, date.month, date.day] : weekday,
  ]);

test.each([
  ["It had hosted them in July 2018.", [["July 2018", [2018, 7, null]]]],
  ["a March 18 call", [["March 18", [null, 3, 18]]]],
  ["bonds issued as of 14 June", [["14 June", [null, 6, 14]]]],
  ["In March 10 envoys left.", [["March", [null, 3, null]]]],
  ["on March 10 envoys left", [["March 10", [null, 3, 10]]]],
  ["in March 10, 2021", [["March 10, 2021", [2021, 3, 10]]]],
  ["dated Sept. 5", [["Sept. 5", [null, 9, 5]]]],
  ["published 2023-03-12", [["2023-03-12", [2023, 3, 12]]]],
  ["the Kremlin on Friday considered", [["Friday", 5]]],
  ["at 6 a.m. on Thursday, 11 people", [["Thursday", 4]]],
  ["informed by telephone on Wednesday evening", [["Wednesday evening", 3]]],
  ["Last Tuesday, they spoke", [["Last Tuesday", 2]]],
  ["on Thursday, April 15", [["Thursday, April 15", [null, 4, 15]]]],
  [
    "for March and April",
    [
      ["March", [null, 3, null]],
      ["April", [null, 4, null]],
    ],
  ],
])("reads %s", (text, dates) => {
  expect(read(text)).toEqual(dates);
});

describe("what is none stays unread:", () => {
  test.each([
    ["a verb", "She may run, and they march on."],
    ["a person", "Theresa May told April so."],
    ["a parade", "a March through Paris"],
    ["a newspaper", "The Sun rose."],
    ["a date that is another elsewhere", "on 03/04/2021"],
    ["a time of day", "at 8:42 in the morning"],
    ["a day that is on no calendar", "on 31 June 2021"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

test("what chrono would count from a date is left to the reader", () => {
  expect(read("two weeks after March 28, 2020")).toEqual([["March 28, 2020", [2020, 3, 28]]]);
});

test("every part of a date stands in the text", () => {
  fc.assert(
    fc.property(manyTimes(), (sentence) => {
      let last = 0;
      for (const { start, end, date, until } of namedDatesIn(sentence)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        for (const figure of [date?.year, date?.day, until?.year, until?.day])
          if (figure != null) expect(sentence.slice(start, end)).toContain(String(figure));
      }
      expect(last).toBeLessThanOrEqual(sentence.length);
    }),
    { numRuns: 50 },
  );
});
