import { join } from "node:path";
import { parseArgs } from "node:util";
import { openLibrary } from "../../src/library/open-library.ts";
import { comparison, difference, readBaseline, saveBaseline } from "../report/baseline.ts";
import { asColumns, asRows, values } from "../report/measure.ts";
import { evaluateCollection } from "./collections/evaluate-collection.ts";
import { miss } from "./misses.ts";
import { judgeQuestionSet, SEEDS } from "./question-set.ts";
import { breakdown, halves, summary } from "./summary.ts";

const USAGE = `npm run eval -- [--json] [--save | --held-out | --misses]
npm run eval -- [--json] --collection cranfield|med|cisi|squad2 --from FOLDER`;
const BASELINE = join(import.meta.dirname, "baseline.json");

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    "held-out": { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    collection: { type: "string" },
    from: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

process.stdout.write(`${await report()}\n`);

async function report(): Promise<string> {
  if (options.help) return USAGE;
  if (options.collection !== undefined) return collectionReport(options.collection, options.from);
  const verdicts = judgeQuestionSet(await openLibrary(SEEDS));
  if (options.misses) return verdicts.flatMap((verdict) => miss(verdict) ?? []).join("\n\n");
  if (options["held-out"]) {
    const sets = halves(verdicts).map(({ name, verdicts }) => ({ name, measures: summary(verdicts) }));
    return options.json ? json(sets) : asColumns(sets);
  }
  const all = { name: "all questions", measures: summary(verdicts) };
  const [types, styles] = [breakdown(verdicts, "type"), breakdown(verdicts, "style")];
  if (options.save) saveBaseline(BASELINE, [all]);
  if (options.json) return json([all, ...types, ...styles]);
  return [comparison(all, readBaseline(BASELINE), difference), asRows(types), asRows(styles)].join("\n\n");
}

function collectionReport(name: string, folder: string | undefined): string {
  if (folder === undefined) throw new Error(`--collection needs --from, the folder that it is in.\n${USAGE}`);
  const set = evaluateCollection(name, folder);
  return options.json ? json([set]) : asColumns([set]);
}

function json(sets: Parameters<typeof values>[0]): string {
  return JSON.stringify(values(sets), null, 2);
}
