import { describe, expect, test } from "vitest";
import { isCommonWord, isInDictionary } from "../../../src/answer/vocabulary/dictionary.ts";

describe("common words, in their inflections too", () => {
  test.each([
    "prison",
    "prisons",
    "expelled",
    "expelling",
    "denies",
    "making",
    "quickly",
    "boxes",
    "larger",
    "spied",
    "denied",
  ])("%s", (word) => {
    expect(isCommonWord(word)).toBe(true);
    expect(isInDictionary(word)).toBe(true);
  });
});

describe("common words with a prefix, which the dictionary only has as a flag", () => {
  test.each(["return", "refused", "reports", "depart", "disinformation", "confessed", "proposes", "unable"])(
    "%s",
    (word) => {
      expect(isCommonWord(word)).toBe(true);
      expect(isInDictionary(word)).toBe(true);
    },
  );
});

describe("proper names are in the dictionary, but no common words", () => {
  test.each(["russia", "vladimir", "moscow", "washington"])("%s", (word) => {
    expect(isInDictionary(word)).toBe(true);
    expect(isCommonWord(word)).toBe(false);
  });
});

test("a word that is a name as well is a common one", () => {
  expect(isCommonWord("mark")).toBe(true);
  expect(isCommonWord("turkey")).toBe(true);
});

describe("neither", () => {
  test.each([
    "prision",
    "kelin",
    "blinken",
    "solarwinds",
    "asdfqwer",
    "",
    "__proto__",
    "constructor1",
    "unprison",
    "reputin",
  ])("“%s”", (word) => {
    expect(isInDictionary(word)).toBe(false);
    expect(isCommonWord(word)).toBe(false);
  });
});
