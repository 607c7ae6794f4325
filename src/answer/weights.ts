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
    sentenceCoverage: 3.84,
    paragraphCoverage: 3.75,
    contextCoverage: 3.56,
    headingCoverage: 1.68,
    sentenceScore: 2.82,
    paragraphScore: 2.58,
    kind: 1.93,
    run: 2.66,
    density: 2.6,
  },
  confidence: {
    margin: 1.44,
    pairs: 1.61,
    unknownWords: -2.96,
    unknownNames: -2.11,
    lostNames: -0.46,
    detailMissing: -1.82,
    shownWords: 0,
  },
  bias: 0.93,
};
