import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { askedTexts } from "../../src/view/asked.ts";
import { answerState, recall } from "../../src/view/recall.ts";
import { corpusOf } from "../search/samples.ts";
import { library } from "./samples.ts";

const QUESTION = "How many envoys did Ruritania expel?";
const answer = library.ask(QUESTION);
const state = answerState(library.corpus, answer);
const shownFor = (question: string) => askedTexts(question).map(({ text }) => text);

test("an answer is what it was, when the reply still says what was asked", () => {
  expect(answer.citations.length).toBeGreaterThan(0);
  expect(recall(state, shownFor(QUESTION), library)).toEqual({
    passages: answer.citations.map(({ passage }) => passage),
    answer,
  });
});

test.each([
  ["nothing is shown", []],
  ["the question is cut", shownFor(`${QUESTION} ${"And why? ".repeat(30)}`)],
  ["another question is shown", shownFor("What did the bridge cost?")],
])("where %s, only its citations are known", (_, shown) => {
  expect(recall(state, shown, library)).toEqual({
    passages: answer.citations.map(({ passage }) => passage),
    answer: null,
  });
});

test("holds no word of the question", () => {
  expect(state).toMatch(/^[0-9a-f]{12}-[0-9a-z]+(\.[0-9a-z]+)+$/);
});

test("other articles cannot be quoted for it", () => {
  const others = createLibrary(corpusOf({ "other.txt": ["Ruritania expelled eight envoys on Friday."] }));
  expect(() => recall(state, shownFor(QUESTION), others)).toThrow(UserError);
});

test.each(["", ".", "....", "__proto__.1", "x".repeat(64)])("the state %j names nothing", (broken) => {
  expect(() => recall(broken, shownFor(QUESTION), library)).toThrow(UserError);
});
