import { machineName } from "../../report/baseline.ts";
import type { Comparison } from "./comparison.ts";
import { FIGURE_NAMES, type Figures, shownFigure } from "./figures.ts";

/** Between these two lines of docs/performance.md stands what the command writes. */
const BEGIN = "<!-- npm run bench:peers -- --save writes from here -->";
const END = "<!-- to here -->";

/** The sets that the page shows, in this order, as far as they were measured. */
const SHOWN = ["100,000 generated passages", "cranfield", "the seeds"];

/**
 * The page with the figures of a comparison in the place of those that it has.
 *
 * @throws where the page has no place for them.
 */
export function withFigures(page: string, { sets, machine, limitSeconds }: Comparison): string {
  const [before, rest] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`The page needs the lines “${BEGIN}” and “${END}”.`);
  const tables = SHOWN.flatMap((name) => {
    const set = sets[name];
    return set === undefined ? [] : [`${set.description}:`, markdown(set.libraries)];
  });
  const where = `Measured on ${machineName(machine)}; a library was stopped after ${limitSeconds} s.`;
  return `${before}${BEGIN}\n\n${[where, ...tables].join("\n\n")}\n\n${END}${after}`;
}

function markdown(libraries: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(libraries).map(([library, figures]) => [
    library,
    ...FIGURE_NAMES.map((name) => shownFigure(name, figures[name])),
  ]);
  const lines = [["library", ...FIGURE_NAMES], ["---", ...FIGURE_NAMES.map(() => "---:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
