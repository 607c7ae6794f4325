import { expect, test } from "vitest";
import { relativeTimesIn } from "../../src/timeline/relative-times.ts";

const read = (text: string) =>
  relativeTimesIn(text).map(({ start, end, said }) => [text.slice(start, end), said.kind]);

test.each([
  ["Last night it was learned", [["Last night", "day"]]],
  ["the day after tomorrow", [["the day after tomorrow", "day"]]],
  ["it left two days ago", [["two days ago", "day"]]],
  ["barely a day ago", [["barely a day ago", "period"]]],
  ["lost since the notice a week ago", [["a week ago", "period"]]],
  ["suggested earlier this week", [["earlier this week", "period"]]],
  ["this summer in Europe", [["this summer", "period"]]],
  ["in recent weeks", [["recent weeks", "period"]]],
  ["in the next few months", [["next few months", "period"]]],
  ["offered on the same day to host", [["the same day", "elsewhere"]]],
  ["the next day after", [["the next day", "elsewhere"]]],
  ["three days before the order", [["three days before", "elsewhere"]]],
])("reads %s", (text, times) => {
  expect(read(text)).toEqual(times);
});

test.each([
  "for three weeks",
  "two months of rain",
  "until now",
  "the daily press conference",
  "a two-day visit",
])("how long something takes is no time: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("what is farther off has more days", () => {
  const daysOf = (text: string) => {
    const [first] = relativeTimesIn(text);
    return first?.said.kind === "period" ? first.said.from + first.said.to : Number.NaN;
  };
  const inOrder = [
    "last year",
    "last month",
    "last week",
    "this week",
    "next week",
    "coming months",
    "next year",
  ];
  const days = inOrder.map(daysOf);
  expect(days).toEqual([...days].sort((one, other) => one - other));
});
