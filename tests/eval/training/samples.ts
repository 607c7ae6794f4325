import { WEIGHTS } from "../../../src/answer/weights.ts";
import { FEATURES, type Model, SIGNALS } from "./model.ts";

/** The weights that Footnote answers with. */
export const IN_FORCE: Model = {
  ranking: new Map(FEATURES.map((name) => [name, WEIGHTS.ranking[name]])),
  confidence: new Map(SIGNALS.map((name) => [name, WEIGHTS.confidence[name]])),
  bias: WEIGHTS.bias,
};
