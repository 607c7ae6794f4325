import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import { miss } from "./misses.ts";
import { answer, citation, question } from "./samples.ts";

const text = "The summit is in\nVienna. Biden said so.";
const texts = new Map([["a.txt", text]]);
const [vienna, biden] = [citation("a.txt", text, 0, 24), citation("a.txt", text, 25, 39)];
const asked = question({
  question: "where is the summit",
  gold: [{ file: "a.txt", quote: "Vienna" }],
  must: ["Vienna"],
});

test("a right first citation is no miss", () => {
  expect(miss(judge(asked, answer({ citations: [vienna] }), texts, []))).toBeNull();
});

test("a miss shows what was asked, wanted and shown", () => {
  expect(miss(judge(asked, answer({ citations: [biden, vienna] }), texts, []))?.split("\n")).toEqual([
    "A001  must@1 lacks Vienna",
    "  asked    where is the summit  (answerable, who, full)",
    "  reply    answered, confidence 0.90",
    "  must     Vienna",
    "  gold     a.txt  «Vienna»",
    "  shown 1  a.txt  «Biden said so.»",
    "  shown 2+ a.txt  «The summit is in Vienna.»",
  ]);
});

test("a refusal is a miss and says its reason", () => {
  const refusal = answer({
    status: "unanswered",
    reason: "weak_match",
    confidence: 0.2,
    citations: [vienna],
  });
  expect(miss(judge(asked, refusal, texts, []))).toMatch(
    /^A001 {2}refused\n.*\n {2}reply {4}unanswered \(weak_match\)/,
  );
});

test("an answer to what has none is a miss", () => {
  const offTopic = question({ kind: "off_topic" });
  expect(miss(judge(offTopic, answer({ citations: [biden] }), texts, []))).toMatch(
    /^A001 {2}answered, should abstain/,
  );
});

test("silence where there is no answer is no miss", () => {
  const offTopic = question({ kind: "off_topic" });
  const silence = answer({ status: "unanswered", reason: "no_match" });
  expect(miss(judge(offTopic, silence, texts, []))).toBeNull();
});
