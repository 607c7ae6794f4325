import fc from "fast-check";
import { expect, test } from "vitest";
import { piecemeal } from "../src/piecemeal.ts";

/** Takes so many steps to count up to a number, and keeps each that was done. */
function counting(steps: number) {
  const done: number[] = [];
  const making = piecemeal(function* () {
    for (let step = 0; step < steps; step++) {
      done.push(step);
      yield;
    }
    return steps;
  });
  return { making, done };
}

test("each step is done once, however much of it was made beforehand", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(25), (steps, beforehand) => {
      const { making, done } = counting(steps);
      const pieces = making.pieces()[Symbol.iterator]();
      for (let piece = 0; piece < beforehand; piece++) pieces.next();
      expect(done).toHaveLength(Math.min(steps, beforehand));
      expect([making.whole(), making.whole()]).toEqual([steps, steps]);
      expect(done).toEqual(Array.from({ length: steps }, (_, step) => step));
      expect([...making.pieces()]).toEqual([]);
    }),
  );
});

test("what failed is made anew", () => {
  let attempts = 0;
  const making = piecemeal<string>(function* () {
    attempts += 1;
    yield;
    if (attempts < 3) throw new Error(`attempt ${attempts}`);
    return "made";
  });
  expect(() => [...making.pieces()]).toThrow("attempt 1");
  expect(() => making.whole()).toThrow("attempt 2");
  expect(making.whole()).toBe("made");
});
