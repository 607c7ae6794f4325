import { expect, test } from "vitest";
import { STOP_WORDS } from "../../src/search/stop-words.ts";
import { fold } from "../../src/search/tokens.ts";

test("every stop word is spelt as words are once they are folded", () => {
  expect([...STOP_WORDS].filter((word) => fold(word) !== word)).toEqual([]);
});

test.each(["the", "not", "who", "may", "please", "dont", "mr"])(
  "%s says nothing of a text's subject",
  (word) => {
    expect(STOP_WORDS.has(word)).toBe(true);
  },
);

test.each(["russia", "usa", "two", "new", "expel", "said"])("%s does", (word) => {
  expect(STOP_WORDS.has(word)).toBe(false);
});
