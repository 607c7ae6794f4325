import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { comparison, difference, machineName, ratio, readBaseline, saveBaseline } from "./baseline.ts";
import type { Measure, MeasureSet } from "./measure.ts";

const measure = (value: number, better: Measure["better"], digits = 0): Measure => ({
  name: "it",
  value,
  digits,
  better,
});

test.each([
  [measure(5, "higher"), 3, "+2 better"],
  [measure(3, "higher"), 5, "-2 worse"],
  [measure(5, "lower"), 3, "+2 worse"],
  [measure(0.8214, "higher", 3), 0.8211, "="],
  [measure(0.82, "higher", 3), 0.832, "-0.012 worse"],
])("the difference of %o to %f reads %s", (now, before, cell) => {
  expect(difference(now, before)).toBe(cell);
});

test.each([
  [measure(5, "lower"), 4, "×1.25 worse"],
  [measure(3, "lower"), 4, "×0.75 better"],
  [measure(500, "higher"), 400, "×1.25 better"],
  [measure(1000, "higher"), 1001, "="],
  [measure(1.4, "lower"), 1, "="],
])("the ratio of %o to %f reads %s", (now, before, cell) => {
  expect(ratio(now, before)).toBe(cell);
});

const set: MeasureSet = {
  name: "all",
  measures: [{ name: "must@3", value: 66, of: 80, digits: 0, better: "higher" }],
};
const machine = { cpu: "a cpu", cores: 2, node: "v20" };

test("a measure stands next to its baseline and what changed", () => {
  expect(comparison(set, { machine, sets: { all: { "must@3": 63 } } }, difference).split("\n")).toEqual([
    "all         now  baseline     change",
    "must@3  66 / 80        63  +3 better",
  ]);
});

test("a measure that the baseline does not have stands alone", () => {
  expect(comparison(set, { machine, sets: { all: { "must@1": 55 } } }, difference)).toContain(
    "must@3  66 / 80",
  );
});

test("without a baseline there are no columns for one", () => {
  expect(comparison(set, null, difference).split("\n")).toEqual(["all         now", "must@3  66 / 80"]);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "footnote-baseline-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what was saved is read", () => {
  saveBaseline(join(folder, "baseline.json"), [set]);
  expect(readBaseline(join(folder, "baseline.json"))?.sets).toEqual({ all: { "must@3": 66 } });
});

test("a baseline names its machine", () => {
  saveBaseline(join(folder, "baseline.json"), [set]);
  expect(readBaseline(join(folder, "baseline.json"))?.machine.node).toBe(process.version);
});

test("a machine reads as its processor and Node", () => {
  expect(machineName(machine)).toBe("2 × a cpu, Node v20");
});

test("there need not be one", () => {
  expect(readBaseline(join(folder, "baseline.json"))).toBeNull();
});

test("a file that holds something else is refused", () => {
  writeFileSync(join(folder, "baseline.json"), "{}");
  expect(() => readBaseline(join(folder, "baseline.json"))).toThrow();
});
