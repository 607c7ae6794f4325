import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAscending, encodeAscending } from "../../src/view/ascending-numbers.ts";

const ascending = () =>
  fc
    .uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 60 })
    .map((numbers) => numbers.sort((one, other) => one - other));

test("what was encoded comes back, as much of it as had room", () => {
  fc.assert(
    fc.property(ascending(), fc.nat({ max: 200 }), (numbers, room) => {
      const code = encodeAscending(numbers, room);
      const decoded = decodeAscending(code);
      expect(code.length).toBeLessThanOrEqual(room);
      expect(code).toMatch(/^[\w-]*$/);
      expect(decoded).toEqual(numbers.slice(0, decoded.length));
      if (decoded.length < numbers.length)
        expect(encodeAscending(numbers.slice(0, decoded.length + 1), Infinity).length).toBeGreaterThan(room);
    }),
  );
});

test("numbers near each other take a character each", () => {
  const numbers = Array.from({ length: 40 }, (_, at) => at * 7);
  expect(encodeAscending(numbers, Infinity)).toHaveLength(40);
});

test("any other text is read as some numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(Array.isArray(decodeAscending(text))).toBe(true);
    }),
  );
});
