import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/** What is learnt: how much each feature counts in ranking, and each signal in confidence. */
export interface Weights {
  readonly ranking: Readonly<Record<keyof Features, number>>;
  readonly confidence: Readonly<Record<keyof Signals, number>>;
  /** The confidence's logit where every signal is 0. */
  readonly bias: number;
}

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the questions of every set in tests/eval; docs/evaluation.md says
 * what such weights do to questions that they were not learnt on. Change them by running it.
 */
export const WEIGHTS: Weights = {
  ranking: {
    sentenceCoverage: 3.74,
    paragraphCoverage: 3.81,
    neighbourCoverage: 3.62,
    headingCoverage: 1.51,
    sentenceScore: 2.8,
    paragraphScore: 2.62,
    kind: 1.91,
    run: 2.74,
    density: 2.52,
  },
  confidence: {
    margin: 1.48,
    pairs: 1.41,
    unknownWords: -2.83,
    unknownNames: -2.21,
    lostNames: -0.51,
    detailMissing: -1.7,
  },
  bias: 0.88,
};
