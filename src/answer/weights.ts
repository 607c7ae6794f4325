import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts`; docs/evaluation.md says on what. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 2.73,
  exactCoverage: 2.74,
  paragraphCoverage: 2.2,
  neighbourCoverage: 3.8,
  headingCoverage: 0.3,
  sentenceScore: 2.85,
  paragraphScore: 2.3,
  bigrams: 1.2,
  kind: 2.1,
  quotation: 1.6,
  length: -0.7,
};

export const CONFIDENCE_BIAS = -6.12;

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  sentenceCoverage: 0.4,
  exactCoverage: 1.06,
  neighbourCoverage: 0.99,
  sentenceScore: 1.71,
  bigrams: 1.16,
  quotation: 1,
  margin: 2.94,
  unknownWords: -0.06,
  unknownNames: -1.5,
  lostNames: -1.5,
  lostRarity: 0.98,
  kindMissing: -1,
  concepts: 1.67,
};
