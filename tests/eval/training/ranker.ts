import type { Slope } from "./adam.ts";
import { minimise } from "./adam.ts";
import { dot, weightedSum } from "./vectors.ts";

/** The candidates of one question: what is known of each, in the same order for all, and whether it is right. */
export interface Candidates {
  readonly features: readonly (readonly number[])[];
  readonly gold: readonly boolean[];
}

const TRAINING = { steps: 250, rate: 0.1 } as const;
const L2 = 0.001;

/**
 * How far a linear ranker is from giving all probability to right candidates: the mean over the lists of -log of what the right
 * ones have together of the softmax of all scores (after ListNet: Cao et al., "Learning to Rank: From Pairwise
 * Approach to Listwise Approach", ICML 2007), plus `l2` / 2 of the weights' squares. Every list has a right one.
 */
export function listwiseLoss(
  lists: readonly Candidates[],
  weights: readonly number[],
  l2: number = L2,
): Slope {
  let value = (l2 / 2) * dot(weights, weights);
  const gradient = weights.map((weight) => l2 * weight);
  for (const { features, gold } of lists) {
    const scores = features.map((row) => dot(row, weights));
    const all = softmax(scores);
    const right = softmax(scores.map((score, at) => (gold[at] ? score : Number.NEGATIVE_INFINITY)));
    value += (all.logSum - right.logSum) / lists.length;
    const pulls = all.shares.map((share, at) => (share - (right.shares[at] ?? 0)) / lists.length);
    weightedSum(features, pulls, weights.length).forEach((pull, at) => {
      gradient[at] = (gradient[at] ?? 0) + pull;
    });
  }
  return { value, gradient };
}

/** The weights of a linear ranker that puts right candidates first. Lists without one teach nothing. */
export function learnRanker(lists: readonly Candidates[], dimensions: number): readonly number[] {
  const telling = lists.filter(({ gold }) => gold.includes(true));
  return minimise((weights) => listwiseLoss(telling, weights), dimensions, TRAINING);
}

/** Shares of e to the score, and the logarithm of their sum; the largest score is taken out, so that nothing overflows. */
function softmax(scores: readonly number[]): { readonly shares: readonly number[]; readonly logSum: number } {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((one, other) => one + other, 0);
  return { shares: powers.map((power) => power / sum), logSum: largest + Math.log(sum) };
}
