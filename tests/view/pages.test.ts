import fc from "fast-check";
import { expect, test } from "vitest";
import { inPages } from "../../src/view/pages.ts";

const ROOM = { items: 3, length: 10 };
const pagesOf = (lengths: readonly number[]) => inPages(lengths, ROOM, (length) => length);

test.each([
  ["as many as a page holds", [1, 1, 1, 1], [[1, 1, 1], [1]]],
  ["as long as a page is", [5, 5, 1], [[5, 5], [1]]],
  ["one that is longer than a page alone", [1, 11, 1], [[1], [11], [1]]],
  ["nothing", [], []],
])("a page takes %s", (_, lengths, pages) => {
  expect(pagesOf(lengths)).toEqual(pages);
});

test("pages have everything in its order, and none begins before the one before it is full", () => {
  const lengthOf = (page: readonly number[]) => page.reduce((sum, length) => sum + length, 0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 14 })), (lengths) => {
      const pages = pagesOf(lengths);
      expect(pages.flat()).toEqual(lengths);
      for (const [at, page] of pages.entries()) {
        expect(page.length === 1 || lengthOf(page) <= ROOM.length).toBe(true);
        expect(page.length).toBeLessThanOrEqual(ROOM.items);
        const [next] = pages[at + 1] ?? [];
        if (next !== undefined && page.length < ROOM.items)
          expect(lengthOf(page) + next).toBeGreaterThan(ROOM.length);
      }
    }),
  );
});
