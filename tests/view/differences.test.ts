import { describe, expect, test } from "vitest";
import type { Difference } from "../../src/quotes/finding.ts";
import { differenceBlocks, senseOf } from "../../src/view/differences.ts";
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

test("each difference is a short line", () => {
  expect(shown(difference("seek", "want"), difference("", "now"), difference("soon", "", null))).toEqual([
    "• “seek” where the article has “want”\n• left out, behind “they”: “now”\n• added, at the beginning: “soon”",
  ]);
});

test("of many differences the first are shown, and the others counted", () => {
  const lines = shown(...Array.from({ length: 9 }, (_, at) => difference(`a${at}`, `b${at}`)))[0]?.split(
    "\n",
  );
  expect(lines?.length).toBe(7);
  expect(lines?.at(-1)).toBe("• and 3 more");
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
      "a hedge replaced",
      [difference("proven", "possible")],
      "It leaves out “possible”: it claims more than the article does.",
    ],
  ])("%s is said", (_, differences, expected) => {
    expect(senseOf(differences)).toEqual([expected]);
  });

  test.each([
    ["a contraction", [difference("don't", "do not")]],
    ["another hedge", [difference("possibly", "perhaps")]],
    ["another word", [difference("seek", "want")]],
    ["a negation that only moved", [difference("", "not"), difference("not", "")]],
  ])("%s changes none", (_, differences) => {
    expect(senseOf(differences)).toEqual([]);
  });
});
