import { expect, test } from "vitest";
import { isDateline } from "../../src/timeline/dateline.ts";
import { expressionsIn } from "../../src/timeline/expressions.ts";

/** The words of the expressions that are of a dateline. */
const datelinesIn = (sentence: string) =>
  expressionsIn(sentence)
    .filter((expression) => isDateline(sentence, expression))
    .map(({ start, end }) => sentence.slice(start, end));

test.each([
  ["Moscow, April 17 - The Kremlin said on Saturday that no date was agreed.", "April 17"],
  ["BRNO, May 3, 2024 — The council voted on Thursday.", "May 3, 2024"],
  ["WASHINGTON, D.C., April 15, 2021 – The order was signed.", "April 15, 2021"],
  ["New York, 3 May (AFP) -- The envoys met.", "3 May"],
])("%j begins with a place and a date", (sentence, date) => {
  expect(datelinesIn(sentence)).toEqual([date]);
});

test.each([
  "On Friday — a day late — the envoys met.",
  "In Brno, May 3 – a Friday – was a day of mourning.",
  "The council of Brno, May 3 aside, was calm.",
  "Moscow said that April 17 - a Saturday - was too early.",
  "Moscow, April 17. The envoys met.",
])("%j does not", (sentence) => {
  expect(datelinesIn(sentence)).toEqual([]);
});
