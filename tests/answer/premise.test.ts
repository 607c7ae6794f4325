import { describe, expect, test } from "vitest";
import { examinePremises } from "../../src/answer/premise.ts";
import { answering, sentenceOf } from "./samples.ts";

const { respond } = answering({
  "a.txt": [
    "The White House expelled ten Russian diplomats on Thursday. Snow fell.",
    "Finland offered to host a summit in July. Banks closed.",
    "Crimea was annexed by Russia in 2014. Trains stopped.",
  ],
  "b.txt": [
    "Washington has expelled ten Russian diplomats. Ships sank.",
    "Russia annexed Crimea in 2014. It rained.",
    "A port was built by Orlov in 1551 and by Brandt in 1629. Gulls cried.",
    "Moscow said that it would respond.",
  ],
});

const otherwise = (question: string) => {
  const { status, citations, otherwise: numbers } = respond(question);
  return numbers.length > 0
    ? [status, ...citations.map(({ passage, span }) => passage.article.text.slice(span.start, span.end))]
    : [];
};

describe("the articles say otherwise than a question takes for granted", () => {
  test.each([
    ["another figure", "Why did the White House expel twelve Russian diplomats?"],
    ["another figure of the same people", "Did the White House expel 50 diplomats?"],
    ["others who are counted", "How many American diplomats were expelled?"],
    ["another who does it", "When did Russia expel the diplomats on Thursday?"],
  ])("%s: “%s”", (_, question) => {
    const [status, first] = otherwise(question);
    expect(status).toBe("unanswered");
    expect(first).toMatch(/expelled ten Russian diplomats/u);
  });

  test("another host", () => {
    expect(otherwise("When did Russia offer to host the summit?")).toEqual([
      "unanswered",
      "Finland offered to host a summit in July.",
    ]);
  });

  test("another year", () => {
    expect(otherwise("Why did Russia annex Crimea in 2016?")).toContain("Russia annexed Crimea in 2014.");
  });

  test("at most one passage of an article", () => {
    const { citations } = respond("Did the White House expel 50 diplomats?");
    expect(citations.map(({ passage }) => passage.article.id).sort()).toEqual(["a.txt", "b.txt"]);
  });
});

describe("nothing is sure", () => {
  test.each([
    ["the figure is right", "Why did the White House expel 10 Russian diplomats?"],
    ["another figure was read", "10 diplomats expelled by the White House? i read 12 somewhere"],
    ["others have it otherwise", "I say that Russia annexed Crimea in 2014, my son says 2016"],
    ["one of two is meant", "Did the White House expel ten or twelve Russian diplomats?"],
    ["the figure is asked for", "How many Russian diplomats were expelled, 12?"],
    ["the date is asked for", "When did Russia annex Crimea, 2016?"],
    ["the date is one of two", "Who built a port in 1629?"],
    ["it is who does it", "When did Finland offer to host the summit?"],
    ["it is done by them", "Did Russia annex Crimea?"],
    ["figures and dates are no figures of one", "Did the White House expel diplomats on Thursday?"],
    ["the year is right", "Why did Russia annex Crimea in 2014?"],
    ["it is last year", "Why did Russia annex Crimea last year?"],
    ["others may be counted", "How many Russian diplomats did the White House expel?"],
    ["nobody speaks of it", "Did Russia launch 12 satellites?"],
    ["everybody says something", "What did Finland say about the expelled diplomats?"],
    ["there is nothing besides", "Did Russia expel?"],
  ])("%s: “%s”", (_, question) => {
    expect(otherwise(question)).toEqual([]);
  });
});

test("where one does what another does too, what tells of the other is no answer", () => {
  const { lexicon, read, rank } = answering({
    "a.txt": ["Ruritania expelled ten Syldavian envoys in May. Snow fell."],
    "b.txt": ["Syldavia expelled ten Ruritanian envoys in May. It rained."],
  });
  const question = "Did Syldavia expel envoys of Ruritania?";
  const { refutation, ofOthers } = examinePremises(question, read(question), rank(question), lexicon);
  expect(refutation).toBeNull();
  expect([...ofOthers].map(sentenceOf)).toEqual(["Ruritania expelled ten Syldavian envoys in May."]);
});

describe("which sentences say otherwise", () => {
  const { lexicon, read, rank } = answering({
    "a.txt": [
      "The bank closed 20 branches in the north in May. Snow fell.",
      "Norway hired 40 Kenyan nurses in 2019. It rained.",
      "Syldavia refused to accept the treaty with Borduria. Gulls cried.",
      "The museum opened its old wing in 2001. Trains stopped.",
    ],
    "b.txt": [
      "The bank has closed 20 branches in the north. Ships sank.",
      "Norway hired 40 nurses and 12 doctors in 2019. Trains stopped.",
      "The choir sang on Friday in the cathedral. Banks closed.",
      "The ferry carried 70 passengers and ten cars to Oslo. Hail fell.",
    ],
    "c.txt": [
      "The bank shut 25 of its branches in the south. Fog came.",
      "About 300 pupils left the school in spring. Wind blew.",
      "The ferry carried 90 passengers to Bergen. Leaves fell.",
    ],
  });
  const otherwise = (question: string) =>
    examinePremises(question, read(question), rank(question), lexicon).refutation?.otherwise.map(
      sentenceOf,
    ) ?? null;

  const BRANCHES = [
    "The bank has closed 20 branches in the north.",
    "The bank closed 20 branches in the north in May.",
  ];
  const NURSES = ["Norway hired 40 Kenyan nurses in 2019.", "Norway hired 40 nurses and 12 doctors in 2019."];
  const PASSENGERS = [
    "The ferry carried 70 passengers and ten cars to Oslo.",
    "The ferry carried 90 passengers to Bergen.",
  ];

  test.each([
    ["another figure", "Did the bank close 30 branches in the north?", BRANCHES],
    ["the figure of others", "Did Norway hire 12 nurses in 2019?", NURSES],
    ["the figure of other things", "Did the ferry carry ten passengers to Oslo?", PASSENGERS],
    ["other people", "How many Polish nurses did Norway hire?", NURSES.slice(0, 1)],
    ["another year", "Did Norway hire 40 nurses in 2017?", NURSES],
    [
      "another year of one thing",
      "Did the museum open its old wing in 1998?",
      ["The museum opened its old wing in 2001."],
    ],
    [
      "another day",
      "Did the choir sing on Monday in the cathedral?",
      ["The choir sang on Friday in the cathedral."],
    ],
    ["only that another does not", "Did Ruritania accept the treaty with Borduria?", []],
  ])("%s: “%s”", (_, question, expected) => {
    expect(otherwise(question)?.toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ["one is right", "Did the bank close 20 branches in the north?"],
    ["one of two is right elsewhere", "Did the bank close 25 branches in the south?"],
    ["it leaves a choice", "Did the bank close 20 or 30 branches in the north?"],
    ["those people are counted", "How many Kenyan nurses did Norway hire?"],
    ["nobody says whose they are", "How many nurses did Norway hire?"],
    ["the date is seen from today", "Did Norway hire 40 nurses last year?"],
    ["the date may be in that month", "Did the choir sing in May in the cathedral?"],
    ["a rough figure leaves room for it", "Did 310 pupils leave the school in spring?"],
    ["the figure is right elsewhere", "Did the ferry carry 90 passengers to Oslo?"],
    ["too little is said besides", "Did 99 ships sink?"],
    ["too little of it is known", "Did the bank close 30 offices in the moonlight?"],
    ["it is who does not", "Did Syldavia refuse to accept the treaty with Borduria?"],
  ])("none, where %s: “%s”", (_, question) => {
    expect(otherwise(question)).toBeNull();
  });
});
