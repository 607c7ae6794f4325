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
    sentenceCoverage: 1.94,
    paragraphCoverage: 3.21,
    contextCoverage: 3.27,
    headingCoverage: 3.36,
    sentenceScore: 2.08,
    paragraphScore: 2.71,
    kind: 2.51,
    run: 2.84,
    density: 2.52,
  },
  confidence: {
    margin: 1.53,
    pairs: 1.03,
    unknownWords: -1.51,
    unknownNames: -2.34,
    detailMissing: -2.28,
    shownWords: 0.95,
  },
  bias: -0.19,
};
