import { expect, test } from "vitest";
import { farReachingIn, isNegation, qualifiersIn } from "../../src/quotes/qualifiers.ts";

test("negations and hedges are found in order, as they stand", () => {
  expect(qualifiersIn("He Never denied it, if the alleged letter isn’t forged")).toEqual([
    "Never",
    "denied",
    "if",
    "alleged",
    "isn’t",
  ]);
});

test("that something is said, and without a doubt, takes nothing back", () => {
  expect(qualifiersIn("She said, according to Bell, no doubt about it")).toEqual([]);
});

test("what only may happen elsewhere reaches no further", () => {
  expect(qualifiersIn("they may not")).toEqual(["may", "not"]);
  expect(farReachingIn("they may not")).toEqual(["not"]);
});

test.each(["not", "never", "don't", "denied", "without"])("%s turns a statement round", (word) => {
  expect(isNegation(word)).toBe(true);
});

test.each(["alleged", "if", "may", "possibly"])("%s takes something back", (word) => {
  expect(isNegation(word)).toBe(false);
});
