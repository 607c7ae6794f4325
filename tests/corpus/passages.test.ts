import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SENTENCE_LENGTH } from "../../src/corpus/long-sentence.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { PASSAGE_LENGTH, passagesOf } from "../../src/corpus/passages.ts";

const articleOf = (text: string) => parseArticle("a.txt", new TextEncoder().encode(text));
const passages = (text: string) => passagesOf([articleOf(text)]);
const shown = (text: string): string[] => passages(text).map(({ start, end }) => text.slice(start, end));

/** A sentence of that many characters. */
const sentence = (length: number): string => `${"Word ".repeat(length).slice(0, length - 1)}.`;

describe("the passage of a sentence", () => {
  it("is its whole paragraph where that is short", () => {
    const text = "The first. The second. The third.";
    expect(shown(text)).toEqual([text, text, text]);
  });

  it("grows by the sentence before, then the one behind, in turn while they fit", () => {
    const long = Array.from({ length: 7 }, () => sentence(99));
    const text = long.join(" ");
    // Four sentences and three spaces are 399 characters: two before, one behind.
    expect(shown(text)[3]).toBe(long.slice(1, 5).join(" "));
    // At the start there is nothing before, so all grow behind.
    expect(shown(text)[0]).toBe(long.slice(0, 4).join(" "));
  });

  it("grows on one side where the neighbour on the other does not fit", () => {
    const text = `${sentence(399)} ${sentence(100)} ${sentence(100)}`;
    expect(shown(text)[1]).toBe(`${sentence(100)} ${sentence(100)}`);
  });

  it("is the sentence alone where it is longer than a passage", () => {
    const text = `The first. ${sentence(PASSAGE_LENGTH + 1)} The third.`;
    expect(shown(text)[1]).toBe(sentence(PASSAGE_LENGTH + 1));
  });

  it("never leaves its paragraph", () => {
    expect(shown("The first.\n\nThe second.")).toEqual(["The first.", "The second."]);
  });
});

describe("over any article", () => {
  it("there is one passage a sentence, numbered, around it, inside its paragraph and within the limit", () => {
    const word = fc.constantFrom("Biden", "met. ", "The ", "“Yes.” ", "x".repeat(120), "\n\n", "Mr. ", "32 ");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const article = articleOf(`A first paragraph stands here.\n\n${words.join(" ")}`);
        const all = passagesOf([article]);
        expect(all.map(({ sentence: { start } }) => start)).toEqual(
          article.paragraphs.flatMap(({ sentences }) => sentences.map(({ start }) => start)),
        );
        expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index));
        for (const { start, end, sentence: focus, paragraph } of all) {
          expect(start).toBeGreaterThanOrEqual(paragraph.start);
          expect(end).toBeLessThanOrEqual(paragraph.end);
          expect(start <= focus.start && focus.end <= end).toBe(true);
          expect(end - start).toBeLessThanOrEqual(Math.max(PASSAGE_LENGTH, focus.end - focus.start));
          expect(end - start).toBeLessThanOrEqual(SENTENCE_LENGTH);
        }
      }),
    );
  });
});
