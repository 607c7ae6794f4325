import { expect, test } from "vitest";
import { clauseTokens } from "../../src/quotes/clause-tokens.ts";
import { kindOf } from "../../src/quotes/speaker-kind.ts";

test.each([
  ["Ann Bell", "person"],
  ["a spokeswoman for the council", "woman"],
  ["Mr. Bell", "man"],
  ["the mayor of Thame", "person"],
  ["Officials from the council", "people"],
  ["residents", "people"],
  ["the unions", "people"],
  ["Hospital bosses", "people"],
  ["the Foreign Ministry", "body"],
  ["NATO", "body"],
  ["the White House", "body"],
  ["Finland", "body"],
  ["a statement", "body"],
  ["the sanctions", "thing"],
  ["the remark", "thing"],
])("%s names a %s", (words, kind) => {
  const tokens = clauseTokens(words, { start: 0, end: words.length }, []);
  expect(kindOf(tokens, { first: 0, last: tokens.length - 1 })).toBe(kind);
});
