import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bm25Parameters, LONG_TEXTS, SHORT_TEXTS } from "../../src/search/inverted-index.ts";
import { indexTerms, inOrder } from "./samples.ts";

type Texts = readonly (readonly string[])[];

const texts = (...lines: string[]): Texts =>
  lines.map((line) => line.split(" ").filter((word) => word !== ""));
const index = (...lines: string[]) => indexTerms(texts(...lines), SHORT_TEXTS);
const weights = (record: Record<string, number>) => new Map(Object.entries(record));

/**
 * BM25+ as Lv and Zhai write it down (CIKM 2011), with the inverse document frequency that MiniSearch uses, which is
 * never negative.
 */
function naiveScore(
  all: Texts,
  text: readonly string[],
  query: ReadonlyMap<string, number>,
  { k, b, d }: Bm25Parameters,
) {
  const length = (one: readonly string[]) => Math.max(one.length, 1);
  const average = all.reduce((sum, one) => sum + length(one), 0) / all.length;
  let score = 0;
  for (const [term, weight] of query) {
    const frequency = text.filter((word) => word === term).length;
    if (frequency === 0) continue;
    const having = all.filter((one) => one.includes(term)).length;
    const idf = Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
    const saturated = (frequency * (k + 1)) / (frequency + k * (1 - b + b * (length(text) / average)));
    score += weight * idf * (d + saturated);
  }
  return score;
}

const WORDS = ["envoy", "kremlin", "sanction", "biden", "constructor", "__proto__", "toString", "10", "élan"];
const word = fc.constantFrom(...WORDS);
const anyTexts = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 12 });
const anyQuery = fc
  .array(fc.tuple(fc.oneof(word, fc.constant("absent")), fc.double({ min: 0.05, max: 3, noNaN: true })), {
    maxLength: 5,
  })
  .map((pairs) => new Map(pairs));
const anyParameters = fc.constantFrom(SHORT_TEXTS, LONG_TEXTS);

describe("against the formula, worked out naively", () => {
  test("scores are BM25+", () => {
    fc.assert(
      fc.property(anyTexts, anyQuery, anyParameters, (all, query, parameters) => {
        const found = indexTerms(all, parameters).search(query, all.length);
        const expected = all.map((text) => naiveScore(all, text, query, parameters));
        expect(found.map(({ id }) => id).sort((one, other) => one - other)).toEqual(
          [...all.keys()].filter((id) => (expected[id] ?? 0) > 0),
        );
        for (const { id, score } of found) expect(score).toBeCloseTo(expected[id] ?? -1, 9);
      }),
      { numRuns: 300 },
    );
  });

  test("a limit leaves the best, of equals the first", () => {
    fc.assert(
      fc.property(anyTexts, anyQuery, fc.nat({ max: 12 }), (all, query, limit) => {
        const built = indexTerms(all, SHORT_TEXTS);
        expect(inOrder(built.search(query, limit))).toEqual(
          inOrder(built.search(query, all.length)).slice(0, limit),
        );
      }),
    );
  });
});

describe("the order", () => {
  const ids = (built: ReturnType<typeof index>, query: Record<string, number>) =>
    inOrder(built.search(weights(query), 10)).map(({ id }) => id);

  test("more of the words, then the rarer word, then the shorter text, then the place", () => {
    const built = index(
      "sanction decree", // 4th: the commoner word, as short as can be, the later place below
      "envoy sanction", // 1st: both words
      "sanction decree of april", // 6th: the commoner word in a longer text
      "envoy left moscow by plane", // 3rd: the rarer word in a longer text
      "envoy left", // 2nd: the rarer word in a short text
      "sanction decree", // 5th: ties with the first text, and stands behind it
      "nothing of it", // not at all
    );
    expect(ids(built, { envoy: 1, sanction: 1 })).toEqual([1, 4, 3, 0, 5, 2]);
  });

  test("a word that is said twice counts more than once, less than twice", () => {
    const built = index("envoy envoy left", "envoy left moscow", "nothing");
    const [twice, once] = inOrder(built.search(weights({ envoy: 1 }), 3));
    expect([twice?.id, once?.id]).toEqual([0, 1]);
    expect(twice?.score).toBeLessThan(2 * (once?.score ?? 0));
  });

  test("a text that says a word again and again leads by more among long texts", () => {
    const all = texts("envoy envoy envoy left by train", "envoy left by train at night", "snow");
    const lead = (parameters: Bm25Parameters) => {
      const [often, once] = inOrder(indexTerms(all, parameters).search(weights({ envoy: 1 }), 2));
      return (often?.score ?? 0) / (once?.score ?? Infinity);
    };
    expect(lead(SHORT_TEXTS)).toBeGreaterThan(1);
    expect(lead(LONG_TEXTS)).toBeGreaterThan(lead(SHORT_TEXTS));
  });

  test("texts that say the words as often as each other, each another one, are equals", () => {
    const built = index(
      "a b b c c c",
      "a a b b b c",
      "a a a b c c",
      "a b b b c c",
      "a a a b b c",
      "a a b c c c",
      "another length",
    );
    expect(ids(built, { a: 1, b: 1, c: 1 })).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("a word's weight can turn the order round", () => {
    const built = index("envoy", "kremlin", "nothing");
    expect(ids(built, { envoy: 1, kremlin: 0.5 })).toEqual([0, 1]);
    expect(ids(built, { envoy: 0.5, kremlin: 1 })).toEqual([1, 0]);
  });
});

describe("what it knows of a term", () => {
  const built = index("envoy envoy kremlin", "kremlin", "");

  test("how many different ones there are", () => {
    expect(built.terms).toBe(2);
    expect(index().terms).toBe(0);
  });

  test("in how many texts it stands, however often", () => {
    expect(["envoy", "kremlin", "absent"].map((term) => built.documentFrequency(term))).toEqual([1, 2, 0]);
  });

  test("the rarer, the more it says; an absent one says most, and every one says something", () => {
    const [absent = 0, rare = 0, common = 0] = ["absent", "envoy", "kremlin"].map((term) =>
      built.rarity(term),
    );
    expect(absent).toBeGreaterThan(rare);
    expect(rare).toBeGreaterThan(common);
    expect(index("kremlin", "kremlin").rarity("kremlin")).toBeGreaterThan(0);
  });

  test("every term once, by its first character, in order", () => {
    const more = index("expel élan kremlin", "10 expel envoy", "__proto__ \ud83d\ude00");
    expect(more.termsBeginningWith("e")).toEqual(["envoy", "expel"]);
    expect(["k", "é", "1", "_", "\ud83d"].map((first) => more.termsBeginningWith(first))).toEqual(
      ["kremlin", "élan", "10", "__proto__", "\ud83d\ude00"].map((term) => [term]),
    );
    expect(
      ["n", "E", "", "constructor", "__proto__"].flatMap((none) => more.termsBeginningWith(none)),
    ).toEqual([]);
  });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "%s is a word like any other",
  (term) => {
    const built = index(`${term} envoy`, "envoy");
    expect(built.documentFrequency(term)).toBe(1);
    expect(built.search(new Map([[term, 1]]), 5).map(({ id }) => id)).toEqual([0]);
    expect(index("envoy").documentFrequency(term)).toBe(0);
    expect(index("envoy").search(new Map([[term, 1]]), 5)).toEqual([]);
  },
);

test("texts without a word keep their place and are never found", () => {
  const built = index("", "envoy", "");
  expect(built.search(weights({ envoy: 1, "": 1 }), 5).map(({ id }) => id)).toEqual([1]);
});

test("no texts, or no word to look for, find nothing", () => {
  expect(index().search(weights({ envoy: 1 }), 5)).toEqual([]);
  expect(index("envoy").search(new Map(), 5)).toEqual([]);
});
