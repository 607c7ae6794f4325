import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawCharts } from "./charts.ts";
import { readComparison } from "./comparison.ts";

const CHARTS = join(import.meta.dirname, "../../../docs/charts");
const comparison = readComparison(join(import.meta.dirname, "baseline.json"));
const charts = drawCharts(comparison);

test.each(Object.keys(charts))(
  "%s shows the figures that are committed (npm run bench:peers -- --charts)",
  (file) => {
    expect(readFileSync(join(CHARTS, file), "utf8")).toBe(charts[file]);
  },
);

test("no chart is left over", () => {
  expect(new Set(readdirSync(CHARTS))).toEqual(new Set(Object.keys(charts)));
});

test("the same figures make the same charts, however many were drawn before", () => {
  expect(drawCharts(comparison)).toEqual(charts);
});

test("every library has its name in every chart", () => {
  const libraries = Object.keys(Object.values(comparison.sets)[0]?.libraries ?? {});
  for (const svg of Object.values(charts))
    for (const library of libraries) expect(svg).toContain(`>${library}<`);
});
