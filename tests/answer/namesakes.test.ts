import { expect, test } from "vitest";
import { areNamesakes } from "../../src/answer/namesakes.ts";
import { tokenise } from "../../src/search/tokens.ts";

const areOthers = (one: string, other: string) => [
  areNamesakes(tokenise(one), tokenise(other)),
  areNamesakes(tokenise(other), tokenise(one)),
];

test.each([
  ["Clara Orlov", "Boris Orlov"],
  ["Clara Orlov", "Boris J. Orlov’s"],
  ["Jake Brandt", "John Brandt"],
  ["clara orlov", "Boris Orlov"],
])("“%s” and “%s” are two", (one, other) => {
  expect(areOthers(one, other)).toEqual([true, true]);
});

test.each([
  ["another family", "Clara Orlov", "Boris Brandt"],
  ["the same name", "Clara Orlov", "Clara Orlov"],
  ["the family name alone", "Clara Orlov", "Orlov"],
  ["an initial", "Clara Orlov", "B. Orlov"],
  ["a short form", "Joe Brandt", "Joseph Brandt"],
  ["a short form that begins otherwise", "Bill Brandt", "William Brandt"],
  ["another language’s form", "John Brandt", "Ivan Brandt"],
  ["another alphabet’s letters", "Volodymyr Orlov", "Vladimir Orlov"],
  ["another spelling", "Clara Orlov", "Klara Orlov"],
  ["an office", "Judge Orlov", "Clara Orlov"],
  ["more than two names", "Clara Maria Orlov", "Boris Orlov"],
])("nothing is sure: %s: “%s” and “%s”", (_, one, other) => {
  expect(areOthers(one, other)).toEqual([false, false]);
});
