import { expect, test } from "vitest";
import { complete, FIGURE_NAMES, figuresTable } from "./figures.ts";

test("what was not measured is late", () => {
  expect(complete({})).toEqual(Object.fromEntries(FIGURE_NAMES.map((name) => [name, "late"])));
});

test("what a library cannot do is not late", () => {
  expect(complete({ "from saved, ms": null })["from saved, ms"]).toBeNull();
});

test("figures are kept at the digits that are shown", () => {
  const { "query p50, ms": p50, "bytes a passage": bytes } = complete({
    "query p50, ms": 1.23456,
    "bytes a passage": 99.7,
  });
  expect([p50, bytes]).toEqual([1.235, 100]);
});

test("a row tells what was measured, what was not, and what cannot be", () => {
  const [, row] = figuresTable({ lunr: complete({ "article replaced, ms": null, "overlap@10": 1 }) }).split(
    "\n",
  );
  expect(row?.trim().split(/ {2,}/u)).toEqual([
    "lunr",
    "not measured",
    "not measured",
    "not measured",
    "not measured",
    "-",
    "not measured",
    "not measured",
    "not measured",
    "1.00",
  ]);
});
