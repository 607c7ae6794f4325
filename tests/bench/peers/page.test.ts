import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Comparison, readComparison } from "./comparison.ts";
import { complete } from "./figures.ts";
import { withFigures } from "./page.ts";

const lunr = complete({ "overlap@10": 1, "article replaced, ms": null });
const comparison: Comparison = {
  machine: { cpu: "a cpu", cores: 2, node: "v20" },
  limitSeconds: 9,
  sets: { "the seeds": { description: "the seeds: 131", libraries: { lunr } } },
};
const PAGE = `# Speed

<!-- npm run bench:peers -- --save writes from here -->

old figures

<!-- to here -->

Others' words.
`;

test("the figures of the comparison are in the page, in the place of those before", () => {
  const page = withFigures(PAGE, comparison);
  expect(page).toContain("Measured on 2 × a cpu, Node v20; a library was stopped after 9 s.");
  expect(page).toMatch(
    /the seeds: 131:\n\n\| library \| indexed a second \|.*\n\| --- \| ---: \|.*\n\| lunr \|.* - \|.* 1\.00 \|\n/u,
  );
  expect(page).not.toContain("old figures");
});

test("what stands around them stays", () => {
  const page = withFigures(PAGE, comparison);
  expect(page.startsWith("# Speed\n\n<!-- npm run")).toBe(true);
  expect(page.endsWith("<!-- to here -->\n\nOthers' words.\n")).toBe(true);
});

test("written again, the page is the same", () => {
  const page = withFigures(PAGE, comparison);
  expect(withFigures(page, comparison)).toBe(page);
});

test("a page without a place for them is refused", () => {
  expect(() => withFigures("# Speed\n", comparison)).toThrow("to here");
});

test("docs/performance.md shows the figures that are committed (npm run bench:peers -- --charts)", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/performance.md"), "utf8");
  expect(withFigures(page, readComparison(join(import.meta.dirname, "baseline.json")))).toBe(page);
});
