import { expect, test } from "vitest";
import { parseQuestions } from "./questions.ts";

const question = {
  id: "A001",
  question: "Who?",
  kind: "answerable",
  type: "who",
  style: "full",
  gold: [{ file: "a.txt", quote: "Biden" }],
  answer: "Biden",
  must: ["Biden"],
};
const lines = (...questions: readonly object[]) =>
  `${questions.map((one) => JSON.stringify(one)).join("\n")}\n`;

test("one question a line", () => {
  expect(parseQuestions(lines(question, { ...question, id: "A002" })).map(({ id }) => id)).toEqual([
    "A001",
    "A002",
  ]);
});

test.each([
  ["is not JSON", `${JSON.stringify(question)}\n{`],
  ["lacks a field", lines(question, { ...question, id: "A002", must: undefined })],
  ["has a field too many", lines(question, { ...question, id: "A002", golden: [] })],
  ["is answerable without gold", lines(question, { ...question, id: "A002", gold: [] })],
  ["is unanswerable with gold", lines(question, { ...question, id: "A002", kind: "off_topic" })],
  ["has the id of another", lines(question, question)],
])("a line that %s is named by its number", (_, text) => {
  expect(() => parseQuestions(text)).toThrow("line 2");
});
