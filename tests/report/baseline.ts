import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import * as v from "valibot";
import { parseJson } from "../parse-json.ts";
import type { Measure, MeasureSet } from "./measure.ts";
import { formatted, values } from "./measure.ts";
import { table } from "./table.ts";

export const machineSchema = v.strictObject({ cpu: v.string(), cores: v.number(), node: v.string() });

/** Where something was measured: times compare on one machine only. */
export type Machine = v.InferOutput<typeof machineSchema>;

const baselineSchema = v.strictObject({
  machine: machineSchema,
  /** Values by name of the set, then of the measure. */
  sets: v.record(v.string(), v.record(v.string(), v.number())),
});

/** The numbers of an earlier run, committed, that a run is held against. */
export type Baseline = v.InferOutput<typeof baselineSchema>;

export function thisMachine(): Machine {
  const processors = cpus();
  return { cpu: processors[0]?.model ?? "unknown", cores: processors.length, node: process.version };
}

/** "2 × AMD EPYC, Node v20.20.2" */
export function machineName({ cpu, cores, node }: Machine): string {
  return `${cores} × ${cpu}, Node ${node}`;
}

/** Null where there is no such file. Throws for one that holds something else. */
export function readBaseline(file: string): Baseline | null {
  return existsSync(file) ? parseJson(baselineSchema, readFileSync(file, "utf8")) : null;
}

export function saveBaseline(file: string, sets: readonly MeasureSet[]): void {
  const baseline: Baseline = { machine: thisMachine(), sets: values(sets) };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** How a measure moved since the baseline, in the words of a table's cell. */
export type Change = (measure: Measure, baseline: number) => string;

/** "+3 better", "-0.012 worse", "=" where nothing shows at the measure's digits. */
export const difference: Change = (measure, baseline) => {
  const moved = (measure.value - baseline).toFixed(measure.digits);
  if (Number(moved) === 0) return "=";
  return `${Number(moved) > 0 ? "+" : ""}${moved} ${direction(measure, baseline)}`;
};

/** "×1.25 worse", "=" where nothing shows at two decimals of the values shown. */
export const ratio: Change = (measure, baseline) => {
  const factor = (Number(measure.value.toFixed(measure.digits)) / baseline).toFixed(2);
  return factor === "1.00" ? "=" : `×${factor} ${direction(measure, baseline)}`;
};

function direction({ value, better }: Measure, baseline: number): "better" | "worse" {
  return value > baseline === (better === "higher") ? "better" : "worse";
}

/** A set as a table: each value, and, where the baseline has it, the value then and what changed. */
export function comparison(set: MeasureSet, baseline: Baseline | null, change: Change): string {
  const earlier = baseline?.sets[set.name];
  const rows = set.measures.map((measure) => {
    const then = earlier?.[measure.name];
    const compared = then === undefined ? [] : [then.toFixed(measure.digits), change(measure, then)];
    return [measure.name, formatted(measure), ...compared];
  });
  return table([[set.name, "now", ...(earlier === undefined ? [] : ["baseline", "change"])], ...rows]);
}
