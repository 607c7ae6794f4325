import { table } from "./table.ts";

/** One measured number. */
export interface Measure {
  /** Unique in its set. */
  readonly name: string;
  readonly value: number;
  /** What a count is counted out of. */
  readonly of?: number;
  /** Decimals shown. */
  readonly digits: number;
  readonly better: "higher" | "lower";
}

/** What was measured together, of one thing: "all questions", "10,000 passages". */
export interface MeasureSet {
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** "55 / 80", "0.821". */
export function formatted({ value, of, digits }: Measure): string {
  return of === undefined ? value.toFixed(digits) : `${value.toFixed(digits)} / ${of}`;
}

/** Sets with the same measures, a row each. */
export function asRows(sets: readonly MeasureSet[]): string {
  const names = sets[0]?.measures.map(({ name }) => name) ?? [];
  return table([["", ...names], ...sets.map(({ name, measures }) => [name, ...measures.map(formatted)])]);
}

/** Sets with the same measures, a column each. */
export function asColumns(sets: readonly MeasureSet[]): string {
  const names = sets[0]?.measures.map(({ name }) => name) ?? [];
  const cells = (name: string) =>
    sets.map(({ measures }) => {
      const measure = measures.find((one) => one.name === name);
      return measure === undefined ? "" : formatted(measure);
    });
  return table([["", ...sets.map(({ name }) => name)], ...names.map((name) => [name, ...cells(name)])]);
}

/** Values by name of the set, then of the measure. */
export function values(sets: readonly MeasureSet[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    sets.map(({ name, measures }) => [
      name,
      Object.fromEntries(
        measures.map((measure) => [measure.name, Number(measure.value.toFixed(measure.digits))]),
      ),
    ]),
  );
}
