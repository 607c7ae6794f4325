import type { Signals } from "./confidence.ts";
import type { Features } from "./evidence.ts";

/*
 * Learnt by `node --import tsx tests/eval/train.ts` on the odd-numbered questions of every question set; the even
 * ones are held out. Change them by running it.
 */

export const RANKING_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  sentenceCoverage: 4.37,
  paragraphCoverage: 3.91,
  neighbourCoverage: 3.82,
  headingCoverage: 4.87,
  sentenceScore: 3.86,
  paragraphScore: 2.55,
  bigrams: 1.57,
  kind: 1.71,
  quotation: 1.27,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  coverage: 0.41,
  quotation: 0.69,
  margin: 2.44,
  unknownWords: -2.19,
  unknownNames: -1.21,
  lostNames: -0.45,
  kindMissing: -0.62,
};

export const CONFIDENCE_BIAS = 0.34;
