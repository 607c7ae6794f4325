import fc from "fast-check";
import { expect, test } from "vitest";
import { americanSpelling } from "../../src/search/british-spelling.ts";
import { termsOf } from "../../src/search/tokens.ts";

test.each([
  ["labour", "labor"],
  ["neighbourhood", "neighborhood"],
  ["centre", "center"],
  ["kilometres", "kilometers"],
  ["organisers", "organizers"],
  ["privatisation", "privatization"],
  ["paralysed", "paralyzed"],
  ["defence", "defense"],
  ["licence", "license"],
  ["haemorrhage", "hemorrhage"],
  ["tyres", "tires"],
  ["programme", "program"],
])("%s and %s are one term", (british, american) => {
  expect(americanSpelling(british)).toBe(american);
  expect(termsOf(british)).toEqual(termsOf(american));
});

test.each([
  "hour",
  "tour",
  "courage",
  "promised",
  "rising",
  "praised",
  "surprise",
  "wise",
  "size",
  "store",
  "more",
  "these",
])("%s is spelt so everywhere", (word) => {
  expect(americanSpelling(word)).toBe(word);
});

test("a word with a British suffix is one term with what it is made of", () => {
  expect(termsOf("hospitalised")).toEqual(termsOf("hospital"));
});

test("no word is lost", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), (word) => {
      expect(americanSpelling(word)).toMatch(/^[a-z]+$/u);
    }),
  );
});
