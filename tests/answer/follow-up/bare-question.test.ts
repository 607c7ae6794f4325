import { expect, test } from "vitest";
import { readBareQuestion } from "../../../src/answer/follow-up/bare-question.ts";

test.each([
  ["Did the US cancel its naval deployment", "why", "Why did the US cancel its naval deployment?"],
  ["Did the US cancel its naval deployment", "when was that", "When did the US cancel its naval deployment?"],
  ["Did the US cancel it", "and why did they do that", "Why did the US cancel it?"],
  ["Did the US cancel it", "how come", "Why did the US cancel it?"],
  ["Did the US cancel it", "what for", "Why did the US cancel it?"],
  ["Did Putin accept", "which", "Did Putin accept, and which?"],
  ["NATO reaction", "who", "Who: NATO reaction?"],
  ["Peskov and the summit", "why", "Why: Peskov and the summit?"],
  ["who called Putin", "when", "When: who called Putin?"],
  ["When did Biden call Putin", "why", "Why did Biden call Putin?"],
  ["Where did Trump and Putin meet", "but when", "When did Trump and Putin meet?"],
  ["How many diplomats did the US expel", "when", "When did the US expel diplomats?"],
  ["How many diplomats were expelled", "when", "When were diplomats expelled?"],
  ["Who offered to host the summit", "when", "When: who offered to host the summit?"],
  ["What did Bell say about it", "where", "Where: what did Bell say about it?"],
  ["When: who offered to host the summit", "where", "Where: who offered to host the summit?"],
  ["Was Navalny poisoned, and by whom", "when", "When was Navalny poisoned?"],
  ["NATO reaction", "why", "Why: NATO reaction?"],
  ["Was Navalny poisoned", "by whom", "Was Navalny poisoned, and by whom?"],
  ["Was Navalny poisoned", "who did it", "Was Navalny poisoned, and who did it?"],
  ["did the US expel diplomats", "how many", "did the US expel diplomats, and how many?"],
  ["When did the hack start", "who did it", "Who did it: when did the hack start?"],
  ["Who did it: when did the hack start", "why", "Why did the hack start?"],
  ["Did Putin accept", "why not", "Did Putin accept, and why not?"],
  ["When did Putin accept", "which country", "Which country: when did Putin accept?"],
])("“%s?” – “%s?”", (question, words, completed) => {
  expect(readBareQuestion(words, question)).toBe(completed);
});

test.each([
  ["what asks just the same", "Why did Biden call Putin", "why"],
  ["surprise", "Who called", "what"],
  ["what has a matter of its own", "Who called", "why did Biden call"],
  ["what names somebody", "Who called", "when did Biden say that"],
])("%s is no bare question", (_, question, words) => {
  expect(readBareQuestion(words, question)).toBeNull();
});
