import { describe, expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { tokenise } from "../../../src/search/tokens.ts";
import type { Measure } from "../../report/measure.ts";
import { readQuestionSet } from "../question-sets.ts";
import { ablateVocabulary, ablateWeights, vocabularyWithout } from "./ablation.ts";
import { examplesOf, openSet } from "./examples.ts";
import { crossValidate, learnHalves } from "./measures.ts";
import { FEATURES, learn, SIGNALS } from "./model.ts";

const open = await openSet(readQuestionSet("episode"));

test("the whole vocabulary is Footnote's", () => {
  const [footnotes, whole] = [buildVocabulary(open.corpus, open.names), vocabularyWithout(null, open)];
  for (const { question } of open.set.questions) {
    const tokens = tokenise(question);
    tokens.forEach((_, at) => {
      expect(whole.find(tokens, at)).toEqual(footnotes.find(tokens, at));
    });
  }
});

test("a vocabulary without the places knows no nationality", () => {
  const tokens = tokenise("the French president");
  expect(vocabularyWithout(null, open).find(tokens, 1)).toBeDefined();
  expect(vocabularyWithout("places", open).find(tokens, 1)).toBeUndefined();
});

describe("the tables", () => {
  const few = { ...open, set: { ...open.set, questions: open.set.questions.slice(0, 6) } };
  const examples = examplesOf(few, vocabularyWithout(null, few));
  const { odd, even } = crossValidate(learnHalves(examples, learn), examples);
  const measuredIn = (measures: readonly Measure[], wanted: string) =>
    measures.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const sumOf = (wanted: string) => measuredIn(odd, wanted) + measuredIn(even, wanted);
  const everything = {
    name: "everything",
    measures: [
      expect.objectContaining({ name: "must@1 seeds", value: sumOf("must@1") }),
      expect.objectContaining({ name: "must@3 seeds", value: sumOf("must@3") }),
      expect.objectContaining({ name: "AUROC seeds", value: sumOf("AUROC") / 2 }),
    ],
  };

  test("of the weights: everything, each half measured with what the other taught, then each name left out", () => {
    const [whole, ...without] = ablateWeights(examples);
    expect(whole).toEqual(everything);
    expect(without.map(({ name }) => name)).toEqual([
      ...FEATURES.map((name) => `without feature ${name}`),
      ...SIGNALS.map((name) => `without signal ${name}`),
    ]);
  });

  test("of the vocabulary: everything, then each source left out, and respelling", () => {
    const [whole, ...without] = ablateVocabulary([few]);
    expect(whole).toEqual(everything);
    expect(without.map(({ name }) => name)).toEqual(
      ["everyday words", "places", "acronyms", "names file", "spelling"].map((name) => `without ${name}`),
    );
    expect(without.filter(({ measures }) => measures.length !== everything.measures.length)).toEqual([]);
  });
});
