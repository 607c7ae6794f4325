import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/answer/compare.ts";
import { type Difference, differencesFrom, type GivenValue, valuesOf } from "../../src/answer/differences.ts";
import type { Ranked } from "../../src/answer/rank.ts";
import { articleOf, passageOf, rankedOf, sliceOf } from "./samples.ts";

const TEXTS = [
  "Norway expelled ten envoys on Friday and shut two missions.",
  "On Friday 10 envoys had to leave.",
  "Twelve envoys and three cooks left on Monday.",
  "A dozen envoys left.",
  "Nobody counted them.",
];

/** Citations of the sentences, each with where it answers. */
const citations = TEXTS.map((text, at) =>
  rankedOf(passageOf(articleOf(`${at}.txt`, text)), {
    answers: ["two", "10", "three", "dozen"].flatMap((word) =>
      text.includes(word) ? [sliceOf(text, word)] : [],
    ),
  }),
);

function citation(number: number): Ranked {
  const found = citations[number - 1];
  if (!found) throw new Error(`There is no citation ${number}.`);
  return found;
}

/** What another citation is to the first, and by which words. */
function compared(number: number, relation: Comparison["relation"], one: string, other: string): Comparison {
  const ranked = citation(number);
  const placeOf = (of: Ranked, words: string) => sliceOf(of.retrieved.passage.article.text, words);
  const pair = { one: placeOf(citation(1), one), other: placeOf(ranked, other) };
  return { ranked, relation, pair };
}

const shown = ({ number, passage, start, end }: GivenValue) =>
  `${number}: ${passage.article.text.slice(start, end)}`;
const grouped = (differences: readonly Difference[]) =>
  differences.map((difference) => difference.map((values) => values.map(shown)));

const TEN = compared(2, "same", "ten", "10");
const TWELVE = compared(3, "differs", "ten", "Twelve");
const DOZEN = compared(4, "differs", "ten", "dozen");
const THREE = compared(3, "differs", "two", "three");
const WORDING: Comparison = { ranked: citation(5), relation: "same", pair: null };

describe("what citations give in answer", () => {
  test("is what tells, and what answers besides, each with what it counts, in order", () => {
    expect(valuesOf(citations, [TEN, TWELVE, DOZEN, WORDING]).map(shown)).toEqual([
      "1: two missions",
      "2: 10 envoys",
      "3: Twelve envoys",
      "3: three cooks left",
      "4: A dozen envoys left",
    ]);
  });

  test("a date is shown by itself", () => {
    const monday = compared(3, "differs", "on Friday", "on Monday");
    expect(valuesOf(citations.slice(2, 3), [monday]).map(shown)).toEqual([
      "1: three cooks left",
      "1: on Monday",
    ]);
  });

  test("is nothing where none answers", () => {
    expect(valuesOf(citations.slice(4), [WORDING])).toEqual([]);
  });
});

describe("what they give otherwise than the first", () => {
  test("stands together where it is the same", () => {
    expect(grouped(differencesFrom(citations, [TEN, TWELVE, DOZEN]))).toEqual([
      [
        ["1: ten envoys", "2: 10 envoys"],
        ["3: Twelve envoys", "4: A dozen envoys left"],
      ],
    ]);
  });

  test("is listed for each figure or date of the first", () => {
    const monday = compared(3, "differs", "on Friday", "on Monday");
    const friday = compared(2, "same", "on Friday", "On Friday");
    expect(grouped(differencesFrom(citations, [TWELVE, THREE, monday, friday]))).toEqual([
      [["1: ten envoys"], ["3: Twelve envoys"]],
      [["1: two missions"], ["3: three cooks left"]],
      [["1: on Friday", "2: On Friday"], ["3: on Monday"]],
    ]);
  });

  test("is nothing where none differs, or nothing was cited", () => {
    expect(differencesFrom(citations, [TEN, WORDING])).toEqual([]);
    expect(differencesFrom(citations, [])).toEqual([]);
    expect(differencesFrom([], [])).toEqual([]);
  });
});
