import { expect, test } from "vitest";
import {
  counted,
  type FeedbackRecord,
  KEPT_QUESTIONS,
  NO_FEEDBACK,
  QUESTION_LENGTH,
  sent,
} from "../../src/feedback/feedback.ts";

const sentAll = (questions: readonly string[]): FeedbackRecord => questions.reduce(sent, NO_FEEDBACK);

test("each verdict is counted by itself", () => {
  const record = counted(counted(counted(NO_FEEDBACK, "answers"), "doesNot"), "answers");
  expect(record).toEqual({ answers: 2, doesNot: 1, questions: [] });
});

test("a question that is sent again is kept once, as the newest", () => {
  expect(sentAll(["Who?", "Why?", "Who?"]).questions).toEqual(["Why?", "Who?"]);
});

test("only the last questions are kept, and of each only the beginning", () => {
  const many = Array.from({ length: KEPT_QUESTIONS + 5 }, (_, at) => `Question ${at}`);
  expect(sentAll(many).questions).toEqual(many.slice(5));
  expect(sentAll(["x".repeat(5_000)]).questions).toEqual([`${"x".repeat(QUESTION_LENGTH - 1)}…`]);
});
