import { describe, expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { values } from "../../report/measure.ts";
import { judgeQuestionSet, readQuestionSet } from "../question-sets.ts";
import { summary } from "../summary.ts";
import { TIMEOUT_MILLIS } from "../timeout.ts";
import { type Example, examplesOf, openSet } from "./examples.ts";
import { crossValidate, learnHalves, measuresOf } from "./measures.ts";
import type { Model } from "./model.ts";
import { IN_FORCE } from "./samples.ts";

const set = readQuestionSet("other-episode");

test(
  "with the weights in force, confidence measures as it does in the evaluation",
  async () => {
    const open = await openSet(set);
    const examples = examplesOf(open, buildVocabulary(open.corpus, open.names));
    const verdicts = judgeQuestionSet(set, await sharedLibrary(set.articles));
    const { evaluated = {}, trained = {} } = values([
      { name: "evaluated", measures: summary(verdicts) },
      { name: "trained", measures: measuresOf(IN_FORCE, examples) },
    ]);
    expect(trained).toMatchObject({
      AUROC: evaluated["AUROC of confidence"],
      "over-refusal": evaluated["over-refusal"],
      abstained: evaluated.abstained,
    });
  },
  TIMEOUT_MILLIS,
);

describe("two halves", async () => {
  const open = await openSet(set);
  const examples = examplesOf(open, buildVocabulary(open.corpus, open.names));
  const half = (odd: boolean) =>
    examples.filter(({ question: { id } }) => "13579".includes(id.at(-1) ?? "") === odd);

  test("each model is learnt on its own half of the questions", () => {
    const learntOn: (readonly Example[])[] = [];
    const models = learnHalves(examples, (some) => {
      learntOn.push(some);
      return { ...IN_FORCE, bias: some.length };
    });
    expect(learntOn).toEqual([half(true), half(false)]);
    expect([models.odd.bias, models.even.bias]).toEqual([half(true).length, half(false).length]);
  });

  test("each half is measured with the model learnt on the other one", () => {
    // One would answer nothing at all, the other whatever is found.
    const odd: Model = { ...IN_FORCE, bias: -1000 };
    const even: Model = { ...IN_FORCE, bias: 1000 };
    expect(crossValidate({ odd, even }, examples)).toEqual({
      odd: measuresOf(even, half(true)),
      even: measuresOf(odd, half(false)),
    });
    expect(measuresOf(even, half(true))).not.toEqual(measuresOf(odd, half(true)));
  });
});
