import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corrections, editDistance, respellings } from "../../../src/answer/vocabulary/spelling.ts";
import { buildThesaurus } from "../../../src/answer/vocabulary/thesaurus.ts";
import { fold, termsOf } from "../../../src/search/tokens.ts";
import { indexOf } from "../samples.ts";

/** Optimal string alignment as it is defined, by recursion over the words' ends. */
function naiveDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const swapped =
    one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    naiveDistance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
    naiveDistance(a, other) + 1,
    naiveDistance(one, b) + 1,
    swapped ? naiveDistance(a.slice(0, -1), b.slice(0, -1)) + 1 : Infinity,
  );
}

describe("the distance between two words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  test("is optimal string alignment, counted up to the most that matters", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 7 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(naiveDistance(one, other), most + 1));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["putin", "putin", 0],
    ["putin", "puttin", 1],
    ["putin", "puitn", 1],
    ["navalny", "navolni", 2],
    ["", "abc", 3],
  ])("%s and %s: %i", (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
  });
});

describe("what a word may have been meant for", () => {
  const index = indexOf(
    "Navalny, Navalnaya and Nabokov were poisoned by Petrov and Petrova in Moscow and Kyi in 2014",
  );
  const thesaurus = buildThesaurus([
    { forms: ["physician", "doctor"], weight: 0.5 },
    { forms: ["Petrova", "Nadia"], weight: 0.9 },
  ]);
  const guesses = (word: string) =>
    Object.fromEntries(
      respellings(fold(word), termsOf(word)[0] ?? "", index, thesaurus).map(({ terms, weight }) => [
        terms.join(" "),
        weight,
      ]),
    );

  test("the nearest of the articles' words; the further, the less sure", () => {
    expect(guesses("Nawalny")).toEqual({ [termsOf("Navalny")[0] ?? ""]: 0.85 });
    expect(guesses("Nawalni")[termsOf("Navalny")[0] ?? ""]).toBeCloseTo(0.85, 9);
    expect(guesses("Mozcowh")).toEqual({ moscow: 0.7 });
  });

  test("not one that is further", () => {
    expect(Object.keys(guesses("Petrovaa"))).toEqual(["petrova", "nadia"]);
  });

  test("all of them where several are as near", () => {
    expect(Object.keys(guesses("Petrovo"))).toEqual(["petrov", "petrova", "nadia"]);
  });

  test("the first four of them by the alphabet where more are as near", () => {
    const many = indexOf("Petrovf Petrovd Petrovc Petrova Petrovb");
    expect(
      respellings("petrovx", "petrovx", many, buildThesaurus([])).map(({ terms }) => terms.join(" ")),
    ).toEqual(["Petrova", "Petrovb", "Petrovc", "Petrovd"].flatMap(termsOf));
  });

  test("what may stand for those, and for a common word one edit away, less sure by as much", () => {
    expect(guesses("Petrovaa")).toMatchObject({ nadia: 0.9 * 0.85 });
    expect(guesses("docter")).toEqual({ [termsOf("physician")[0] ?? ""]: 0.5 * 0.85 });
    expect(guesses("docters")).toEqual(guesses("docter"));
  });

  test("f for ph, and ph for f, wherever it stands", () => {
    const index = indexOf("Photos of a dolphin and of a ferry");
    const guess = (word: string) =>
      respellings(word, termsOf(word)[0] ?? "", index, thesaurus).map(({ terms }) => terms.join(" "));
    expect(guess("fotos")).toEqual(termsOf("photos"));
    expect(guess("dolfin")).toEqual(termsOf("dolphin"));
    expect(guess("pherry")).toEqual(termsOf("ferry"));
    expect(guess("vherry")).toEqual([]);
  });

  test.each([
    ["an English word, taken at its word", "prison"],
    ["one that begins with another letter", "Tetrov"],
    ["a short one, with too many neighbours", "Kyo"],
    ["a figure", "2015"],
    ["one too far from all", "Novgorod"],
    ["a short word with two mistakes", "Patrof"],
  ])("nothing for %s", (_, word) => {
    expect(guesses(word)).toEqual({});
  });
});

describe("the common words that a word may have been meant for", () => {
  test.each([
    ["with a letter replaced", "docter", "doctor"],
    ["with a letter too many", "holliday", "holiday"],
    ["with a letter too few", "goverment", "government"],
    ["with two letters swapped", "poeple", "people"],
    ["in an inflected form", "schoools", "schools"],
    ["with f for ph", "fone", "phone"],
    ["with ph for f", "phinger", "finger"],
  ])("%s: %s", (_, word, meant) => {
    expect(corrections(word)).toContain(meant);
  });

  test.each([
    ["an English word", "doctor"],
    ["a name of the dictionary", "merkel"],
    ["one that is two edits away", "guvermnt"],
    ["one that begins otherwise", "noctor"],
    ["a short one", "teh"],
  ])("none for %s", (_, word) => {
    expect(corrections(word)).toEqual([]);
  });
});
