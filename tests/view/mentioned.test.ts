import { describe, expect, test } from "vitest";
import { passagesWith } from "../../src/view/mentioned.ts";
import { libraryOf } from "../commands/samples.ts";

const library = libraryOf({
  "a.txt": ["Warships crossed the Black Sea.", "The sea was black."],
  "b.txt": ["Zoë met the envoys.", "Zoëlle left them."],
});

const found = (words: string) =>
  passagesWith(words, library).map(({ article, sentence }) =>
    article.text.slice(sentence.start, sentence.end),
  );

describe("passages with some words have them", () => {
  test.each([
    ["in a row", "Black Sea", ["Warships crossed the Black Sea."]],
    ["whole, with or without accents", "zoe", ["Zoë met the envoys."]],
    ["whatever marks stand beside them", " “black   sea”! ", ["Warships crossed the Black Sea."]],
  ])("%s", (_how, words, sentences) => {
    expect(found(words)).toEqual(sentences);
  });
});

test.each(["Red Sea", "boats", "", "?"])("there are none with %j", (words) => {
  expect(found(words)).toEqual([]);
});
