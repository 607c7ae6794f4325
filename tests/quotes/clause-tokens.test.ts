import { expect, test } from "vitest";
import { clauseTokens } from "../../src/quotes/clause-tokens.ts";
import { markedIn } from "../../src/quotes/pair-marks.ts";

const tokens = (text: string) => clauseTokens(text, { start: 0, end: text.length }, markedIn(text));
const texts = (text: string) => tokens(text).map((token) => (token.kind === "quotation" ? "…" : token.text));

test.each<[string, readonly string[]]>([
  ["Ann Bell, 58, left.", ["Ann", "Bell", ",", "58", ",", "left", "."]],
  ["Mr. J. Bell left the U.S. on Friday.", ["Mr.", "J.", "Bell", "left", "the", "U.S.", "on", "Friday", "."]],
  ["The mayor’s re-election cost €1,000.", ["The", "mayor’s", "re-election", "cost", "€1,000", "."]],
  ["“Open. Free,” said Bell.", ["…", "said", "Bell", "."]],
])("%s", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("every token stands where it says", () => {
  const text = "Mr. Bell said “it is open”, in the U.S., on Friday.";
  for (const token of tokens(text))
    if (token.kind !== "quotation") expect(text.slice(token.start, token.end)).toBe(token.text);
});
