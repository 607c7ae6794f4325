import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { WEIGHTS } from "../../../src/answer/weights.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { LEARNT_SET_NAMES, readQuestionSet } from "../question-sets.ts";
import { TIMEOUT_MILLIS } from "../timeout.ts";
import { examplesOf, openSet } from "./examples.ts";
import { asSource, asWeights, confidenceWith, learn, rankWith } from "./model.ts";
import { IN_FORCE } from "./samples.ts";

test(
  "with the weights in force, examples are ranked and trusted as Footnote does it",
  async () => {
    const open = await openSet(readQuestionSet("other-episode"));
    const library = await sharedLibrary(open.set.articles);
    for (const example of examplesOf(open, buildVocabulary(open.corpus, open.names))) {
      const ranked = rankWith(IN_FORCE.ranking, example);
      const answer = library.ask(example.question.question);
      expect(confidenceWith(IN_FORCE, example, ranked)).toBeCloseTo(answer.confidence, 10);
      if (answer.status === "answered")
        expect(ranked[0]?.retrieved.passage.id).toBe(answer.citations[0]?.passage.id);
    }
  },
  TIMEOUT_MILLIS,
);

test(
  "the weights in force are those that training prints: whatever changes what is learnt from, run it again",
  async () => {
    const sets = await Promise.all(LEARNT_SET_NAMES.map((name) => openSet(readQuestionSet(name))));
    const examples = sets.flatMap((open) => examplesOf(open, buildVocabulary(open.corpus, open.names)));
    const inForce = readFileSync(join(import.meta.dirname, "../../../src/answer/weights.ts"), "utf8");
    expect(inForce.slice(inForce.indexOf("export const"))).toBe(`${asSource(learn(examples))}\n`);
  },
  TIMEOUT_MILLIS,
);

test("weights are printed as weights.ts has them", () => {
  expect(
    asSource({
      ranking: new Map([["kind", 1.5]]),
      confidence: new Map([["margin", -2]]),
      bias: 0.25,
    }),
  ).toBe(`export const WEIGHTS: Weights = {
  ranking: {
    kind: 1.5,
  },
  confidence: {
    margin: -2,
  },
  bias: 0.25,
};`);
});

test("what was left out in learning counts nothing", () => {
  const weights = asWeights({ ranking: new Map([["kind", 1.5]]), confidence: new Map(), bias: 0.25 });
  expect(weights.ranking).toMatchObject({ kind: 1.5, run: 0 });
  expect(weights.confidence.margin).toBe(0);
  expect(asWeights(IN_FORCE)).toEqual(WEIGHTS);
});
