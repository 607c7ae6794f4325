import { describe, expect, test } from "vitest";
import { type Agents, agentsOf } from "../../src/answer/agents.ts";
import type { Name } from "../../src/answer/names.ts";
import { statementOf } from "../../src/answer/statement.ts";
import { answering } from "./samples.ts";

/** Who expels in the last sentence of a paragraph. */
function whoExpels(paragraph: string): Record<keyof Agents, string[]> {
  const { corpus, lexicon, read } = answering({ "a.txt": [paragraph] });
  const [act] = read("expel").concepts;
  const passage = corpus.passages.at(-1);
  if (!act || !passage) throw new Error("There is nothing to read.");
  const { sure, meant, near } = agentsOf(act, statementOf(passage), lexicon);
  const surface = ({ words }: Name) => words.map((word) => word.surface).join(" ");
  return { sure: sure.map(surface), meant: meant.map(surface), near: near.map(surface) };
}

describe("who surely does it", () => {
  test.each([
    ["the subject", "The White House has expelled ten envoys.", ["White House"]],
    [
      "the subject of an earlier verb",
      "Finland closed a mission in May and expelled ten envoys.",
      ["Finland"],
    ],
    [
      "not whom something else is done to",
      "Finland closed a mission of Russia and expelled ten envoys.",
      ["Finland"],
    ],
    ["the subject of the clause", "Snow fell on Moscow after Finland expelled ten envoys.", ["Finland"]],
    ["the subject behind a gerund", "Finland hit back at Russia by expelling ten envoys.", ["Finland"]],
    ["by whom it is done", "Ten envoys of Russia were expelled on Friday by Finland.", ["Finland"]],
    ["whose deed it is", "Moscow regretted Finland’s sudden expulsion of ten envoys.", ["Finland’s"]],
    ["whose government it is", "The government of Finland expelled ten envoys.", ["Finland"]],
    ["who or which", "Moscow criticised Finland, which expelled ten envoys.", ["Finland"]],
    ["both", "Norway and Finland expelled ten envoys.", ["Finland", "Norway"]],
    ["a person", "In May, President Niinisto expelled ten envoys.", ["President Niinisto"]],
  ])("%s: %s", (_, sentence, sure) => {
    expect(whoExpels(sentence).sure).toEqual(sure);
  });
});

describe("nobody surely does it", () => {
  test.each([
    ["who is expelled", "Russia was expelled on Friday."],
    ["who only speaks of it", "Russia did not accept the expulsion."],
    ["who is called on to do it", "Finland called on Russia to expel ten envoys."],
    [
      "who is named within another clause",
      "New steps, to which Moscow has promised to reply, include expelling envoys.",
    ],
  ])("%s: %s", (_, sentence) => {
    expect(whoExpels(sentence).sure).toEqual([]);
  });
});

test("a pronoun means one of those named before it", () => {
  expect(whoExpels("Merkel spoke with Macron. She has expelled ten envoys.").meant).toEqual([
    "Merkel",
    "Macron",
  ]);
  expect(whoExpels("It snowed. They have expelled ten envoys.").meant).toEqual([]);
});

test("whoever is named before it may do it", () => {
  expect(whoExpels("Finland called on Russia to expel ten envoys.").near).toContain("Russia");
});
