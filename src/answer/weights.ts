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
    sentenceCoverage: 1.92,
    paragraphCoverage: 3.29,
    contextCoverage: 3.28,
    headingCoverage: 3.57,
    sentenceScore: 2.18,
    paragraphScore: 2.78,
    kind: 2.54,
    run: 2.75,
    density: 2.03,
  },
  confidence: {
    margin: 1.86,
    pairs: 0.85,
    unknownWords: -1.61,
    unknownNames: -2.28,
    detailMissing: -2.67,
    shownWords: 1.01,
  },
  bias: -0.2,
};
