import { describe, expect, test } from "vitest";
import type { Concept } from "../../src/answer/concepts.ts";
import {
  allWithin,
  analyseParagraph,
  analyseTokens,
  areClose,
  isOwner,
  occurrencesIn,
  occurrencesOf,
  within,
} from "../../src/answer/occurrences.ts";
import { tokenise } from "../../src/search/tokens.ts";
import { corpusOf } from "../search/samples.ts";
import { alternate } from "./samples.ts";

const concept: Concept = {
  surface: "expel",
  start: 0,
  alternates: [
    alternate("expel", 1),
    { terms: ["kick", "out"], indexed: ["kick"], weight: 0.5 },
    alternate("White House", 0.7),
    alternate("Biden", 0.7),
  ],
  rarity: 1,
  kind: "word",
  count: 1,
  known: true,
};

const [article] = corpusOf({
  "a.txt": ["Snow fell.", "It kicked them both out. Biden expelled one. The White House expels nobody."],
}).articles;
const paragraph = article?.paragraphs[1];
if (!article || !paragraph) throw new Error("The article has no second paragraph.");

/** Where the paragraph has the concept, looked for anew each time. */
const findAll = () => occurrencesOf({ ...concept }, analyseParagraph(article, paragraph));

test("everywhere that a paragraph has it, surest first and then in order, as slices of the article", () => {
  expect(findAll().map(({ start, end, weight }) => [article.text.slice(start, end), weight])).toEqual([
    ["expelled", 1],
    ["expels", 1],
    ["Biden", 0.7],
    ["White House", 0.7],
    ["kicked them both out", 0.5],
  ]);
});

test("the places count the paragraph's words", () => {
  expect(findAll().map(({ at }) => at)).toEqual([6, 11, 5, 9, 1]);
});

test("a part of a phrase is no occurrence", () => {
  expect(occurrencesIn(concept, analyseTokens(tokenise("the white door kicked in")))).toEqual([]);
});

test("in other tokens the offsets are theirs", () => {
  const text = "Who expelled them?";
  expect(
    occurrencesIn(concept, analyseTokens(tokenise(text))).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(["expelled"]);
});

describe("inside a slice", () => {
  test("the surest", () => {
    const found = findAll();
    expect(within(found, paragraph)?.weight).toBe(1);
    const { end = 0 } = paragraph.sentences[0] ?? {};
    expect(within(found, { start: paragraph.start, end })?.weight).toBe(0.5);
  });

  test("all of them", () => {
    const found = findAll();
    expect(allWithin(found, paragraph)).toEqual(found);
    const { end = 0 } = paragraph.sentences[0] ?? {};
    expect(allWithin(found, { start: paragraph.start, end }).map(({ at }) => at)).toEqual([1]);
  });

  test("none that only reaches into it", () => {
    const found = findAll();
    const last = found.at(-1);
    expect(within(found, { start: last?.start ?? 0, end: (last?.end ?? 0) - 1 })).toBeUndefined();
    expect(within([], paragraph)).toBeUndefined();
  });
});

test("a paragraph is analysed once, in offsets of the article", () => {
  const analysed = analyseParagraph(article, paragraph);
  expect(analyseParagraph(article, paragraph)).toBe(analysed);
  for (const { start, end, surface } of analysed.tokens) expect(article.text.slice(start, end)).toBe(surface);
});

const wordOf = (word: string): Concept => ({ ...concept, surface: word, alternates: [alternate(word, 1)] });

function firstOf(word: string, text: string) {
  const [first] = occurrencesIn(wordOf(word), analyseTokens(tokenise(text)));
  if (!first) throw new Error(`“${word}” is not in “${text}”.`);
  return first;
}

test.each([
  ["diplomats of the other side were expelled", "diplomats", "side", false],
  ["diplomats were never expelled", "diplomats", "expelled", true],
  ["expelled were the diplomats", "diplomats", "expelled", true],
  ["diplomats", "diplomats", "diplomats", false],
])("close together in “%s”: %s and %s: %s", (text, one, other, close) => {
  expect(areClose(firstOf(one, text), firstOf(other, text))).toBe(close);
});

test.each([
  ["a Russian ambassador", true],
  ["Russia’s new ambassador", true],
  ["an ambassador of Russia", true],
  ["an ambassador of the Russian side", true],
  ["an ambassador to Russia", false],
  ["an ambassador Russia summoned", false],
  ["Russia and an ambassador", false],
  ["Russia’s very old and new ambassador", false],
  // It was said before whose.
  ["Russia summoned the ambassador", true],
  ["Russia was angry, and so was its ambassador", true],
])("whose it is: “%s”: %s", (text, owned) => {
  const [owner, thing] = [
    firstOf(/Russian/u.test(text) ? "Russian" : "Russia", text),
    firstOf("ambassador", text),
  ];
  const tokens = tokenise(text);
  expect(isOwner(owner, thing, { tokens, places: new Map() })).toBe(owned);
});
