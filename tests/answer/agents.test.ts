import { describe, expect, test } from "vitest";
import { type Agents, agentsOf, subjectOf } from "../../src/answer/agents.ts";
import type { Name } from "../../src/answer/names.ts";
import { answering, lastOf, sliceOf } from "./samples.ts";

const { lexicon, read } = answering({ "a.txt": ["Nobody expelled them. An expulsion is rare."] });

const surfaceOf = ({ words }: Name) => words.map(({ surface }) => surface).join(" ");

/** Who does something in the last sentence of a paragraph. */
function whoDoes(act: string, paragraph: string): Record<keyof Agents, string[]> {
  const [concept] = read(act).concepts;
  if (!concept) throw new Error(`“${act}” is nothing that is done.`);
  const { sure, meant, near, whom, denying } = agentsOf(concept, lastOf(paragraph), lexicon);
  return {
    sure: sure.map(surfaceOf),
    meant: meant.map(surfaceOf),
    near: near.map(surfaceOf),
    whom: whom.map(surfaceOf),
    denying: denying.map(surfaceOf),
  };
}

const whoExpels = (paragraph: string) => whoDoes("expel", paragraph);
const NOBODY = { sure: [], meant: [], near: [], whom: [], denying: [] };

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
    [
      "behind “but also”, the subject of the clause before",
      "Finland not only closed a mission, but also expelled ten envoys.",
      ["Finland"],
    ],
    ["behind “but then”, too", "Finland did not close it, but then expelled ten envoys.", ["Finland"]],
    ["behind “but”, its own", "Finland closed it, but Norway expelled ten envoys.", ["Norway"]],
    [
      "the subject that a clause with “who” goes between",
      "Orlov, who still owns a mission, expelled ten envoys.",
      ["Orlov"],
    ],
    [
      "what it never does there says nothing of it",
      "Orlov, who never spoke to the press, expelled ten envoys.",
      ["Orlov"],
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
    ["whoever’s army it is", "Moscow met Finland whose army expelled ten envoys.", ["Finland"]],
    ["who, without a comma", "Finland who expelled ten envoys is angry.", ["Finland"]],
    ["behind a semicolon", "Snow fell on Norway; Finland expelled ten envoys.", ["Finland"]],
    ["behind a colon", "Norway left: Finland expelled ten envoys.", ["Finland"]],
    ["behind “but”", "Norway did not move, but Finland expelled ten envoys.", ["Finland"]],
    ["by whom, in parentheses", "It came after expulsions (by Finland).", ["Finland"]],
    ["by whom, not who objects", "Norway objected to the sudden expulsion by Finland.", ["Finland"]],
    [
      "a neighbour of somebody else’s",
      "It was hard: Sweden’s neighbour Finland expelled ten envoys.",
      ["Finland"],
    ],
    ["who will, on some day", "Finland will on Friday again expel ten envoys.", ["Finland"]],
    ["two of three", "Norway spoke of it and Finland and Sweden expelled ten.", ["Sweden", "Finland"]],
    ["by whose government", "Ten envoys were expelled by the new Finland government.", ["Finland"]],
    ["who is said to have done it", "Finland is said to have expelled ten envoys.", ["Finland"]],
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

describe("nobody is told to do it", () => {
  test.each([
    ["who objects to it", "Finland objected to this expulsion."],
    [
      "behind “by” that belongs to something else",
      "Ten envoys were expelled in return for steps taken by Norway.",
    ],
    ["who replied to it", "Finland replied to their sudden expulsion."],
    ["who promised it", "Ten envoys were expelled, as promised by Norway."],
    ["who ordered the step", "Ten envoys were expelled in a step ordered by Norway."],
    ["behind a semicolon", "Ten envoys were expelled; by Friday Norway had left."],
    ["in another clause", "Ten envoys were expelled because a plan by Norway failed."],
    ["behind a comma", "Ten envoys were expelled, a decision criticised by Norway."],
    ["“by the way”", "The expelled envoys, by the way, came from Norway."],
  ])("%s: %s", (_, sentence) => {
    expect(whoExpels(sentence)).toEqual(NOBODY);
  });
});

describe("whose offer it is", () => {
  test.each([
    ["The offer of Norway was late.", ["Norway"]],
    ["The new offer of the Kremlin was late.", ["Kremlin"]],
    ["An offer of help by Norway was late.", ["Norway"]],
    ["Norway’s generous offer was late.", ["Norway’s"]],
    ["Norway’s very generous new offer was late.", []],
  ])("%s", (sentence, sure) => {
    expect(whoDoes("offer", sentence).sure).toEqual(sure);
  });
});

describe("who says so", () => {
  test.each([
    ["“We are late,” said Merkel in Paris.", ["Merkel"]],
    ["“We are late,” he said Merkel, and left.", ["Merkel"]],
    ["“We are late,” he said in Paris.", []],
  ])("%s", (sentence, sure) => {
    expect(whoDoes("say", sentence).sure).toEqual(sure);
  });
});

test("what is said of another sentence of its paragraph does not count", () => {
  expect(whoExpels("Norway expelled two. Finland expelled ten. Snow fell.")).toEqual(NOBODY);
  expect(whoExpels("Norway expelled two. Finland expelled ten.").sure).toEqual(["Finland"]);
});

test("in a slice of a sentence, only what is done there counts", () => {
  const [concept] = read("expel").concepts;
  if (!concept) throw new Error("There is nothing that is done.");
  const statement = lastOf("Norway expelled two before Finland expelled ten.");
  const { text } = statement.passage.article;
  const sureIn = (words: string) =>
    agentsOf(concept, statement, lexicon, sliceOf(text, words)).sure.map(surfaceOf);
  expect(sureIn("expelled two")).toEqual(["Norway"]);
  expect(sureIn("expelled ten")).toEqual(["Finland"]);
  expect(sureIn("expelled")).toEqual(["Norway"]);
  expect(sureIn("two before Finland")).toEqual([]);
});

test("the subject of a slice is the first name that no preposition stands before", () => {
  const statement = lastOf("Sweden left. In Oslo, Norway met Finland and in Paris, Merkel met Macron.");
  const subjectIn = (words: string) => {
    const name = subjectOf(statement, sliceOf(statement.passage.article.text, words), lexicon);
    return name && surfaceOf(name);
  };
  expect(subjectIn("In Oslo, Norway met Finland")).toBe("Norway");
  expect(subjectIn("in Paris, Merkel met Macron")).toBe("Merkel");
  expect(subjectIn("Finland and in Paris")).toBe("Finland");
  expect(subjectIn("and in Paris")).toBeUndefined();
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
    ["a person, not a country", "Norway spoke with Merkel. He has expelled ten envoys.", ["Merkel"]],
    [
      "nobody to whom it is done",
      "Merkel, Macron and Draghi met. They have expelled Macron.",
      ["Merkel", "Draghi"],
    ],
    ["nobody who is named behind it", "They have expelled ten envoys, Norway said.", []],
    [
      "anybody, where the sentence between names only countries",
      "Merkel spoke with Macron. Norway expelled two. She has expelled ten envoys.",
      ["Merkel", "Macron"],
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
    ["not between quotation marks", "Finland expelled “Norway” again.", []],
  ])("%s: %s", (_, sentence, whom) => {
    expect(whoExpels(sentence).whom).toEqual(whom);
  });
});

test.each([
  ["Norway accused Finland (again).", ["Finland"]],
  ["Norway accused the O’Neill Bank of it.", ["O’Neill Bank"]],
  ["Norway accused: Finland had left.", []],
  ["Norway accused, in Oslo, Finland of it.", []],
])("whom it accuses: %s", (sentence, whom) => {
  expect(whoDoes("accuse", sentence)).toMatchObject({ sure: ["Norway"], whom });
});

describe("to whom an offer is made", () => {
  test.each([
    ["Norway made an offer to Finland.", ["Finland"]],
    ["Norway made an offer to the Finns.", ["Finns"]],
    ["Norway regretted the offer Finland made.", []],
    ["Norway made an offer to Finnish ships.", []],
  ])("%s", (sentence, whom) => {
    expect(whoDoes("offer", sentence).whom).toEqual(whom);
  });
});

describe("whoever is named before it may do it", () => {
  test.each([
    ["Finland called on Russia to expel ten envoys.", ["Finland", "Russia"]],
    ["Norway spoke of Sweden when Finland was asked to expel ten envoys.", ["Finland"]],
    ["Finland spoke at length about expelling envoys.", ["Finland"]],
    ["Finland’s envoys met and expelled ten.", ["Finland’s"]],
    ["Finland agreed with Norway to expel ten envoys.", ["Finland", "Norway"]],
    ["Finland’s promise to Norway to expel ten envoys was late.", ["Finland’s", "Norway"]],
    ["A man from Finland expelled ten envoys.", []],
    ["Finland, Norway said, expelled ten envoys.", ["Finland", "Norway"]],
    ["Ten envoys were expelled on Friday by Norway, which Finland regretted.", ["Norway"]],
  ])("%s", (sentence, near) => {
    expect(whoExpels(sentence).near).toEqual(near);
  });
});
