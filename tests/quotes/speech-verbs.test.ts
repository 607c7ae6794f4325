import { expect, test } from "vitest";
import { goesOn, speechVerb } from "../../src/quotes/speech-verbs.ts";

test.each([
  ["say", "base"],
  ["says", "present"],
  ["said", "past"],
  ["saying", "ing"],
  ["wrote", "past"],
  ["written", "participle"],
  ["replied", "past"],
  ["replies", "present"],
  ["admitted", "past"],
  ["admitting", "ing"],
  ["described", "past"],
  ["stresses", "present"],
  ["noted", "past"],
])("%s is a %s form", (word, form) => {
  expect(speechVerb(word)?.form).toBe(form);
});

test.each(["opened", "walk", "sayed", "constructor", ""])("“%s” says nothing", (word) => {
  expect(speechVerb(word)).toBeUndefined();
});

test("what may be a noun is not certain, its past form is", () => {
  expect(["claims", "report", "claimed"].map((word) => speechVerb(word)?.certain)).toEqual([
    false,
    false,
    true,
  ]);
  expect(["says", "argue"].map((word) => speechVerb(word)?.certain)).toEqual([true, true]);
});

test("who adds goes on", () => {
  expect(["added", "continues", "said"].map(goesOn)).toEqual([true, true, false]);
});
