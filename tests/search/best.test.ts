import fc from "fast-check";
import { expect, test } from "vitest";
import { bestFirst } from "../../src/search/best.ts";

const anyScored = fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.constantFrom(0.5, 1, 1.5, 2, 7)), {
  maxLength: 60,
});
const anyLimit = fc.oneof(fc.nat({ max: 70 }), fc.constant(Number.POSITIVE_INFINITY));
type Scored = readonly [place: number, score: number];
const byScore = ([place, score]: Scored, [otherPlace, otherScore]: Scored) =>
  otherScore - score || place - otherPlace;

test("the best come to the front, of equals the lower places, each with its score", () => {
  fc.assert(
    fc.property(anyScored, anyLimit, (scored, limit) => {
      const each = [...new Map(scored)];
      const places = Uint32Array.from(each, ([place]) => place);
      const scores = Float64Array.from(each, ([, score]) => score);
      bestFirst(places, scores, limit);
      const moved = Array.from(places, (place, at): Scored => [place, scores[at] ?? 0]);
      const expected = each.toSorted(byScore);
      expect(moved.slice(0, limit).sort(byScore)).toEqual(expected.slice(0, limit));
      expect(moved.sort(byScore)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
