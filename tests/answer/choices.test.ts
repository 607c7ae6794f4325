import { expect, test } from "vitest";
import { claimsDiffer, leavesChoice } from "../../src/answer/choices.ts";
import { tokenise } from "../../src/search/tokens.ts";

test.each([
  ["two days of one thing", "I say the crash was on Monday, my boss says Sunday"],
  ["two years", "it was 2014, others think 2016"],
  ["two figures of the same", "one says 40 houses, the other says 60 houses"],
  ["what the second counts is not said again", "40 houses? i heard 60 somewhere"],
  ["a rough one", "some say 40 houses, others claim thousands"],
])("claims differ, where somebody has it otherwise: %s: “%s”", (_, question) => {
  expect(claimsDiffer(question, tokenise(question))).toBe(true);
  expect(leavesChoice(question, tokenise(question))).toBe(true);
});

test.each([
  ["nobody claims the second", "Why did the 40 houses burn on Monday and on Sunday?"],
  ["they count other things", "40 houses burnt, and who says that 60 people fled?"],
  ["one leaves room for the other", "more than 40 houses, one says 60 houses"],
  ["the same day", "I say Monday, she says Monday"],
  ["they stand behind too many others", `${"5 boats ".repeat(16)}40 houses, one says 60 houses`],
  ["there is one alone", "Who says that 40 houses burnt on Monday?"],
])("they do not, where %s: “%s”", (_, question) => {
  expect(claimsDiffer(question, tokenise(question))).toBe(false);
  expect(leavesChoice(question, tokenise(question))).toBe(false);
});

test.each([
  ["Did 40 or 60 houses burn?"],
  ["Why did 40 houses burn, I read something else"],
  ["the mayor burnt it? i heard otherwise"],
])("other ways to leave a choice: “%s”", (question) => {
  expect(leavesChoice(question, tokenise(question))).toBe(true);
  expect(claimsDiffer(question, tokenise(question))).toBe(false);
});
