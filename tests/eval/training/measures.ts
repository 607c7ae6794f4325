import { THRESHOLD } from "../../../src/answer/respond.ts";
import type { Measure } from "../../report/measure.ts";
import { auroc } from "../metrics.ts";
import { isOdd } from "../questions.ts";
import type { Example } from "./examples.ts";
import type { Model } from "./model.ts";
import { confidenceWith, rankWith, unmetBy } from "./model.ts";

/** What a model does with some questions, all of them shown their best passages, whether or not it would answer. */
export function measuresOf(model: Model, examples: readonly Example[]): readonly Measure[] {
  const results = examples.map((example) => {
    const ranked = rankWith(model.ranking, example);
    return { example, ranked, confidence: confidenceWith(model, example, ranked) };
  });
  const answerable = results.filter(({ example }) => example.question.kind === "answerable");
  const others = results.filter(({ example }) => example.question.kind !== "answerable");
  const confidences = (some: typeof results) => some.map(({ confidence }) => confidence);
  const refused = (some: typeof results) => some.filter(({ confidence }) => confidence < THRESHOLD).length;
  const met = (first: number) =>
    answerable.filter(({ example, ranked }) => unmetBy(example, ranked, first).length === 0).length;
  const among = { of: answerable.length, digits: 0 } as const;
  return [
    { name: "must@1", value: met(1), ...among, better: "higher" },
    { name: "must@3", value: met(3), ...among, better: "higher" },
    {
      name: "AUROC",
      value: auroc(confidences(answerable), confidences(others)),
      digits: 3,
      better: "higher",
    },
    { name: "over-refusal", value: refused(answerable), ...among, better: "lower" },
    { name: "abstained", value: refused(others), of: others.length, digits: 0, better: "higher" },
  ];
}

/** Two models, each learnt on one half of the questions, those with odd and those with even numbers. */
export interface Halves {
  readonly odd: Model;
  readonly even: Model;
}

export function learnHalves(
  examples: readonly Example[],
  learn: (examples: readonly Example[]) => Model,
): Halves {
  return { odd: learn(half(examples, "odd")), even: learn(half(examples, "even")) };
}

/** Each half of the questions, measured with the model that was learnt on the other one. */
export function crossValidate(
  models: Halves,
  examples: readonly Example[],
): Readonly<Record<keyof Halves, readonly Measure[]>> {
  return {
    odd: measuresOf(models.even, half(examples, "odd")),
    even: measuresOf(models.odd, half(examples, "even")),
  };
}

const half = (examples: readonly Example[], which: keyof Halves) =>
  examples.filter(({ question }) => isOdd(question) === (which === "odd"));
