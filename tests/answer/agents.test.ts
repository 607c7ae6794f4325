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
  const { sure, meant, near, whom, denying } = agentsOf(act, statementOf(passage), lexicon);
  const surfaces = (names: readonly Name[]) =>
    names.map(({ words }) => words.map((word) => word.surface).join(" "));
  return {
    sure: surfaces(sure),
    meant: surfaces(meant),
    near: surfaces(near),
    whom: surfaces(whom),
    denying: surfaces(denying),
  };
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
    ["not only", "Finland not only expelled ten envoys, but also left the treaty.", ["Finland"]],
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

describe("whom a pronoun means", () => {
  test.each([
    ["the subject before", "Merkel spoke with Macron. She has expelled ten envoys.", ["Merkel"]],
    [
      "not who is only mentioned there",
      "Since May, Joe Biden has gone further than his predecessor, Donald Trump. He has expelled ten envoys.",
      ["Joe Biden"],
    ],
    [
      "any of them, where one is named in between",
      "Merkel spoke. Asked by Macron, she has expelled ten envoys.",
      ["Merkel", "Macron"],
    ],
    [
      "any of them, where they are many",
      "Norway spoke with Finland. They have expelled ten envoys.",
      ["Norway", "Finland"],
    ],
    ["nobody, where nobody is named", "It snowed. They have expelled ten envoys.", []],
  ])("%s: %s", (_, paragraph, meant) => {
    expect(whoExpels(paragraph).meant).toEqual(meant);
  });
});

test.each([
  ["has not", "Finland has not expelled any envoys."],
  ["never", "Finland never expelled an envoy."],
  ["refuses to", "Finland refuses to expel ten envoys."],
  ["didn’t", "Finland didn’t expel ten envoys."],
])("who %s, does not, and might: %s", (_, sentence) => {
  expect(whoExpels(sentence)).toMatchObject({ sure: [], denying: ["Finland"] });
  expect(whoExpels(sentence).near).toContain("Finland");
});

describe("to whom it is done", () => {
  test.each([
    ["right behind", "Finland expelled Sergei Orlov on Friday.", ["Sergei Orlov"]],
    ["behind “the”", "Finland expelled the Russians.", ["Russians"]],
    ["behind “to”", "Finland expelled to Russia whom it had caught.", ["Russia"]],
    ["not whose envoys they are", "Finland expelled Russia’s envoys.", []],
    ["not of which country they are", "Finland expelled Russian envoys.", []],
    ["not who stands elsewhere", "Finland expelled envoys of Russia.", []],
    ["not behind a noun", "The expulsions Finland announced are a warning.", []],
    ["not behind a mark", "Of those expelled, Russia named two.", []],
  ])("%s: %s", (_, sentence, whom) => {
    expect(whoExpels(sentence).whom).toEqual(whom);
  });
});

test("whoever is named before it may do it", () => {
  expect(whoExpels("Finland called on Russia to expel ten envoys.").near).toContain("Russia");
});
