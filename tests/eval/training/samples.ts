import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from "../../../src/answer/weights.ts";
import { FEATURES, type Model, SIGNALS } from "./model.ts";

/** The weights that Footnote answers with. */
export const IN_FORCE: Model = {
  ranking: new Map(FEATURES.map((name) => [name, RANKING_WEIGHTS[name]])),
  confidence: new Map(SIGNALS.map((name) => [name, CONFIDENCE_WEIGHTS[name]])),
  bias: CONFIDENCE_BIAS,
};
