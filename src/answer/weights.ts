import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the questions of every set in tests/eval; docs/evaluation.md says
 * what such weights do to questions that they were not learnt on. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 3.75,
  paragraphCoverage: 3.81,
  neighbourCoverage: 3.62,
  headingCoverage: 1.56,
  sentenceScore: 2.79,
  paragraphScore: 2.61,
  kind: 1.9,
  run: 2.74,
  density: 2.53,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  coverage: 2.12,
  margin: 0.92,
  unknownWords: -2.13,
  unknownNames: -1.84,
  lostNames: -0.8,
  detailMissing: -1.03,
};

export const CONFIDENCE_BIAS = 0.07;
