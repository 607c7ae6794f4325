import fc from "fast-check";
import { expect, test } from "vitest";
import { shorten } from "../src/shorten.ts";

test.each([
  ["fits", "ten envoys", 10, "ten envoys"],
  ["is cut behind a word", "ten envoys left", 12, "ten envoys…"],
  ["is cut where a word ends exactly at the limit", "ten envoys left", 11, "ten envoys…"],
  ["loses the comma at the cut", "ten envoys, they say", 14, "ten envoys…"],
  [
    "is cut inside a word that fills more than half of the room",
    "a incomprehensibilities",
    12,
    "a incompreh…",
  ],
])("a text that %s", (_, text, length, shown) => {
  expect(shorten(text, length)).toBe(shown);
});

test("what is shown is a beginning of the text, no longer than the limit, with no half of a character", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.integer({ min: 2, max: 100 }),
      (text, length) => {
        const shown = shorten(text, length);
        expect(shown.length).toBeLessThanOrEqual(length);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(text.startsWith(shown === text ? shown : shown.slice(0, -1))).toBe(true);
      },
    ),
  );
});
