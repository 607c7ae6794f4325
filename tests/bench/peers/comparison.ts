import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { parseJson } from "../../parse-json.ts";
import { machineSchema } from "../../report/baseline.ts";
import { FIGURE_NAMES, type FigureName } from "./figures.ts";

const figureSchema = v.union([v.number(), v.null(), v.literal("late")]);
const figuresSchema = v.strictObject(
  Object.fromEntries(FIGURE_NAMES.map((name) => [name, figureSchema])) as Record<
    FigureName,
    typeof figureSchema
  >,
);

const comparisonSchema = v.strictObject({
  machine: machineSchema,
  /** After which a library was stopped. */
  limitSeconds: v.number(),
  /** By name of the passages, then of the library. */
  sets: v.record(
    v.string(),
    v.strictObject({ description: v.string(), libraries: v.record(v.string(), figuresSchema) }),
  ),
});

/** What one run measured, as it is committed. */
export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** Throws for a file that is not there or holds something else. */
export function readComparison(file: string): Comparison {
  return parseJson(comparisonSchema, readFileSync(file, "utf8"));
}

export function saveComparison(file: string, comparison: Comparison): void {
  writeFileSync(file, `${JSON.stringify(comparison, null, 2)}\n`);
}
