import { expect, test } from "vitest";
import type { Measure } from "../report/measure.ts";
import { formatted } from "../report/measure.ts";
import { judge } from "./judge.ts";
import { answer, citation, question } from "./samples.ts";
import { breakdown, summary } from "./summary.ts";

const text = "The summit is in Vienna. Biden said so.";
const texts = new Map([["a.txt", text]]);
const [vienna, biden] = [citation("a.txt", text, 0, 24), citation("a.txt", text, 25, 39)];
const where = {
  type: "where",
  gold: [{ file: "a.txt", quote: "summit is in Vienna" }],
  must: ["Vienna"],
};
const verdicts = [
  judge(question({ ...where, id: "A001" }), answer({ citations: [vienna], millis: 3 }), texts, []),
  judge(
    question({ ...where, id: "A002" }),
    answer({ citations: [biden, vienna], confidence: 0.5 }),
    texts,
    [],
  ),
  judge(
    question({ ...where, id: "A003", type: "who" }),
    answer({ status: "unanswered", reason: "weak_match", citations: [vienna], confidence: 0.3 }),
    texts,
    [],
  ),
  judge(
    question({ id: "A004", kind: "off_topic" }),
    answer({ status: "unanswered", reason: "no_match", confidence: 0 }),
    texts,
    [],
  ),
  judge(
    question({ id: "A005", kind: "adversarial" }),
    answer({ citations: [{ ...biden, quote: "Biden" }], confidence: 0.4 }),
    texts,
    [{ article: "a.txt", kind: "furniture", start: 30, end: 34 }],
  ),
];

const cells = (measures: readonly Measure[]) =>
  Object.fromEntries(measures.map((measure) => [measure.name, formatted(measure)]));

test("every number of the evaluation", () => {
  expect(cells(summary(verdicts))).toEqual({
    "gold@1": "2 / 3",
    "gold@3": "3 / 3",
    "must@1": "2 / 3",
    "must@3": "3 / 3",
    "answered and must@1": "1 / 3",
    "over-refusal": "1 / 3",
    abstained: "1 / 2",
    "abstained, off_topic": "1 / 1",
    "abstained, adversarial": "0 / 1",
    // Confidences 0.9, 0.5 and 0.3 against 0 and 0.4: five of six pairs in order.
    "AUROC of confidence": "0.833",
    "not verbatim": "1 / 5",
    "boilerplate cited": "1 / 5",
    "lead passage, mean characters": "19",
    "lead passages over 400": "0 / 4",
    "lead span, mean characters": "19",
    "lead spans over 200": "0 / 4",
    "time, mean ms": "1.40",
    "time, p50 ms": "1.00",
    "time, p99 ms": "3.00",
  });
});

test("answerable questions by type, the largest group first", () => {
  expect(breakdown(verdicts, "type").map(({ name, measures }) => [name, cells(measures)["must@1"]])).toEqual([
    ["type where", "1 / 2"],
    ["type who", "1 / 1"],
  ]);
});
