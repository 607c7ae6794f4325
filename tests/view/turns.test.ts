import { expect, test } from "vitest";
import { beforeOf, turnOf } from "../../src/view/turns.ts";
import { libraryOf } from "../commands/samples.ts";
import { answerOf, citationOf, library } from "./samples.ts";

const bridge = citationOf("nine million crowns");

test("a follow-up gets the question, and the sentence that answered it", () => {
  const turn = turnOf(answerOf({ question: "What did it cost?", citations: [bridge] }));
  expect(turn && beforeOf(turn, library)).toEqual({
    question: "What did it cost?",
    statement: "It cost nine million crowns.",
  });
});

test("a turn holds no word of an article", () => {
  const { article, sentence } = bridge.passage;
  expect(turnOf(answerOf({ citations: [bridge] }))).toEqual({
    question: "Who?",
    lead: { hash: article.hash, start: sentence.start, end: sentence.end },
  });
});

test("where nothing answered there are no words", () => {
  const turn = turnOf(answerOf({ status: "unanswered", reason: "weak_match", citations: [bridge] }));
  expect(turn).toEqual({ question: "Who?", lead: null });
  expect(turn && beforeOf(turn, library).statement).toBeNull();
});

test("nor where the article has changed since", () => {
  const turn = turnOf(answerOf({ citations: [bridge] }));
  const other = libraryOf({ "a.txt": ["Ann Bell opened another bridge."] });
  expect(turn && beforeOf(turn, other)).toEqual({ question: "Who?", statement: null });
});

test("what had nothing to look for cannot be followed up", () => {
  expect(turnOf(answerOf({ status: "unanswered", reason: "empty" }))).toBeNull();
});
