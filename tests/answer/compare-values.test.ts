import { describe, expect, test } from "vitest";
import { datePairs, figurePairs, type ValuePair } from "../../src/answer/compare-values.ts";
import type { Statement } from "../../src/answer/statement.ts";
import type { Slice } from "../../src/corpus/corpus.ts";
import { answering, lastOf } from "./samples.ts";

const { lexicon } = answering({ "a.txt": ["Norway expelled envoys and members of a legation. Ships sank."] });

type Pairs = (one: Statement, other: Statement) => ValuePair[];

const figures: Pairs = (one, other) => figurePairs(one, one.figures, other, lexicon);
const dates: Pairs = (one, other) => datePairs(one, one.dates, other, lexicon);

/** What two sentences give, set side by side: the words of both and their relation. */
function pairs(pairsOf: Pairs, first: string, second: string) {
  const [one, other] = [lastOf(first), lastOf(second)];
  const textOf = ({ passage }: Statement, { start, end }: Slice) => passage.article.text.slice(start, end);
  return pairsOf(one, other).map((pair) => [textOf(one, pair.one), textOf(other, pair.other), pair.relation]);
}

describe("figures of the same things", () => {
  const ENVOYS = "Norway expelled ten Russian envoys.";

  test.each([
    ["the same", ENVOYS, "Ten envoys were expelled.", ["ten", "Ten", "same"]],
    ["another", ENVOYS, "Twelve Russian envoys were expelled.", ["ten", "Twelve", "differs"]],
    ["people of a country", "They named 32 Russians.", "They named 32 people.", ["32", "32", "same"]],
    ["a sum", "It cost €3 million.", "It cost €4 million.", ["€3 million", "€4 million", "differs"]],
    [
      "members of what is counted",
      "There were ten members of the legation.",
      "There were twelve in all of the legation.",
      undefined,
    ],
    ["of another country", ENVOYS, "Twelve Polish envoys were expelled.", undefined],
    ["of other things", ENVOYS, "Twelve Russian ships were expelled.", undefined],
    ["in another measure", "It cost €3 million.", "It cost 3 million.", undefined],
    [
      "of bodies and of something else",
      "They named 16 government entities.",
      "They named 16 banks.",
      undefined,
    ],
    [
      "of bodies, by what they are of",
      "They named 16 government entities.",
      "They named 16 of the government.",
      ["16", "16", "same"],
    ],
    [
      "a share",
      "Shares in Norvane fell 19 percent on Friday.",
      "Norvane said its shares fell 22 percent on Friday.",
      ["19 percent", "22 percent", "differs"],
    ],
    [
      "a share of something else",
      "Shares in Norvane fell 19 percent.",
      "The founder of Norvane owns 22 percent and bought shares.",
      undefined,
    ],
    ["that a rough one leaves room for", "About ten envoys came.", "11 envoys came.", undefined],
  ])("%s: “%s” “%s”", (_, one, other, pair) => {
    expect(pairs(figures, one, other)).toEqual(pair ? [pair] : []);
  });

  test("each beside each that counts the same", () => {
    expect(
      pairs(figures, "Ten envoys and two ships were there.", "Two ships and twelve envoys were there."),
    ).toEqual([
      ["Ten", "twelve", "differs"],
      ["two", "Two", "same"],
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["the same day", "On Friday it closed.", "It closed on Friday.", ["Friday", "on Friday", "same"]],
    ["another day", "On Friday it closed.", "It closed on Monday.", ["Friday", "on Monday", "differs"]],
    ["as much as both say", "It closed in May 2018.", "It closed in May.", ["May 2018", "May", "same"]],
    ["nothing that both say", "On Friday it closed.", "It closed in May.", undefined],
  ])("%s: “%s” “%s”", (_, one, other, pair) => {
    expect(pairs(dates, one, other).map((found) => found.map((text) => text.replace(/^in /u, "")))).toEqual(
      pair ? [pair] : [],
    );
  });
});

test("how much the words around two figures are the same, and those next to them", () => {
  const near = (other: string) => {
    const [pair] = figures(lastOf("After the storm Norway expelled ten envoys."), lastOf(other));
    return [pair?.around.things, pair?.nextTo.things];
  };
  expect(near("After the storm Norway expelled ten envoys.")).toEqual([2, 2]);
  expect(near("Norway expelled, as it said after the storm, ten envoys.")).toEqual([2, 1]);
  expect(near("Finland hosted ten envoys.")).toEqual([0, 0]);
});
