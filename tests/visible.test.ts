import { expect, test } from "vitest";
import { isVisible } from "../src/visible.ts";

test.each(["a", " . ", "\u200b7"])("%j shows something", (text) => {
  expect(isVisible(text)).toBe(true);
});

test.each(["", " \n\t", "\u200b\u2060\ufeff", "\u0000\u202e", "\u3164\u115f\u2800", "\ufe0f\u034f"])(
  "%j shows nothing",
  (text) => {
    expect(isVisible(text)).toBe(false);
  },
);
