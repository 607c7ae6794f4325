import { describe, expect, test } from "vitest";
import { cueOfTold, tellsAlone, toldBy } from "../../src/quotes/told.ts";
import { unitsOf } from "../../src/quotes/units.ts";
import { articleOf } from "../view/samples.ts";

describe("a verb tells of its subject’s", () => {
  test.each([
    ["words", ["says", "denied", "rejected", "criticising", "apologised", "spoke", "talks"]],
    ["thoughts", ["wants", "opposed", "planned", "prefers", "thought", "sought", "refuses"]],
    [null, ["sank", "walked", "constructor", ""]],
  ])("%s", (told, verbs) => {
    expect(verbs.map(toldBy)).toEqual(verbs.map(() => told));
  });
});

test("some verbs do other things as often, in any of their forms", () => {
  expect(["adds", "dubbed", "referring", "snapped", "recalled"].map(tellsAlone)).toEqual(
    Array(5).fill(false),
  );
  expect(["says", "denied", "want"].map(tellsAlone)).toEqual(Array(3).fill(true));
});

/** The words of a sentence that tell of somebody's words or thoughts, and of which. */
const cues = (sentence: string) =>
  unitsOf(articleOf(sentence)).flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }, at) => {
      const cue = cueOfTold(tokens, at);
      return cue ? [[lower, cue.told]] : [];
    }),
  );

describe("what a sentence tells", () => {
  test.each([
    [
      "The mayor denied it and wants a bridge.",
      [
        ["denied", "words"],
        ["wants", "thoughts"],
      ],
    ],
    ["According to the council, it fell.", [["according", "words"]]],
    ["The council supports the plan.", [["supports", "thoughts"]]],
    ["The council has always opposed the plan.", [["opposed", "thoughts"]]],
    ["NATO added that it would wait.", [["added", "words"]]],
    ["NATO dubbed the fleet Grey Lantern.", []],
    ["The plans were rejected by the council.", []],
  ])("“%s”", (sentence, expected) => {
    expect(cues(sentence)).toEqual(expected);
  });
});
