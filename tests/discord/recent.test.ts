import fc from "fast-check";
import { expect, test } from "vitest";
import { createRecentIds } from "../../src/discord/recent.ts";

test("an id is new once, and again only after so many others", () => {
  const isNew = createRecentIds(2);
  expect(["a", "a", "b", "a", "c", "a"].map(isNew)).toEqual([true, false, true, false, true, true]);
});

test("it agrees with a list of the last new ids", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c", "d", "e")),
      fc.integer({ min: 1, max: 4 }),
      (ids, size) => {
        const isNew = createRecentIds(size);
        let last: string[] = [];
        for (const id of ids) {
          const expected = !last.includes(id);
          if (expected) last = [...last, id].slice(-size);
          expect(isNew(id)).toBe(expected);
        }
      },
    ),
  );
});
