import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOf, exactScores, overlap } from "./exact-bm25.ts";

const scoresOf = (texts: readonly string[], question: string) =>
  [
    ...(exactScores(
      texts.map((text) => text.split(" ")),
      [question.split(" ")],
    )[0] ?? []),
  ].map((score) => Number(score.toFixed(6)));

/** Of texts with the mean length, where f · (K1 + 1) / (f + K1) is 1 for one occurrence. */
const idf = (n: number, of: number) => Math.log(1 + (of - n + 0.5) / (n + 0.5));

test("in texts of the same length, a term that stands once scores its inverse document frequency", () => {
  const [first, second, third] = scoresOf(["river dam", "river boat", "road car"], "dam river");
  expect(first).toBeCloseTo(idf(1, 3) + idf(2, 3), 5);
  expect(second).toBeCloseTo(idf(2, 3), 5);
  expect(third).toBe(0);
});

test("a term that stands twice counts 2 · 2.2 / (2 + 1.2) of once", () => {
  const [twice, once] = scoresOf(["dam dam", "dam car"], "dam");
  expect(twice).toBeCloseTo(((2 * 2.2) / 3.2) * idf(2, 2), 5);
  expect(once).toBeCloseTo(idf(2, 2), 5);
});

test("in a text of half the mean length a term counts 2.2 / (1 + 1.2 · (0.25 + 0.75 / 2))", () => {
  const [short] = scoresOf(["dam", "road car bus"], "dam");
  expect(short).toBeCloseTo((idf(1, 2) * 2.2) / (1 + 1.2 * (0.25 + 0.75 / 2)), 5);
});

test("a term that a question repeats counts again", () => {
  expect(scoresOf(["dam", "car"], "dam dam")[0]).toBeCloseTo(2 * idf(1, 2), 5);
});

test.each([
  [[3, 1, 2], 2, [0, 2]],
  [[3, 1, 1], 2, [0, 1, 2]],
  [[0, 1, 0], 2, [1]],
  [[5, 4], 10, [0, 1]],
])("the best of %j, %i of them, are %j", (scores, depth, best) => {
  expect([...bestOf(Float64Array.from(scores), depth)]).toEqual(best);
});

test.each([
  [[1, 2], [2, 1], 1],
  [[1, 9], [2, 1], 0.5],
  [[], [1], 0],
  [[3, 1], [1, 2, 3], 1],
  [[7], [7], 1],
])("%j found of the best %j are %f of two", (found, best, share) => {
  expect(overlap(found, new Set(best), 2)).toBe(share);
});

test("what is best by its own scores overlaps with itself wholly", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }).filter((scores) => scores.some(Boolean)),
      fc.integer({ min: 1, max: 10 }),
      (scores, depth) => {
        const best = bestOf(Float64Array.from(scores), depth);
        expect(overlap([...best], best, depth)).toBe(1);
      },
    ),
  );
});
