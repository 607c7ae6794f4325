import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the questions of every set in tests/eval; docs/evaluation.md says
 * what such weights do to questions that they were not learnt on. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 3.88,
  paragraphCoverage: 3.89,
  neighbourCoverage: 3.68,
  headingCoverage: 1.96,
  sentenceScore: 2.83,
  paragraphScore: 2.6,
  kind: 1.93,
  run: 2.78,
  density: 2.48,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  coverage: 1.98,
  margin: 1.12,
  unknownWords: -2.29,
  unknownNames: -1.83,
  lostNames: -0.84,
  detailMissing: -1.1,
};

export const CONFIDENCE_BIAS = 0.17;
