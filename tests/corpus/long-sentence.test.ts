import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLongSentence, SENTENCE_LENGTH } from "../../src/corpus/long-sentence.ts";

const cut = (text: string): string[] =>
  cutLongSentence(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const words = "word ".repeat(240).trim();

describe("a sentence within the limit", () => {
  it("stays whole", () => {
    const text = "x".repeat(SENTENCE_LENGTH);
    expect(cut(text)).toEqual([text]);
  });
});

describe("a longer sentence", () => {
  it("is cut behind its last clause that fits", () => {
    const text = `${"word ".repeat(120)}word; ${words}, end`;
    expect(cut(text)[0]).toBe(`${"word ".repeat(120)}word;`);
  });

  it("is cut at a comma where there is no clause", () => {
    const text = `${"word ".repeat(120)}word, ${words}`;
    expect(cut(text)[0]).toBe(`${"word ".repeat(120)}word,`);
  });

  it("is cut behind a word where there is no comma", () => {
    expect(cut(words).join(" ")).toBe(words);
    expect(cut(words)).toHaveLength(2);
  });

  it("is not cut so early that hardly anything would be left", () => {
    expect(cut(`Well, ${words}`)[0]?.length).toBeGreaterThan(SENTENCE_LENGTH / 2);
  });

  it("is cut between graphemes where there is no white space", () => {
    const family = "👩‍👩‍👧";
    const pieces = cut(family.repeat(500));
    expect(pieces.every((piece) => piece.length % family.length === 0)).toBe(true);
  });

  it("is cut between code points where one grapheme is longer than the limit", () => {
    const pieces = cut(`a${"\u{1d167}".repeat(SENTENCE_LENGTH)}`);
    expect(pieces.every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
    expect(pieces.every((piece) => piece.length <= SENTENCE_LENGTH)).toBe(true);
  });

  it("loses nothing but white space, splits no grapheme and keeps the limit", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    const unit = fc.constantFrom(
      "a",
      "word ",
      ", ",
      "; ",
      " ",
      "é",
      "e\u0301",
      "👍🏽",
      "👩‍👩‍👧",
      "🇫🇷",
      " \u0301",
      "漢",
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 400, maxLength: 1200 }), (units) => {
        const text = `x${units.join("")}x`;
        const pieces = cutLongSentence(text, { start: 0, end: text.length });
        const borders = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
        expect(
          pieces
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(SENTENCE_LENGTH);
          expect(borders.has(start) && borders.has(end)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
