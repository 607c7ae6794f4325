import { describe, expect, test } from "vitest";
import {
  areDatesApart,
  type DateExpression,
  datesIn,
  isAbsolute,
  isSameDate,
} from "../../src/answer/dates.ts";

const found = (sentence: string) =>
  datesIn(sentence).map(({ start, end, parts }) => [sentence.slice(start, end), Object.fromEntries(parts)]);

function only(text: string): DateExpression {
  const [date, ...others] = datesIn(text);
  if (!date || others.length > 0) throw new Error(`“${text}” has not one date.`);
  return date;
}

test.each<[string, string, Record<string, string>]>([
  ["It began on June 14, 2021.", "June 14, 2021", { year: "2021", month: "June", day: "14" }],
  ["He left last Tuesday night.", "last Tuesday night", { weekday: "Tues" }],
  ["It happened in early 2021.", "early 2021", { year: "2021" }],
  ["They may meet this summer.", "this summer", { season: "summer" }],
  ["They meet in the coming weeks.", "in the coming weeks", { future: "week" }],
  ["He said so last month.", "last month", { past: "month" }],
])("%s", (sentence, text, parts) => {
  expect(found(sentence)).toEqual([[text, parts]]);
});

test("what only points at a day says too little", () => {
  expect(found("He left yesterday, on the same day, 11 days later.")).toEqual([]);
});

describe("two dates", () => {
  test.each([
    ["June 14", "June 14, 2021", "same"],
    ["on Thursday", "this Thursday", "same"],
    ["in 2014", "since 2014", "same"],
    ["in the coming months", "in the next few months", "same"],
    ["2019", "2020", "apart"],
    ["Thursday", "Friday", "apart"],
    ["June 14", "June 15", "apart"],
    ["in the coming weeks", "in the coming months", "apart"],
    ["June", "June 14", "neither"],
    ["Thursday", "June 14", "neither"],
    ["this summer", "in the coming weeks", "neither"],
  ])("%s and %s: %s", (one, other, relation) => {
    const pair = [only(one), only(other)] as const;
    expect([isSameDate(...pair), areDatesApart(...pair)]).toEqual([
      relation === "same",
      relation === "apart",
    ]);
  });
});

test.each([
  ["2019", true],
  ["on Thursday", true],
  ["March", true],
  ["last month", false],
  ["this summer", false],
])("%s stands on its own: %s", (text, absolute) => {
  expect(isAbsolute(only(text))).toBe(absolute);
});
