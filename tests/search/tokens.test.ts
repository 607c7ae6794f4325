import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, termsOf, tokenise } from "../../src/search/tokens.ts";
import { hostileText } from "./samples.ts";

/** Whether a text has just the terms of another. */
const sameTerms = (one: string, other: string) => {
  expect(termsOf(one)).toEqual(termsOf(other));
  expect(termsOf(one)).not.toEqual([]);
};

describe("the country and the pronoun", () => {
  test.each(["U.S.", "US", "USA", "U.S.A.", "u.s.", "usa", "U.S.'s", "US’s"])("%s is the country", (name) => {
    expect(termsOf(`the ${name} ambassador`)).toEqual(termsOf("the USA ambassador"));
  });

  test.each(["us", "Us"])("%s is too common to be looked for", (word) => {
    expect(termsOf(`He called ${word} yesterday`)).toEqual(termsOf("He called yesterday"));
  });

  test("a country's abbreviation before a hyphen is the country", () => {
    sameTerms("U.S.-led", "USA led");
  });
});

describe("words that differ in looks only have the same term", () => {
  test.each([
    ["accents", "Élysée", "elysee"],
    ["accents as letters of their own", "E\u0301lyse\u0301e", "Élysée"],
    ["case", "KREMLIN", "Kremlin"],
    ["a straight possessive", "Kremlin's", "Kremlin"],
    ["a curly possessive", "Kremlin’s", "Kremlin"],
    ["an apostrophe inside", "O'Brien", "O’Brien"],
    ["inflection", "expelled", "expels"],
    ["an irregular verb", "withdrew", "withdrawn"],
    ["an irregular noun", "spokesmen", "spokesman"],
    ["number words", "ten diplomats", "10 diplomats"],
    ["tens", "thirty", "30"],
    ["a dozen", "dozen", "12"],
    ["ordinals", "1st, 2nd, 3rd", "first, second, third"],
    ["thousands apart", "1,000", "1000"],
    ["millions apart", "1,000,000", "1000000"],
    ["full width", "ＮＡＴＯ", "NATO"],
    ["initials", "J.K. Rowling", "JK Rowling"],
  ])("%s: %s and %s", (_, one, other) => {
    sameTerms(one, other);
  });
});

describe("words that mean different things have different terms", () => {
  test.each([
    ["3.5", "35"],
    ["3.5", "3"],
    ["10th", "10"],
    ["1,000", "1"],
    ["prison", "poison"],
    ["SolarWinds", "solar winds"],
    ["expel", "expect"],
  ])("%s and %s", (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

test("a hyphen parts words and figures", () => {
  expect(tokenise("COVID-19").map((token) => token.surface)).toEqual(["COVID", "19"]);
});

test("a word with a capital inside stays one word", () => {
  expect(tokenise("SolarWinds, not WhatsApp.").map((token) => token.surface)).toEqual([
    "SolarWinds",
    "not",
    "WhatsApp",
  ]);
});

test("the full stop that ends a sentence belongs to no word and no figure", () => {
  expect(tokenise("It was 3.5 in 2021. Then it fell.").map((token) => token.surface)).toEqual(
    "It was 3.5 in 2021 Then it fell".split(" "),
  );
});

test("contractions are too common with and without their apostrophe", () => {
  expect(termsOf("don't don’t dont isn't wasn’t they're")).toEqual([]);
});

test("terms come in order, as often as they stand in the text, without the stop words", () => {
  expect(termsOf("Envoys of the Kremlin met the envoys of Kyiv.")).toEqual([
    "envoy",
    "kremlin",
    "meet",
    "envoy",
    "kyiv",
  ]);
});

test("offsets slice to the surface, in order and apart, for any text", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.surface);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
    }),
    { numRuns: 500 },
  );
});

test("a term is never empty and has no white space, so that an index can join terms", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      for (const { term } of tokenise(text)) expect(term).toMatch(/^\S+$/u);
    }),
    { numRuns: 500 },
  );
  expect(termsOf("ﷺ").join(" ")).not.toContain(" ");
});

test("folding what is folded already changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
      // Longer ligatures unfold beyond the length that a word is read to.
      fc.pre(!/[\ufdf0-\ufdfb]/u.test(text));
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 500 },
  );
});

test("every letter of a text is in one of its tokens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
      const read = tokenise(text)
        .map((token) => token.surface)
        .join("");
      expect(read.match(/[a-z]/gu) ?? []).toEqual(text.match(/[a-z]/gu) ?? []);
    }),
  );
});

// Quadratic work would take minutes here, and run into the test's own limit.
test.each([
  ["letters", "a"],
  ["digits", "1"],
  ["letters and full stops", "a."],
  ["digits and commas", "1,"],
  ["apostrophes", "a'"],
  ["accents", "e\u0301"],
])("a text of a million characters without a space is read to its end: %s", (_, unit) => {
  const text = `${unit.repeat(1_000_000 / unit.length)} end`;
  expect(tokenise(text).at(-1)?.surface).toBe("end");
});

test("a word without end is compared by its beginning", () => {
  const word = "a".repeat(1_000_000);
  expect(termsOf(word)).toEqual(termsOf(`${word}b`));
  expect(termsOf(word)[0]?.length).toBeLessThan(100);
});
