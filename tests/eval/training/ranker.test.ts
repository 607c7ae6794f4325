import fc from "fast-check";
import { expect, test } from "vitest";
import { numericGradient } from "./gradients.ts";
import { type Candidates, learnRanker, listwiseLoss } from "./ranker.ts";
import { dot } from "./vectors.ts";

/** The second feature tells the right candidates, whatever the first is. */
const separable: readonly Candidates[] = [
  {
    features: [
      [0.9, 0.1],
      [0.2, 0.6],
      [0.8, 0.2],
    ],
    gold: [false, true, false],
  },
  {
    features: [
      [0.1, 0.3],
      [0.9, 0.9],
    ],
    gold: [false, true],
  },
  {
    features: [
      [0.4, 0.8],
      [0.5, 0.1],
      [0.5, 0.7],
    ],
    gold: [true, false, true],
  },
];

test("right candidates come first where a feature tells them", () => {
  const weights = learnRanker(separable, 2);
  for (const { features, gold } of separable) {
    const scores = features.map((row) => dot(row, weights));
    const right = scores.filter((_, at) => gold[at]);
    const wrong = scores.filter((_, at) => !gold[at]);
    expect(Math.min(...right)).toBeGreaterThan(Math.max(...wrong));
  }
});

test("a question without a right candidate teaches nothing", () => {
  const hopeless: Candidates = {
    features: [
      [1, 0],
      [0, 1],
    ],
    gold: [false, false],
  };
  expect(learnRanker([...separable, hopeless], 2)).toEqual(learnRanker(separable, 2));
});

test("without weights, the loss is of a right one drawn blindly", () => {
  // One of three, one of two, two of three.
  const blind = -(Math.log(1 / 3) + Math.log(1 / 2) + Math.log(2 / 3)) / 3;
  expect(listwiseLoss(separable, [0, 0], 0).value).toBeCloseTo(blind);
});

test("scores that overflow as powers of e do not", () => {
  expect(listwiseLoss(separable, [1e4, -1e4], 0).value).toBeLessThan(2e4);
});

const number = fc.double({ min: -3, max: 3, noNaN: true });

test("the gradient is the slope of the loss", () => {
  fc.assert(
    fc.property(fc.tuple(number, number), (weights) => {
      const { gradient } = listwiseLoss(separable, weights, 0.1);
      numericGradient((point) => listwiseLoss(separable, point, 0.1), weights).forEach((slope, at) => {
        expect(gradient[at]).toBeCloseTo(slope, 6);
      });
    }),
  );
});
