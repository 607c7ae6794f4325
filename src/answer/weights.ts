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
    sentenceCoverage: 1.91,
    paragraphCoverage: 3.3,
    contextCoverage: 3.29,
    headingCoverage: 3.57,
    sentenceScore: 2.17,
    paragraphScore: 2.77,
    kind: 2.54,
    run: 2.76,
    density: 2.03,
  },
  confidence: {
    margin: 1.83,
    pairs: 0.86,
    unknownWords: -1.64,
    unknownNames: -2.28,
    detailMissing: -2.68,
    shownWords: 1.01,
  },
  bias: -0.19,
};
