import fc from "fast-check";
import { expect, test } from "vitest";
import { auroc, mean, ndcg, percentile, recall, reciprocalRank } from "./metrics.ts";

test("the mean", () => {
  expect(mean([1, 2, 6])).toBe(3);
});

test.each([
  [0, 15],
  [0.05, 15],
  [0.3, 20],
  [0.4, 20],
  [0.5, 35],
  [1, 50],
])("of 15, 20, 35, 40, 50 the percentile at %f is %f", (share, value) => {
  expect(percentile([35, 20, 15, 50, 40], share)).toBe(value);
});

test("scores that separate have an area of 1", () => {
  expect(auroc([0.8, 0.9], [0.1, 0.2, 0.7])).toBe(1);
});

test("scores that all tie have an area of one half", () => {
  expect(auroc([1, 1], [1, 1, 1])).toBe(0.5);
});

test("the area counts the pairs in the right order: here 3 of 4, and a tie", () => {
  // 0.9 is above 0.3 and 0.5; 0.5 is above 0.3 and ties with 0.5.
  expect(auroc([0.9, 0.5], [0.3, 0.5])).toBe(3.5 / 4);
});

test("swapping the classes mirrors the area", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      expect(auroc(a, b) + auroc(b, a)).toBeCloseTo(1);
    }),
  );
});

// The example of Järvelin and Kekäläinen's measure in Wikipedia's "Discounted cumulative gain", with two
// documents that were not returned, of grades 3 and 2.
const grades = new Map(Object.entries({ d1: 3, d2: 2, d3: 3, d5: 1, d6: 2, d7: 3, d8: 2 }));
const ranking = ["d1", "d2", "d3", "d4", "d5", "d6"];

test("the gain of 3, 2, 3, 0, 1, 2 is 6.861 of 8.740 at best", () => {
  expect(ndcg(ranking, grades, 6)).toBeCloseTo(6.861 / 8.74, 3);
});

test("what comes below the depth does not count", () => {
  // At 2: 3 + 2 / log2(3) of 3 + 3 / log2(3).
  expect(ndcg(ranking, grades, 2)).toBeCloseTo((3 + 2 / Math.log2(3)) / (3 + 3 / Math.log2(3)));
});

test("the best order gains 1, and nothing relevant 0", () => {
  expect(ndcg(["d1", "d3", "d7", "d2", "d6", "d8", "d5"], grades, 10)).toBeCloseTo(1);
  expect(ndcg(["d4"], grades, 10)).toBe(0);
});

test("recall is the share of the relevant that was found", () => {
  expect(recall(ranking, grades, 3)).toBe(3 / 7);
  expect(recall(ranking, grades, 100)).toBe(5 / 7);
});

test("the reciprocal rank is of the first relevant document", () => {
  expect(reciprocalRank(["d4", "d9", "d2", "d1"], grades)).toBe(1 / 3);
  expect(reciprocalRank(["d4"], grades)).toBe(0);
});
