import { join } from "node:path";
import { parseArgs } from "node:util";
import { openLibrary } from "../../src/library/open-library.ts";
import { comparison, difference, readBaseline, saveBaseline } from "../report/baseline.ts";
import type { MeasureSet } from "../report/measure.ts";
import { asColumns, asRows, values } from "../report/measure.ts";
import { evaluateCollection } from "./collections/evaluate-collection.ts";
import { judgeHeldOut } from "./held-out.ts";
import type { Verdict } from "./judge.ts";
import { miss } from "./misses.ts";
import type { SetName } from "./question-sets.ts";
import { judgeQuestionSet, LEARNT_SET_NAMES, readQuestionSet, SET_NAMES } from "./question-sets.ts";
import { breakdown, summary } from "./summary.ts";

const USAGE = `npm run eval -- [--json] [--save]
npm run eval -- [--json] [--set ${SET_NAMES.join("|")}] [--misses]
npm run eval -- [--json] --held-out
npm run eval -- [--json] --collection cranfield|med|cisi|squad2 --from FOLDER`;
const BASELINE = join(import.meta.dirname, "baseline.json");

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    set: { type: "string" },
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
  if (options.save && options.set !== undefined)
    throw new Error(`--save goes without --set: the baseline is of all question sets.\n${USAGE}`);
  if (options["held-out"]) {
    const verdicts = await judgeHeldOut(LEARNT_SET_NAMES.map(readQuestionSet));
    return columns(
      LEARNT_SET_NAMES.map((name, at) => measured({ name: `${name} even`, verdicts: verdicts[at] ?? [] })),
    );
  }
  const judged = await judgeSets(options.set === undefined ? SET_NAMES : [setNamed(options.set)]);
  if (options.misses)
    return judged.flatMap(({ verdicts }) => verdicts.flatMap((one) => miss(one) ?? [])).join("\n\n");
  return options.set === undefined ? wholeReport(judged.map(measured)) : judged.map(setReport).join("\n\n");
}

/** A set, or part of one, with what its questions got. */
interface Judged {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
}

async function judgeSets(names: readonly SetName[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const name of names) {
    const set = readQuestionSet(name);
    judged.push({ name, verdicts: judgeQuestionSet(set, await openLibrary(set.articles)) });
  }
  return judged;
}

function setNamed(name: string): SetName {
  const found = SET_NAMES.find((one) => one === name);
  if (found === undefined) throw new Error(`There is no question set ${name}.\n${USAGE}`);
  return found;
}

function measured({ name, verdicts }: Judged): MeasureSet {
  return { name, measures: summary(verdicts) };
}

function wholeReport(sets: readonly MeasureSet[]): string {
  if (options.save) saveBaseline(BASELINE, sets);
  return options.json ? json(sets) : [...sets.slice(0, 1).map(compared), asColumns(sets)].join("\n\n");
}

function setReport(judged: Judged): string {
  const all = measured(judged);
  const [types, styles] = [breakdown(judged.verdicts, "type"), breakdown(judged.verdicts, "style")];
  if (options.json) return json([all, ...types, ...styles]);
  return [compared(all), asRows(types), asRows(styles)].join("\n\n");
}

function collectionReport(name: string, folder: string | undefined): string {
  if (folder === undefined) throw new Error(`--collection needs --from, the folder that it is in.\n${USAGE}`);
  return columns([evaluateCollection(name, folder)]);
}

function compared(set: MeasureSet): string {
  return comparison(set, readBaseline(BASELINE), difference);
}

function columns(sets: readonly MeasureSet[]): string {
  return options.json ? json(sets) : asColumns(sets);
}

function json(sets: readonly MeasureSet[]): string {
  return JSON.stringify(values(sets), null, 2);
}
