import { describe, expect, test } from "vitest";
import { askOfStatement, pointsAtStatement } from "../../../src/answer/follow-up/statement.ts";

const STATEMENT = "The envoys\n  left. Snow fell.";

describe("of what was shown is asked", () => {
  test.each([
    "who said that",
    "and who claims this",
    "who's saying so",
    "who reported it",
    "says who",
    "said who",
    "who says",
    "according to whom",
  ])("who said it: “%s?”", (words) => {
    expect(pointsAtStatement(words)).toBe(true);
    expect(askOfStatement(words, STATEMENT)).toBe("Who said “The envoys left. Snow fell”?");
  });

  test.each(["is that true", "but is it really confirmed", "Is this for real", "really"])(
    "whether it is so: “%s?”",
    (words) => {
      expect(pointsAtStatement(words)).toBe(true);
      expect(askOfStatement(words, STATEMENT)).toBe("Is it so: “The envoys left. Snow fell”?");
    },
  );

  test.each([
    "which article says that",
    "what newspapers report this",
    "where does it say so",
    "in which article do they report it",
    "who else says that",
    "do the others agree",
    "do other sources also say so",
    "source",
    "the sources",
  ])("where it stands: “%s?”", (words) => {
    expect(pointsAtStatement(words)).toBe(true);
    expect(askOfStatement(words, STATEMENT)).toBe("Which articles say “The envoys left. Snow fell”?");
  });
});

test.each([
  "who said that Finland left",
  "is that true of Finland",
  "where does it snow",
  "that",
  "sourcery",
  "",
])("“%s” does not point at it", (words) => {
  expect(pointsAtStatement(words)).toBe(false);
});
