import { expect, test } from "vitest";
import { welcomeTo } from "../../src/terminal/terminal.ts";

test.each([
  [1, "It answers from one article, word for word."],
  [5, "It answers from 5 articles, word for word."],
])("the welcome says from how many articles it answers: %i", (articles, sentence) => {
  expect(welcomeTo(articles)).toContain(sentence);
});
