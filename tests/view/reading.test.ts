import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/corpus/corpus.ts";
import {
  PAGE_LENGTH,
  PAGE_PIECES,
  type Piece,
  pageBefore,
  pageFrom,
  piecesOf,
} from "../../src/view/reading.ts";
import { articleOf, paragraphOf } from "./samples.ts";

const textOf =
  ({ text }: Article) =>
  (piece: Piece) =>
    text.slice(piece.start, piece.end);

/** Pieces of these lengths, one behind the other; their words play no part in paging. */
function piecesOfLengths(lengths: readonly number[]): Piece[] {
  let end = 0;
  return lengths.map((length, at) => {
    const start = end;
    end += length;
    return {
      start,
      end,
      paragraph: { start, end, number: at + 1, heading: null, sentences: [{ start, end }] },
    };
  });
}

/** Some pieces, many of them short and a few longer than a page, and the place of one. */
const anyReading = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: PAGE_LENGTH + 200 })), {
    minLength: 1,
    maxLength: 80,
  })
  .chain((lengths) => fc.tuple(fc.constant(piecesOfLengths(lengths)), fc.nat(lengths.length - 1)));

const lengthOf = (page: readonly Piece[]) => page.reduce((sum, { start, end }) => sum + end - start, 0);

/** The places where the pages begin that Next leads through. */
function* leafThrough(pieces: readonly Piece[], from: number): Generator<number> {
  for (let first = from; first < pieces.length; first += pageFrom(pieces, first).length) yield first;
}

describe("the pieces of an article", () => {
  test("are its paragraphs where they fit on a page", () => {
    const article = articleOf("The envoys left. Nobody spoke.", "Snow fell.");
    expect(piecesOf(article).map(textOf(article))).toEqual(["The envoys left. Nobody spoke.", "Snow fell."]);
    expect(piecesOf(article).map(({ paragraph }) => paragraph.number)).toEqual([1, 2]);
  });

  test("are sentences of a paragraph that is longer than a page, as many as fit", () => {
    const article = articleOf(paragraphOf(60), "Snow fell.");
    const texts = piecesOf(article).map(textOf(article));
    expect(texts.join(" ")).toBe(`${paragraphOf(60)} Snow fell.`);
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
    const lengths = texts.slice(0, -1).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(PAGE_LENGTH);
    // Only the last sentences of the paragraph may leave room for another.
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(PAGE_LENGTH - 80);
    expect(piecesOf(article).map(({ paragraph }) => paragraph.number)).toEqual([1, 1, 1, 2]);
  });

  test("hold every sentence once and whole, whatever the paragraphs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (numbers) => {
        const article = articleOf(...numbers.map(paragraphOf));
        const pieces = piecesOf(article);
        const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const held = pieces.flatMap((piece) =>
          sentences.filter(({ start, end }) => piece.start <= start && end <= piece.end),
        );
        expect(held).toEqual(sentences);
        for (const piece of pieces) expect(piece.end - piece.start).toBeLessThanOrEqual(PAGE_LENGTH);
      }),
    );
  });
});

describe("a page", () => {
  test("has as many pieces as fit, and the next begins behind them", () => {
    const pieces = piecesOfLengths([PAGE_LENGTH / 2, PAGE_LENGTH / 2, 1, 5]);
    expect(pageFrom(pieces, 0)).toEqual(pieces.slice(0, 2));
    expect(pageFrom(pieces, 2)).toEqual(pieces.slice(2));
  });

  test("has no more pieces than can be shown, however short", () => {
    const pieces = piecesOfLengths(Array.from({ length: 40 }, () => 5));
    expect(pageFrom(pieces, 3)).toEqual(pieces.slice(3, 3 + PAGE_PIECES));
    expect(pageBefore(pieces, 3 + PAGE_PIECES)).toBe(3);
  });

  test("has one piece at least, however long", () => {
    const pieces = piecesOfLengths([PAGE_LENGTH * 3, 1]);
    expect(pageFrom(pieces, 0)).toEqual(pieces.slice(0, 1));
  });

  test("is never longer than it should be, and never shorter than it could be", () => {
    fc.assert(
      fc.property(anyReading, ([pieces, first]) => {
        const page = pageFrom(pieces, first);
        const following = pieces[first + page.length];
        expect(page).toEqual(pieces.slice(first, first + page.length));
        expect(page.length === 1 || lengthOf(page) <= PAGE_LENGTH).toBe(true);
        expect(page.length).toBeGreaterThan(0);
        expect(page.length).toBeLessThanOrEqual(PAGE_PIECES);
        if (following && page.length < PAGE_PIECES)
          expect(lengthOf([...page, following])).toBeGreaterThan(PAGE_LENGTH);
      }),
    );
  });
});

describe("leafing", () => {
  test("on from the beginning shows every piece once and in order", () => {
    fc.assert(
      fc.property(anyReading, ([pieces]) => {
        const shown = [...leafThrough(pieces, 0)].flatMap((first) => pageFrom(pieces, first));
        expect(shown).toEqual(pieces);
      }),
    );
  });

  test("back from a page that Next led to ends where that page began", () => {
    fc.assert(
      fc.property(anyReading, ([pieces, from]) => {
        for (const first of [...leafThrough(pieces, from)].slice(1)) {
          const before = pageBefore(pieces, first);
          expect(before + pageFrom(pieces, before).length).toBe(first);
        }
      }),
    );
  });

  test("back from any place leaves nothing out, begins as early as it can, and comes to the beginning", () => {
    fc.assert(
      fc.property(anyReading, ([pieces, from]) => {
        for (let first = from; first > 0; first = pageBefore(pieces, first)) {
          const before = pageBefore(pieces, first);
          expect(before).toBeLessThan(first);
          expect(before + pageFrom(pieces, before).length).toBeGreaterThanOrEqual(first);
          if (before > 0) expect(before - 1 + pageFrom(pieces, before - 1).length).toBeLessThan(first);
        }
      }),
    );
  });
});
