import fc from "fast-check";
import { expect, test } from "vitest";
import { findFingerprint, fingerprint } from "../../src/view/fingerprint.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const fewLetters = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 30 });

test("finds a stretch again where it first stands", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fewLetters), fewLetters, anyText, (before, wanted, after) => {
      fc.pre(wanted !== "");
      const text = `${before}${wanted}${after}`;
      expect(findFingerprint(text, wanted.length, fingerprint(wanted))).toBe(text.indexOf(wanted));
    }),
  );
});

test("finds nothing where the stretch does not stand", () => {
  fc.assert(
    fc.property(fewLetters, fewLetters, (text, wanted) => {
      fc.pre(!text.includes(wanted));
      expect(findFingerprint(text, wanted.length, fingerprint(wanted))).toBe(-1);
    }),
  );
});

test("finds nothing for a length of none, or an impossible fingerprint", () => {
  expect(findFingerprint("text", 0, fingerprint(""))).toBe(-1);
  expect(findFingerprint("text", 2, "nonsense")).toBe(-1);
});

test("is short enough for a button's state", () => {
  fc.assert(fc.property(anyText, (text) => /^[0-9a-z-]{3,15}$/.test(fingerprint(text))));
});
