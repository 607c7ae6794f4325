import fc from "fast-check";
import { expect, test } from "vitest";
import { best } from "../../src/search/best.ts";

const anyScores = fc.array(fc.constantFrom(0.5, 1, 1.5, 2, 7), { maxLength: 60 });
const anyLimit = fc.oneof(fc.nat({ max: 70 }), fc.constant(Number.POSITIVE_INFINITY));

test("are the first of all places in order of score, then of place", () => {
  fc.assert(
    fc.property(anyScores, anyLimit, fc.infiniteStream(fc.boolean()), (scores, limit, taken) => {
      const places = [...scores.keys()].filter(() => taken.next().value).reverse();
      const inOrder = [...places].sort(
        (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
      );
      expect([...best(Uint32Array.from(places), Float64Array.from(scores), limit)]).toEqual(
        inOrder.slice(0, limit),
      );
    }),
    { numRuns: 300 },
  );
});
