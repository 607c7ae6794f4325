import { expect, test } from "vitest";
import { count } from "../src/count.ts";

test.each([
  [0, "0 articles"],
  [1, "1 article"],
  [1200, "1,200 articles"],
])("%d is counted in words", (number, words) => {
  expect(count(number, "article")).toBe(words);
});
