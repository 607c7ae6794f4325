import { expect, test } from "vitest";
import { slope } from "./measure-bot.ts";
import { areKept, type Figures, report } from "./promises.ts";

const figures = (value: number): Figures => ({
  name: "ten at once",
  figures: [
    { name: "slowest, ms", value, digits: 0, most: 50 },
    { name: "p50, ms", value: 12.34, digits: 1 },
  ],
});

test("a figure at its bound keeps its promise, and one above does not", () => {
  expect(areKept([figures(1), figures(50)])).toBe(true);
  expect(areKept([figures(1), figures(50.1)])).toBe(false);
});

test("a figure that could not be measured is no promise kept", () => {
  expect(areKept([figures(Number.NaN)])).toBe(false);
});

test("the report says what is promised, and what is broken", () => {
  expect(report([figures(51)])).toBe(
    ["ten at once        at most", "slowest, ms    51       50  BROKEN", "p50, ms      12.3"].join("\n"),
  );
});

test("a slope is by how much values rise from one to the next", () => {
  expect(slope([1, 3, 5, 7])).toBe(2);
  expect(slope([4, 4, 4])).toBe(0);
});
