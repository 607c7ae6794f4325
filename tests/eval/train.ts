import { parseArgs } from "node:util";
import { buildVocabulary } from "../../src/answer/vocabulary/build-vocabulary.ts";
import { asRows } from "../report/measure.ts";
import { LEARNT_SET_NAMES, readQuestionSet } from "./question-sets.ts";
import { ablateVocabulary, ablateWeights } from "./training/ablation.ts";
import { examplesOf, openSet } from "./training/examples.ts";
import { crossValidate, learnHalves } from "./training/measures.ts";
import { asSource, learn } from "./training/model.ts";

const { values: options } = parseArgs({ options: { ablate: { type: "boolean", default: false } } });

const sets = await Promise.all(LEARNT_SET_NAMES.map((name) => openSet(readQuestionSet(name))));
const examples = sets.flatMap((open) => examplesOf(open, buildVocabulary(open.corpus, open.names)));
const tables = options.ablate ? [asRows(ablateWeights(examples)), asRows(ablateVocabulary(sets))] : learnt();
process.stdout.write(`${tables.join("\n\n")}\n`);

/** The weights for src/answer/weights.ts, learnt on every question; and what such weights do to questions not learnt on. */
function learnt(): readonly string[] {
  const models = learnHalves(examples, learn);
  const halves = [...LEARNT_SET_NAMES, "all"].flatMap((name) => {
    const asked = examples.filter(({ set }) => name === "all" || set === name);
    return Object.entries(crossValidate(models, asked)).map(([half, measures]) => ({
      name: `${name} ${half}`,
      measures,
    }));
  });
  return [asSource(learn(examples)), asRows(halves)];
}
