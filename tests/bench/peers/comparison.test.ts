import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Comparison, readComparison, saveComparison } from "./comparison.ts";
import { complete } from "./figures.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "footnote-comparison-"));
  file = join(folder, "baseline.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what was saved is read: numbers, what cannot be, and what came too late", () => {
  const lunr = complete({ "overlap@10": 1, "article replaced, ms": null });
  const comparison: Comparison = {
    machine: { cpu: "a cpu", cores: 2, node: "v20" },
    limitSeconds: 1,
    sets: { seeds: { description: "the seeds", libraries: { lunr } } },
  };
  saveComparison(file, comparison);
  expect(readComparison(file)).toEqual(comparison);
});

test("a file that holds something else is refused", () => {
  writeFileSync(file, "{}");
  expect(() => readComparison(file)).toThrow("machine");
});
