import { table } from "../report/table.ts";

/** A figure, and what is promised of it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Decimals shown. */
  readonly digits: number;
  /** The highest that keeps the promise; without one, the figure is told for its own sake. */
  readonly most?: number;
}

/** Figures of one thing. */
export interface Figures {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Whether every promise is kept. */
export const areKept = (all: readonly Figures[]): boolean =>
  all.every(({ figures }) => figures.every(isKept));

const isKept = ({ value, most }: Figure): boolean => most === undefined || value <= most;

/** A table for each, with what is promised and whether it is kept. */
export function report(all: readonly Figures[]): string {
  const tables = all.map(({ name, figures }) => table([[name, "", "at most", ""], ...figures.map(row)]));
  return tables.join("\n\n");
}

function row(figure: Figure): readonly string[] {
  const { name, value, digits, most } = figure;
  if (most === undefined) return [name, value.toFixed(digits)];
  return [name, value.toFixed(digits), most.toFixed(digits), isKept(figure) ? "kept" : "BROKEN"];
}
