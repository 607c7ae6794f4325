import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the questions of every set in tests/eval; docs/evaluation.md says
 * what such weights do to questions that they were not learnt on. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 3.83,
  paragraphCoverage: 3.97,
  neighbourCoverage: 3.76,
  headingCoverage: 1.85,
  sentenceScore: 2.82,
  paragraphScore: 2.66,
  kind: 1.81,
  run: 2.82,
  density: 2.54,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  coverage: 2.03,
  margin: 1.01,
  unknownWords: -2.27,
  unknownNames: -1.87,
  lostNames: -1.02,
  detailMissing: -1.53,
};

export const CONFIDENCE_BIAS = 0.22;
