import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { machineName, thisMachine } from "../../report/baseline.ts";
import { drawCharts, SIZES } from "./charts.ts";
import { compareOn } from "./compare-on.ts";
import { type Comparison, readComparison, saveComparison } from "./comparison.ts";
import { figuresTable } from "./figures.ts";
import { measureInProcesses } from "./measure-in-processes.ts";
import { withFigures } from "./page.ts";
import { collectionPassages, description, generatedPassages, seedPassages } from "./passage-sets.ts";
import { PEERS } from "./peers.ts";

/** --from: a folder with public collections to measure on too; --charts: only draws them, of the figures that were saved. */
const USAGE = `npm run bench:peers -- [--from FOLDER] [--save]
npm run bench:peers -- --charts`;
const BASELINE = join(import.meta.dirname, "baseline.json");
const DOCS = join(import.meta.dirname, "../../../docs");
const QUESTIONS = 200;
const LIMIT_SECONDS = 150;

const { values: options } = parseArgs({
  options: {
    save: { type: "boolean", default: false },
    charts: { type: "boolean", default: false },
    from: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) process.stdout.write(`${USAGE}\n`);
else if (options.charts) show(readComparison(BASELINE));
else await compare();

async function compare(): Promise<void> {
  const machine = thisMachine();
  process.stdout.write(
    `Measured on ${machineName(machine)}. Not measured: not done after ${LIMIT_SECONDS} s. -: the library has no way to do it.\n`,
  );
  const sets: Comparison["sets"] = {};
  const real = [seedPassages(), ...(options.from === undefined ? [] : collectionPassages(options.from))];
  for (const set of [...real, ...SIZES.map((size) => generatedPassages(size, QUESTIONS))]) {
    const libraries = await measureInProcesses(set, LIMIT_SECONDS, (measure) =>
      compareOn(set, PEERS, measure),
    );
    sets[set.name] = { description: description(set), libraries };
    process.stdout.write(`\n${description(set)}\n${figuresTable(libraries)}\n`);
  }
  if (!options.save) return;
  const comparison: Comparison = { machine, limitSeconds: LIMIT_SECONDS, sets };
  saveComparison(BASELINE, comparison);
  show(comparison);
}

/** Draws the charts, and writes the figures into the page that has them. */
function show(comparison: Comparison): void {
  for (const [file, svg] of Object.entries(drawCharts(comparison)))
    writeFileSync(join(DOCS, "charts", file), svg);
  const page = join(DOCS, "performance.md");
  writeFileSync(page, withFigures(readFileSync(page, "utf8"), comparison));
}
