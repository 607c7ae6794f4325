import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitize } from "../../src/terminal/sanitize.ts";

/** Any text, with the characters that matter here made likely. */
const hostile = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 0xffff }).map(toUnit), control()))
  .map((parts) => parts.join(""));

function toUnit(code: number): string {
  return String.fromCharCode(code);
}

function control() {
  return fc.constantFrom(
    "\u001b[31m",
    "\u009b2J",
    "\u0007",
    "\u007f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\r\n",
    "\t",
  );
}

test("nothing that steers a terminal, turns text or breaks a line is left", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(sanitize(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test("every other character stays where it was", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const safe = sanitize(text);
      expect(safe).toHaveLength(text.length);
      for (const { 0: character, index } of text.matchAll(/[^\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu)) {
        expect(safe.slice(index, index + character.length)).toBe(character);
      }
    }),
  );
});

test("an escape sequence is shown instead of obeyed", () => {
  expect(sanitize("a\u001b[2Jb\u009bc\u007f\u202ed")).toBe("a␛[2Jb�c␡�d");
});

test("line breaks and tabs become spaces", () => {
  expect(sanitize("a\nb\tc\u0085d\u2029e")).toBe("a b c d e");
});
