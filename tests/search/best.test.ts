import fc from "fast-check";
import { expect, test } from "vitest";
import { best, inOrder } from "../../src/search/best.ts";

const anyScores = fc.array(fc.constantFrom(0.5, 1, 1.5, 2, 7), { maxLength: 60 });
const anyLimit = fc.oneof(fc.nat({ max: 70 }), fc.constant(Number.POSITIVE_INFINITY));

test("are the first of all places in order of score, then of place", () => {
  fc.assert(
    fc.property(anyScores, anyLimit, fc.infiniteStream(fc.boolean()), (scores, limit, taken) => {
      const places = [...scores.keys()].filter(() => taken.next().value).reverse();
      const expected = [...places].sort(
        (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
      );
      const byPlace = Float64Array.from(scores);
      const found = best(Uint32Array.from(places), byPlace, limit);
      expect([...inOrder(found, byPlace)]).toEqual(expected.slice(0, limit));
    }),
    { numRuns: 300 },
  );
});
