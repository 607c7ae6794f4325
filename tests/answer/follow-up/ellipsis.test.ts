import { expect, test } from "vitest";
import { readEllipsis } from "../../../src/answer/follow-up/ellipsis.ts";
import { answering } from "../samples.ts";

const { lexicon } = answering({
  "a.txt": ["Peskov and Zakharova spoke of the sanctions, the summit and Ukraine."],
});

test.each([
  // A name, country or date takes the place of its like.
  ["What did Peskov say about Ukraine", "and Zakharova", "What did Zakharova say about Ukraine?"],
  ["Did Austria offer to host the summit", "and finland", "Did finland offer to host the summit?"],
  ["Did the US expel them", "what about Finland", "Did Finland expel them?"],
  ["Did Finland expel them", "and the EU", "Did the EU expel them?"],
  ["Who is Russia's ambassador", "and Britain", "Who is Britain's ambassador?"],
  ["Where did they meet in 2018", "and in 2019", "Where did they meet in 2019?"],
  ["What happened on Thursday", "on friday", "What happened on friday?"],
  // A country that of a country rather than that of a nationality, which it becomes where there is nothing else.
  ["How many Russian envoys did the US expel", "and Poland", "How many Russian envoys did Poland expel?"],
  ["How many Russian envoys were expelled", "and Poland", "How many Polish envoys were expelled?"],
  ["How many Russian envoys did the US expel", "and British", "How many British envoys did the US expel?"],
  // What has a preposition, what stands behind the same.
  ["What did Peskov say about Ukraine", "and about Finland", "What did Peskov say about Finland?"],
  ["What did Peskov say about the sanctions", "and about Ukraine", "What did Peskov say about Ukraine?"],
  ["What did Peskov say about Ukraine", "and about the summit", "What did Peskov say about the summit?"],
  // What has no like is added.
  ["Who offered to host the summit", "and Finland", "Who offered to host the summit, and Finland?"],
  ["Who offered it", "or Finland and Austria", "Who offered it, and Finland and Austria?"],
  ["Where did they meet", "in 2018", "Where did they meet in 2018?"],
  ["What did Peskov say", "and about the summit", "What did Peskov say about the summit?"],
  // Another thing is counted.
  ["How many Russian envoys were expelled", "and companies", "How many Russian companies were expelled?"],
  ["how many russian oil companies were hit", "and the people", "how many russian people were hit?"],
  [
    "Who summoned the US ambassador to Russia",
    "and the British ambassador",
    "Who summoned the British ambassador to Russia?",
  ],
])("“%s?” – “%s?”", (question, words, completed) => {
  expect(readEllipsis(words, question, lexicon)).toBe(completed);
});

test.each([
  ["a name without more", "Finland"],
  ["a matter of its own", "what about the naval deployment of the fleet"],
  ["a noun where nothing is counted", "and companies"],
  ["what the question has already", "and Ukraine"],
  ["a question with a verb", "and is Finland next"],
  ["a quotation", "and “Finland”"],
  ["nothing", "and"],
])("%s is left alone", (_, words) => {
  expect(readEllipsis(words, "What did Peskov say about Ukraine", lexicon)).toBeNull();
});
