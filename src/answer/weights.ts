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
    sentenceCoverage: 3.4,
    paragraphCoverage: 3.7,
    contextCoverage: 4.11,
    headingCoverage: 2.14,
    sentenceScore: 2.59,
    paragraphScore: 2.74,
    kind: 2.66,
    run: 2.26,
    density: 3.28,
  },
  confidence: {
    margin: 1.3,
    pairs: 1.09,
    unknownWords: -2.39,
    unknownNames: -2.53,
    detailMissing: -2.18,
    shownWords: 1.17,
  },
  bias: 0.07,
};
