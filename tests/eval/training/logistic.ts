import type { Slope } from "./adam.ts";
import { minimise } from "./adam.ts";
import { dot, weightedSum } from "./vectors.ts";

/** What is known of one case, and whether it turned out well. */
export interface Case {
  readonly signals: readonly number[];
  readonly well: boolean;
}

const TRAINING = { steps: 800, rate: 0.03 } as const;
const L2 = 0.002;

/**
 * Cross-entropy of a logistic regression (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning,
 * 4.4), its mean over the cases, plus `l2` / 2 of the weights' squares. The bias is the last of `parameters`
 * and is not held back.
 */
export function logisticLoss(cases: readonly Case[], parameters: readonly number[], l2: number = L2): Slope {
  const weights = parameters.slice(0, -1);
  const rows = cases.map(({ signals }) => [...signals, 1]);
  let value = (l2 / 2) * dot(weights, weights);
  const errors = cases.map(({ well }, at) => {
    const sum = dot(rows[at] ?? [], parameters);
    value += (Math.max(sum, 0) - (well ? sum : 0) + Math.log1p(Math.exp(-Math.abs(sum)))) / cases.length;
    return (1 / (1 + Math.exp(-sum)) - (well ? 1 : 0)) / cases.length;
  });
  const pulls = weightedSum(rows, errors, parameters.length);
  return { value, gradient: pulls.map((pull, at) => pull + l2 * (weights[at] ?? 0)) };
}

/** Weights and bias with which 1 / (1 + e^-(weights · signals + bias)) is how likely a case turns out well. */
export function learnLogistic(
  cases: readonly Case[],
  dimensions: number,
): { readonly weights: readonly number[]; readonly bias: number } {
  const parameters = minimise((point) => logisticLoss(cases, point), dimensions + 1, TRAINING);
  return { weights: parameters.slice(0, -1), bias: parameters.at(-1) ?? 0 };
}
