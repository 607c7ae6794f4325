import { beforeAll, describe, expect, test } from "vitest";
import { sharedLibrary } from "../library/shared.ts";
import type { Verdict } from "./judge.ts";
import { judgeQuestionSet, readQuestionSet, SET_NAMES } from "./question-sets.ts";
import { summary } from "./summary.ts";
import { TIMEOUT_MILLIS } from "./timeout.ts";

/**
 * What answers are never again worse than; `npm run eval` shows where they stand, and docs/evaluation.md says how good
 * that is. A bound lies a question or two from that, so that a change may lose one here that it gains elsewhere.
 */
const BOUNDS = {
  episode: {
    "must@1": 66,
    "must@3": 76,
    "AUROC of confidence": 0.95,
    "over-refusal": 4,
    abstained: 25,
  },
  typed: { "must@3": 69, "AUROC of confidence": 0.81 },
  "other-episode": { "must@3": 36, "AUROC of confidence": 0.66 },
  "four-people": { "must@3": 23, "AUROC of confidence": 0.85 },
  argument: { "must@3": 57, "AUROC of confidence": 0.91, "over-refusal": 4, abstained: 31 },
  plain: { "must@3": 62, "AUROC of confidence": 0.9, "over-refusal": 5, abstained: 22 },
  fresh: { "must@3": 51, "AUROC of confidence": 0.86, "over-refusal": 7, abstained: 22 },
  breach: { "must@3": 41, "AUROC of confidence": 0.78 },
  strike: { "must@3": 37, "AUROC of confidence": 0.75 },
  unseen: { "must@3": 51, "AUROC of confidence": 0.83, abstained: 20 },
  ferry: { "must@3": 29, "AUROC of confidence": 0.69 },
} as const;

describe.each(SET_NAMES)("%s", (name) => {
  let verdicts: readonly Verdict[];
  beforeAll(async () => {
    const set = readQuestionSet(name);
    verdicts = judgeQuestionSet(set, await sharedLibrary(set.articles));
  }, TIMEOUT_MILLIS);

  test("every citation is word for word what the article's file says there", () => {
    expect(verdicts.flatMap(({ notVerbatim }) => notVerbatim)).toEqual([]);
  });

  test("no citation has page furniture, a heading or a headline in it", () => {
    expect(verdicts.flatMap(({ boilerplate }) => boilerplate)).toEqual([]);
  });

  test("most questions are answered with citations", () => {
    const cited = verdicts.filter(({ answer }) => answer.citations.length > 0);
    expect(cited.length / verdicts.length).toBeGreaterThan(0.7);
  });

  test.each(Object.entries(BOUNDS[name]))("%s is %f or better", (measured, bound) => {
    const measure = summary(verdicts).find((one) => one.name === measured);
    if (measure?.better === "lower") expect(measure.value).toBeLessThanOrEqual(bound);
    else expect(measure?.value).toBeGreaterThanOrEqual(bound);
  });
});
