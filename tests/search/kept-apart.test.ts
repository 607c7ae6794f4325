import { expect, test } from "vitest";
import { KEPT_APART } from "../../src/search/kept-apart.ts";
import { fold, termsOf } from "../../src/search/tokens.ts";

test.each([
  ["several", "severe"],
  ["authorities", "authors"],
  ["executives", "executions"],
  ["important", "import"],
  ["officers", "offices"],
  ["customers", "customs"],
  ["according", "accord"],
])("%s and %s are different terms", (one, other) => {
  expect(termsOf(one)).not.toEqual(termsOf(other));
});

test.each([
  ["authority", "authorities"],
  ["important", "importance"],
  ["officer", "officers"],
])("%s and %s are one term", (one, other) => {
  expect(termsOf(one)).toEqual(termsOf(other));
});

test("every form is spelt as words are once they are folded", () => {
  expect([...KEPT_APART.keys()].filter((word) => fold(word) !== word || word === "")).toEqual([]);
});
