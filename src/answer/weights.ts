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
    sentenceCoverage: 1.69,
    paragraphCoverage: 3.31,
    contextCoverage: 3.39,
    headingCoverage: 3.84,
    sentenceScore: 2.29,
    paragraphScore: 2.83,
    kind: 2.2,
    run: 2.89,
    density: 2.49,
  },
  confidence: {
    margin: 1.26,
    pairs: 0.62,
    unknownWords: -1.33,
    unknownNames: -2,
    detailMissing: -2.3,
    shownWords: 1.17,
  },
  bias: -0.37,
};
