import fc from "fast-check";
import { expect, test } from "vitest";
import { COLLECTED } from "./hostile.ts";
import { faultsOfNotice, plantedText } from "./planted.ts";

// `npm run fuzz` tries thousands.

test("hostile text, wherever it is planted, does nothing in Discord or a terminal but be shown", () => {
  fc.assert(plantedText, { numRuns: 3, seed: 1 });
});

test.each(COLLECTED.map((text) => [text]))("a notice that repeats %j only shows it", (text) => {
  expect(faultsOfNotice(`There is no article “${text}”. See /articles.`)).toEqual([]);
});
