import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside, overlaps } from "../../src/corpus/slices.ts";

/** The offsets of a slice's characters. */
const offsets = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, at) => start + at);

const slice = fc
  .tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("slices overlap where they share a character, and one is inside another that has all of its own", () => {
  fc.assert(
    fc.property(slice, slice, (one, other) => {
      const shared = offsets(one).filter((at) => offsets(other).includes(at));
      expect(overlaps(one, other)).toBe(shared.length > 0);
      expect(isInside(one, other)).toBe(shared.length === offsets(one).length);
    }),
    { numRuns: 300 },
  );
});
