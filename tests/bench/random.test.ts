import fc from "fast-check";
import { expect, test } from "vitest";
import { between, pick, seededRandom } from "./random.ts";

test("numbers are in [0, 1) and spread evenly", () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (const tenth of Array.from({ length: 10 }, (_, index) => index)) {
    const inside = numbers.filter((number) => Math.floor(number * 10) === tenth);
    expect(Math.abs(inside.length - 1000)).toBeLessThan(150);
  }
});

test("a whole number is between its bounds, which it reaches", () => {
  const random = seededRandom(1);
  const drawn = new Set(Array.from({ length: 200 }, () => between(random, 3, 6)));
  expect(drawn).toEqual(new Set([3, 4, 5, 6]));
});

test("what is picked is in the list", () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.string(), { minLength: 1 }), (seed, list) => {
      expect(list).toContain(pick(seededRandom(seed), list));
    }),
  );
});

test("an empty list is refused", () => {
  expect(() => pick(seededRandom(1), [])).toThrow(RangeError);
});
