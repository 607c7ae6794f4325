import { table } from "../../report/table.ts";

/** What is measured of each library, in a table's order. */
export const FIGURES = {
  "indexed a second": { digits: 0 },
  "longest stall, ms": { digits: 1 },
  "from nothing, ms": { digits: 0 },
  "from saved, ms": { digits: 0 },
  "article replaced, ms": { digits: 2 },
  "bytes a passage": { digits: 0 },
  "query p50, ms": { digits: 3 },
  "query p99, ms": { digits: 3 },
  "overlap@10": { digits: 2 },
} as const;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** Null where the library has no way to do it; "late" where it was stopped before it had done it. */
export type Figure = number | null | "late";
export type Figures = Readonly<Record<FigureName, Figure>>;

/** All figures, at the digits that are shown: those that are not there are late. */
export function complete(measured: Partial<Figures>): Figures {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, rounded(name, measured[name])])) as Figures;
}

function rounded(name: FigureName, figure: Figure | undefined): Figure {
  if (figure === undefined) return "late";
  return typeof figure === "number" ? Number(figure.toFixed(FIGURES[name].digits)) : figure;
}

/** A library a row. */
export function figuresTable(rows: Readonly<Record<string, Figures>>): string {
  return table([
    ["", ...FIGURE_NAMES],
    ...Object.entries(rows).map(([library, figures]) => [
      library,
      ...FIGURE_NAMES.map((name) => shownFigure(name, figures[name])),
    ]),
  ]);
}

/** "1.25"; "-" for what a library cannot do. */
export function shownFigure(name: FigureName, figure: Figure): string {
  if (figure === null) return "-";
  return figure === "late" ? "not measured" : figure.toFixed(FIGURES[name].digits);
}
