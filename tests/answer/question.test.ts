import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_QUESTION, retrievalWeights, searchWeights } from "../../src/answer/question.ts";
import { hostileText } from "../search/samples.ts";
import { answering } from "./samples.ts";

const { read } = answering({
  "a.txt": [
    "The US Treasury put sanctions on Russian banks and six companies on Thursday. The White House expelled 10 Russian diplomats.",
    "The sources told reporters that the articles of the treaty differ. Anything will do.",
  ],
});
const surfaces = (text: string) => read(text).concepts.map(({ surface }) => surface);
const surfacesOf = (concepts: readonly { readonly surface: string }[]) =>
  concepts.map(({ surface }) => surface);
const focus = (text: string) => read(text).focus.map(({ surface }) => surface);

describe("“us” typed in lower case", () => {
  test.each(["sanctions on us banks", "us sanctions", "why did us expel them", "against us"])(
    "is the country in “%s”",
    (text) => {
      const terms = read(text).concepts.flatMap(({ alternates }) => alternates[0]?.terms ?? []);
      expect(terms).toContain("usa");
    },
  );

  test.each([
    "tell us about sanctions",
    "Give us the names",
    "can you help us",
    "what is it to us",
    "remind us of it",
  ])("is whoever asks in “%s”", (text) => {
    expect(surfaces(text)).not.toContain("us");
  });
});

describe("words that only ask are not looked for", () => {
  test.each([
    ["How many diplomats left?", ["diplomats", "left"]],
    ["Names of the six companies", ["six", "companies"]],
    ["What share of banks", ["banks"]],
    ["According to reporters, who was expelled?", ["reporters", "expelled"]],
    ["Do the sources disagree about how many diplomats left?", ["diplomats", "left"]],
    ["Do the articles differ on what sanctions are?", ["sanctions"]],
    ["What exactly was said", ["said"]],
    ["What did the White House say, word for word?", ["White House", "say"]],
    ["Verbatim, what did reporters say in their own words", ["reporters", "say"]],
    ["Was the treaty signed, yes or no", ["treaty", "signed"]],
    ["Who was expelled, i need it for my homework", ["expelled"]],
    ["Could anyone stop the sanctions, or somebody", ["stop", "sanctions"]],
    ["what happened to the banks", ["banks"]],
    ["whats gonna happen with the banks", ["banks"]],
    ["Who is the man that expelled diplomats?", ["expelled", "diplomats"]],
    ["Which companies? names pls", ["companies"]],
    ["What are the six companies called?", ["six", "companies"]],
    ["source for the sanctions?", ["sanctions"]],
    ["were banks closed? any proof?", ["banks", "closed"]],
    ["banks closed, is there a source pls", ["banks", "closed"]],
    ["“banks closed” wheres that from", ["banks", "closed"]],
    ["in your own words, was the treaty signed", ["treaty", "signed"]],
  ])("%s", (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test("the same words are looked for where they are what is asked about", () => {
    expect(surfaces("Which sources told reporters?")).toContain("sources");
    expect(surfaces("articles of the treaty")).toContain("articles");
    expect(surfaces("Did it happen on Thursday?")).toContain("happen");
    expect(surfaces("Who expelled the man?")).toContain("man");
    expect(surfaces("What was the source of the leak?")).toContain("source");
    expect(surfaces("gas leak source")).toContain("source");
    expect(surfaces("Did police find proof?")).toContain("proof");
    expect(surfaces("any poll on the strike?")).toContain("poll");
    expect(surfaces("What were they called to the White House for?")).toContain("called");
    expect(surfaces("Was a list of names found?")).toContain("list");
  });

  test("the places of the other words stay", () => {
    const text = "How many diplomats, according to sources, left?";
    for (const { surface, start } of read(text).concepts)
      expect(text.slice(start, start + surface.length)).toBe(surface);
    expect(surfaces(text)).toContain("left");
  });
});

describe("words that say what is asked for", () => {
  const asking = (text: string) => surfacesOf(read(text).asking);

  test("are left out where no article has them", () => {
    expect(surfaces("bank branch location")).toEqual(["bank", "branch"]);
    expect(surfaces("Which season were sanctions put on?")).not.toContain("season");
    expect(surfaces("the location of the season was lost")).toContain("season");
  });

  test("are told from the others where one has them", () => {
    expect(asking("Which companies were sanctioned?")).toEqual(["companies"]);
    expect(asking("Were companies sanctioned?")).toEqual([]);
  });

  test("say what the answer must have", () => {
    expect(read("Which year was it?").detail).not.toBeNull();
    expect(read("When was it?").detail).toBeNull();
  });
});

describe("what is counted or named", () => {
  test.each([
    ["How many diplomats were expelled?", ["diplomats"]],
    ["How many Russian diplomats were expelled?", ["diplomats"]],
    ["How many Russians were expelled?", ["Russians"]],
    ["Names of the six companies under sanctions", ["companies"]],
    ["Who is the director of the bank?", ["director"]],
    ["who is russias director", ["director"]],
    ["How many?", []],
    // An amount may stand anywhere, and so may how long it took.
    ["How much money was paid to the banks?", []],
    ["How many days do the diplomats have?", []],
    ["Who expelled diplomats?", []],
    ["When were diplomats expelled?", []],
  ])("%s", (text, expected) => {
    expect(focus(text)).toEqual(expected);
  });

  test("it is one of the question's concepts", () => {
    const question = read("How many Russian diplomats left?");
    for (const concept of question.focus) expect(question.concepts).toContain(concept);
  });
});

describe("whose that is", () => {
  test.each([
    ["How many Russian diplomats were expelled?", ["Russian"]],
    ["who is russias director", ["russias"]],
    ["How many diplomats did Russia expel?", []],
    // Not whose they are, but what was done to whom.
    ["how many companies treasury sanctions", []],
    ["how many diplomats Washington expelled", []],
    ["how many diplomats Russian banks", []],
    ["How many Russians were expelled?", []],
    ["When were Russian diplomats expelled?", []],
  ])("%s", (text, expected) => {
    expect(surfacesOf(read(text).owners)).toEqual(expected);
  });
});

describe("what a question why takes for granted", () => {
  test.each([
    ["Why did the White House expel them?", ["White House", "expel"]],
    ["why has treasury put sanctions on banks", null],
    ["Why did Kennedy expel them?", null],
    ["Why did the White House resign?", null],
    ["When did the White House expel them?", null],
    ["Why were they expelled?", null],
  ])("%s", (text, expected) => {
    const { deed } = read(text);
    expect(deed && surfacesOf([deed.actor, deed.act])).toEqual(expected);
  });
});

test("what is asked is told from what leads up to it", () => {
  expect(surfacesOf(read("my teacher likes banks, so who expelled diplomats? 12?").asked)).toEqual([
    "expelled",
    "diplomats",
  ]);
});

test.each([
  ["Russian diplomats left", ["Russian diplomats", "diplomats left"]],
  ["the Russia-EU treaty", ["Russia EU", "EU treaty"]],
  ["diplomats and banks", []],
  ["diplomats, banks", []],
  ["diplomats", []],
  ["", []],
])("concepts side by side: “%s”", (text, expected) => {
  expect(read(text).pairs.map((pair) => surfacesOf(pair).join(" "))).toEqual(expected);
});

test("its terms are those of all its words, stop words and asking words too", () => {
  expect(read("How many of the Diplomats’ children did Biden's decree expel?").terms).toEqual(
    "how mani of the diplomat child do biden decre expel".split(" "),
  );
});

test("only the first part of a very long one is read", () => {
  const text = `diplomats ${"x ".repeat(LONGEST_QUESTION)} banks how many`;
  const question = read(text);
  expect(surfaces(text)).not.toContain("banks");
  expect(question.expects).toBe("anything");
  expect(question.terms).not.toContain("bank");
});

test("every concept stands where it says, for any text", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { concepts } = read(text);
      for (const { surface, start } of concepts) {
        const [first = ""] = surface.split(" ");
        expect(text.startsWith(first, start)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

describe("what to ask the index for", () => {
  const weights = (text: string) => retrievalWeights(read(text).concepts);

  test("a word of the question at full weight, what stands for it below", () => {
    const asked = weights("diplomats");
    expect(asked.get("diplomat")).toBe(1);
    expect(asked.get("envoy")).toBeGreaterThan(0);
    expect(asked.get("envoy")).toBeLessThan(1);
  });

  test("a word that the question has itself, and that stands for another of its words, keeps its full weight", () => {
    expect(weights("diplomats or an envoy").get("envoy")).toBe(1);
    expect(weights("an envoy or diplomats").get("diplomat")).toBe(1);
  });

  test("a phrase that stands for a word weighs no more than one word would, however many words it has", () => {
    const asked = weights("Washington");
    expect((asked.get("white") ?? 0) + (asked.get("hous") ?? 0)).toBeCloseTo(asked.get("american") ?? 0, 9);
  });

  test("each word of a phrase of the question has full weight", () => {
    const asked = weights("White House");
    expect([asked.get("white"), asked.get("hous")]).toEqual([1, 1]);
  });

  test("a word as often as the question has it", () => {
    const asked = weights("diplomats, a diplomat and the banks");
    expect([asked.get("diplomat"), asked.get("bank")]).toEqual([2, 1]);
    expect(asked.get("envoy")).toBe(weights("diplomats").get("envoy"));
  });

  test("nothing for a question of stop words", () => {
    expect(weights("who was it and why").size).toBe(0);
  });
});

describe("what to search for", () => {
  const { index, read: readHere } = answering({
    "a.txt": ["Ten diplomats left the White House. The bridge was closed."],
  });
  const search = (text: string) =>
    Object.fromEntries(searchWeights(readHere(text).concepts, index.sentences));

  test("only the question's own words, where an article has them", () => {
    expect(search("diplomats on the bridge")).toEqual({ diplomat: 1, bridg: 1 });
    expect(search("White House")).toEqual({ white: 1, hous: 1 });
  });

  test("what may stand for a word that no article has, below full weight", () => {
    const asked = search("envoys on the bridge");
    expect(asked).toMatchObject({ bridg: 1, diplomat: expect.closeTo(0.5, 9) });
    expect(asked).not.toHaveProperty("envoy");
  });

  test("a word as often as it is said", () => {
    expect(search("bridge bridges diplomats")).toEqual({ bridg: 2, diplomat: 1 });
  });

  test("nothing for a word that nothing stands for", () => {
    expect(search("xylophones")).toEqual({});
  });
});

test.each([
  ["What did the White House say of it?", "White House"],
  ["what has russia really said about banks", "russia"],
  ["What did US Treasury say?", "Treasury"],
  // Whoever it is, and be it typed like an ordinary word.
  ["what did the companies say", "companies"],
  ["what did the saxophone say", undefined],
  ["What did the head of the Treasury say?", undefined],
  ["What did they say about Russian banks?", undefined],
  ["Who said that Russian banks closed?", undefined],
])("whose words are asked for: %s", (text, speaker) => {
  expect(read(text).speaker?.concept.surface).toBe(speaker);
});
