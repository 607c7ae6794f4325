import fc from "fast-check";
import { expect, test } from "vitest";
import { numericGradient } from "./gradients.ts";
import { type Case, learnLogistic, logisticLoss } from "./logistic.ts";
import { dot } from "./vectors.ts";

/** The first signal tells from 0.5 on, the second says nothing. */
const separable: readonly Case[] = [
  { signals: [0.1, 0.3], well: false },
  { signals: [0.2, 0.9], well: false },
  { signals: [0.4, 0.5], well: false },
  { signals: [0.6, 0.4], well: true },
  { signals: [0.8, 0.9], well: true },
  { signals: [0.9, 0.2], well: true },
];

test("what a signal tells apart is told apart at one half", () => {
  const { weights, bias } = learnLogistic(separable, 2);
  expect(separable.map(({ signals }) => dot(signals, weights) + bias > 0)).toEqual(
    separable.map(({ well }) => well),
  );
});

test("without signals, the bias is the share that turns out well", () => {
  const cases = [true, false, false, false].map((well) => ({ signals: [], well }));
  const { bias } = learnLogistic(cases, 0);
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(1 / 4, 2);
});

test("without weights, the loss is that of a coin", () => {
  expect(logisticLoss(separable, [0, 0, 0]).value).toBeCloseTo(Math.log(2));
});

test("sums that overflow as powers of e do not", () => {
  expect(logisticLoss(separable, [-1e4, 0, 0], 0).value).toBeLessThan(1e4);
});

test("the bias is not held back", () => {
  expect(logisticLoss([], [2, 5], 1)).toEqual({ value: 2, gradient: [2, 0] });
});

const number = fc.double({ min: -3, max: 3, noNaN: true });

test("the gradient is the slope of the loss", () => {
  fc.assert(
    fc.property(fc.tuple(number, number, number), (parameters) => {
      const { gradient } = logisticLoss(separable, parameters, 0.1);
      numericGradient((point) => logisticLoss(separable, point, 0.1), parameters).forEach((slope, at) => {
        expect(gradient[at]).toBeCloseTo(slope, 6);
      });
    }),
  );
});
