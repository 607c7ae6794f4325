import fc from "fast-check";
import { expect, test } from "vitest";
import { fractionDone, secondsLeft } from "../../src/desk/seconds-left.ts";

const part = fc
  .tuple(fc.nat(10_000), fc.nat(10_000))
  .map(([one, other]) => ({ done: Math.min(one, other), of: Math.max(one, other) }));

test("the fraction done lies between nothing and all, whatever is known", () => {
  fc.assert(
    fc.property(part, part, (files, passages) => {
      const done = fractionDone({ files, passages });
      expect(done).toBeGreaterThanOrEqual(0);
      expect(done).toBeLessThanOrEqual(1);
    }),
  );
});

test("all read and half indexed in two seconds leaves one more", () => {
  const progress = { files: { done: 4, of: 4 }, passages: { done: 50, of: 100 } };
  expect(secondsLeft(progress, 2_000)).toBe(1);
});

test("nothing is said while hardly anything is done", () => {
  expect(secondsLeft({ files: { done: 1, of: 100 }, passages: { done: 0, of: 0 } }, 50)).toBeNull();
});
