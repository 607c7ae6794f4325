import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the questions of every set in tests/eval; docs/evaluation.md says
 * what such weights do to questions that they were not learnt on. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 3.93,
  paragraphCoverage: 4.11,
  neighbourCoverage: 3.87,
  headingCoverage: 3.09,
  sentenceScore: 2.76,
  paragraphScore: 2.58,
  kind: 1.86,
  run: 2.69,
  density: 2.56,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  coverage: 1.75,
  margin: 1.29,
  unknownWords: -2.29,
  unknownNames: -1.46,
  lostNames: -1.09,
  detailMissing: -1.37,
};

export const CONFIDENCE_BIAS = 0.32;
