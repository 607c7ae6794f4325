import { expect, test } from "vitest";
import type { MeasureSet } from "./measure.ts";
import { asColumns, asRows, values } from "./measure.ts";

const sets: readonly MeasureSet[] = [
  {
    name: "odd",
    measures: [
      { name: "gold@1", value: 3, of: 40, digits: 0, better: "higher" },
      { name: "time", value: 1.256, digits: 2, better: "lower" },
    ],
  },
  {
    name: "even",
    measures: [
      { name: "gold@1", value: 12, of: 40, digits: 0, better: "higher" },
      { name: "time", value: 10, digits: 2, better: "lower" },
    ],
  },
];

test("a row each", () => {
  expect(asRows(sets).split("\n")).toEqual([
    "       gold@1   time",
    "odd    3 / 40   1.26",
    "even  12 / 40  10.00",
  ]);
});

test("a column each", () => {
  expect(asColumns(sets).split("\n")).toEqual([
    "           odd     even",
    "gold@1  3 / 40  12 / 40",
    "time      1.26    10.00",
  ]);
});

test("values by set and name, at the digits that are shown", () => {
  expect(values(sets)).toEqual({ odd: { "gold@1": 3, time: 1.26 }, even: { "gold@1": 12, time: 10 } });
});
