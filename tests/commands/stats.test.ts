import { expect, test } from "vitest";
import { stats } from "../../commands/stats.ts";
import type { FeedbackRecord } from "../../src/feedback/feedback.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import { lastOf, openDesk } from "./moderating.ts";
import { headingsIn, textsIn } from "./samples.ts";

async function shown(record?: FeedbackRecord) {
  const { desk } = await openDesk({ "bridge.txt": "Ann Bell opened a bridge." }, feedbackInMemory(record));
  return lastOf(stats.run({ options: new Map() }, desk));
}

test("says that nobody has said anything", async () => {
  expect(textsIn(await shown())).toEqual(["Nobody has said yet whether an answer answers."]);
});

test("says how often each was said, and what was sent, the newest first", async () => {
  const reply = await shown({ answers: 1_200, doesNot: 3, questions: ["Who?", "@everyone **why**?"] });
  expect(textsIn(reply)).toEqual(["“Answers it”: 1,200. “Doesn't”: 3.", "@everyone **why**?", "Who?"]);
  expect(headingsIn(reply)).toHaveLength(2);
});

test("names ten questions, and counts those before", async () => {
  const questions = Array.from({ length: 13 }, (_, at) => `Question ${at}`);
  const texts = textsIn(await shown({ answers: 0, doesNot: 13, questions }));
  expect(texts.slice(1, 11)).toEqual(questions.slice(3).reverse());
  expect(texts.at(-1)).toBe("3 older questions in the file feedback.json.");
});
