import { beforeAll, expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";
import type { Verdict } from "./judge.ts";
import { judgeQuestionSet, SEEDS } from "./question-set.ts";
import { summary } from "./summary.ts";

/** What answers are never again worse than; `npm run eval` shows where they stand. */
const FLOOR = { "must@3": 66, "AUROC of confidence": 0.82 } as const;

/** Ample for a busy machine: how long it takes is the benchmark's business. */
const TIMEOUT_MILLIS = 120_000;

let verdicts: readonly Verdict[];
beforeAll(async () => {
  verdicts = judgeQuestionSet(await openLibrary(SEEDS));
}, TIMEOUT_MILLIS);

test("every citation is word for word what the article's file says there", () => {
  expect(verdicts.flatMap(({ notVerbatim }) => notVerbatim)).toEqual([]);
});

test("no citation has page furniture, a heading or a headline in it", () => {
  expect(verdicts.flatMap(({ boilerplate }) => boilerplate)).toEqual([]);
});

test("most questions are answered with citations", () => {
  expect(verdicts.filter(({ answer }) => answer.citations.length > 0).length).toBeGreaterThan(80);
});

test.each(Object.entries(FLOOR))("%s is %f or more", (name, floor) => {
  const measure = summary(verdicts).find((one) => one.name === name);
  expect(measure?.value).toBeGreaterThanOrEqual(floor);
});
