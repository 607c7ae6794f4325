import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corpus, Passage } from "../../src/corpus/corpus.ts";
import { UserError } from "../../src/errors.ts";
import { STATE_LENGTH } from "../../src/reply.ts";
import { pageState, pagesOf, parsePage, roomFor } from "../../src/view/compare-pages.ts";
import { corpus, passageWith } from "./samples.ts";

const CHANGED = "The articles have changed since that reply. Ask again to compare them as they are now.";

/** A corpus of so many passages, all alike but for their ids. */
function corpusOfSize(size: number): Corpus {
  const passage = passageWith("Snow");
  return { ...corpus, passages: Array.from({ length: size }, (_, id) => ({ ...passage, id })) };
}

const ofLength = (length: number): { readonly passage: Passage } => ({
  passage: { ...passageWith("Snow"), start: 0, end: length },
});

describe("pages", () => {
  test("hold five passages at most", () => {
    const pages = pagesOf(Array.from({ length: 12 }, () => ofLength(100)));
    expect(pages.map((page) => page.length)).toEqual([5, 5, 2]);
  });

  test("hold fewer long ones, and one that is longer than a page alone", () => {
    const pages = pagesOf([900, 900, 900, 5000, 100, 1900, 1].map(ofLength));
    expect(pages.map((page) => page.map(({ passage }) => passage.end))).toEqual([
      [900, 900],
      [900],
      [5000],
      [100, 1900],
      [1],
    ]);
  });

  test("of nothing are none", () => {
    expect(pagesOf([])).toEqual([]);
  });
});

describe("the state of a page", () => {
  test("leads back to its passages, in their order, and to the page", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300_000 }).chain((size) =>
          fc.record({
            size: fc.constant(size),
            ids: fc.array(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 12 }),
            page: fc.nat({ max: 99 }),
          }),
        ),
        ({ size, ids, page }) => {
          // Too large to be made: only what is asked for is there.
          const sparse: Passage[] = [];
          sparse.length = size;
          for (const id of ids) sparse[id] = { ...passageWith("Snow"), id };
          const large = { ...corpus, passages: sparse };
          const passages = ids.map((id) => large.passages[id] as Passage);
          const state = pageState(large, passages, page);
          expect(state).toMatch(new RegExp(`^[ -~]{1,${STATE_LENGTH}}$`));
          const parsed = parsePage(large, state);
          expect(parsed.page).toBe(page);
          expect(parsed.passages.map(({ id }) => id)).toEqual(ids);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    [90, 45],
    [131, 22],
    [8_100, 22],
    [700_000, 14],
  ])("of a corpus of %i passages has room for %i", (size, room) => {
    const sparse: Passage[] = [];
    sparse.length = size;
    expect(roomFor({ ...corpus, passages: sparse })).toBe(room);
  });

  test("names no more than it has room for", () => {
    const some = corpusOfSize(131);
    const state = pageState(some, some.passages, 0);
    expect(state.length).toBeLessThanOrEqual(STATE_LENGTH);
    expect(parsePage(some, state).passages).toEqual(some.passages.slice(0, roomFor(some)));
  });

  test("of other articles, or of the same cut otherwise, says that they have changed", () => {
    const some = corpusOfSize(5);
    const state = pageState(some, some.passages, 0);
    for (const other of [{ ...some, version: "sha256:other" }, corpusOfSize(6)])
      expect(() => parsePage(other, state)).toThrow(new UserError(CHANGED));
  });

  test("that names none of the passages, or anything before them, says the same", () => {
    const [first] = corpus.passages as [Passage];
    const state = pageState(corpus, [first], 0);
    for (const broken of [pageState(corpus, [], 0), state.replace(".0.", ".x0."), state.replace(/.$/, "|")])
      expect(() => parsePage(corpus, broken)).toThrow(new UserError(CHANGED));
  });

  test.each(["", "x", "0.", "sha256", "-1.zz", "__proto__"])("that is none says the same: %j", (state) => {
    expect(() => parsePage(corpus, state)).toThrow(new UserError(CHANGED));
  });
});
