import { describe, expect, test } from "vitest";
import type { Difference } from "../../src/quotes/finding.ts";
import { differenceBlocks, listed, senseOf, spellingBlocks } from "../../src/view/differences.ts";
import { textsIn } from "../commands/samples.ts";

const difference = (typed: string, source: string, behind: string | null = "they"): Difference => ({
  typed,
  source,
  behind,
  spelling: false,
  bracketed: false,
});

const shown = (...differences: readonly Difference[]) =>
  textsIn({ blocks: differenceBlocks(differences), buttons: [] });

test("each difference is a short line, below what changes the sense", () => {
  expect(
    differenceBlocks([difference("seek", "want"), difference("", "not"), difference("soon", "", null)]),
  ).toEqual([
    { kind: "text", text: "It leaves out a negation, “not”: that turns it round.", tone: "normal" },
    {
      kind: "text",
      text: "• “seek” where the article has “want”\n• left out, behind “they”: “not”\n• added, at the beginning: “soon”",
      tone: "normal",
    },
  ]);
});

test("words stand on one line, whatever white space they have", () => {
  expect(shown(difference(" seek\n\tout ", "want"))).toEqual(["• “seek out” where the article has “want”"]);
});

test("of many differences the first six are shown, and the others counted", () => {
  const linesOf = (count: number) =>
    shown(...Array.from({ length: count }, (_, at) => difference(`a${at}`, `b${at}`)))[0]?.split("\n") ?? [];
  expect(linesOf(6)).toHaveLength(6);
  expect(linesOf(9)).toEqual([...linesOf(6), "• and 3 more"]);
});

describe("what differs in nothing that matters", () => {
  test("is told as spelling, or as what the article added", () => {
    expect(
      spellingBlocks([
        { ...difference("cooperative", "co-operative"), spelling: true },
        { ...difference("", "very"), bracketed: true },
      ]),
    ).toEqual([
      {
        kind: "text",
        text: "But for spelling: “cooperative”, in the article “co-operative”.",
        tone: "aside",
      },
      { kind: "text", text: "But for what the article itself added in brackets: “very”.", tone: "aside" },
    ]);
  });

  test("is told of six places at most", () => {
    expect(spellingBlocks(Array.from({ length: 9 }, () => difference("a", "b")))).toHaveLength(6);
  });
});

test.each([
  [["not"], "“not”"],
  [["not", "if"], "“not” and “if”"],
  [["not", "alleged", "if"], "“not”, “alleged” and “if”"],
])("words in a row: %j", (words, row) => {
  expect(listed(words)).toBe(row);
});

test("a line stays short, whatever was typed", () => {
  expect(shown(difference("x ".repeat(2_000), "want"))[0]?.length).toBeLessThan(150);
});

describe("what changes the sense", () => {
  test.each([
    ["a negation left out", [difference("", "not")], "It leaves out a negation, “not”: that turns it round."],
    ["a negation added", [difference("never", "")], "It adds a negation, “never”: that turns it round."],
    [
      "a hedge left out",
      [difference("", "alleged")],
      "It leaves out “alleged”: it claims more than the article does.",
    ],
    [
      "two of them left out",
      [difference("", "never"), difference("", "alleged")],
      "It leaves out a negation, “never”: that turns it round.",
      "It leaves out “alleged”: it claims more than the article does.",
    ],
    [
      "one of two that are alike left out",
      [difference("Not", "not not")],
      "It leaves out a negation, “not”: that turns it round.",
    ],
    [
      "a hedge replaced",
      [difference("proven", "possible")],
      "It leaves out “possible”: it claims more than the article does.",
    ],
  ])("%s is said", (_, differences, ...expected) => {
    expect(senseOf(differences)).toEqual(expected);
  });

  test.each([
    ["a contraction", [difference("don't", "do not")]],
    ["another hedge", [difference("possibly", "perhaps")]],
    ["a hedge added", [difference("perhaps", "")]],
    ["a hedge in other letters", [difference("Perhaps", "perhaps")]],
    ["another word", [difference("seek", "want")]],
    ["a negation that only moved", [difference("", "not"), difference("not", "")]],
  ])("%s changes none", (_, differences) => {
    expect(senseOf(differences)).toEqual([]);
  });
});
