import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseQuestions } from "../eval/questions.ts";
import {
  comparison,
  machineName,
  ratio,
  readBaseline,
  saveBaseline,
  thisMachine,
} from "../report/baseline.ts";
import type { MeasureSet } from "../report/measure.ts";
import { ARTICLE_SENTENCES, type GeneratedArticle, generateArticles, generateQuestions } from "./generate.ts";
import { measureFolder } from "./measure-folder.ts";
import { measureIndex } from "./measure-index.ts";
import { measureRebuilds } from "./measure-rebuilds.ts";
import { measureReindexing } from "./measure-reindexing.ts";

const BASELINE = join(import.meta.dirname, "baseline.json");
const SIZES = [10_000, 100_000];
const QUESTIONS = 200;
const ARTICLES = 10_000;
const INDEXED = 100_000;
const REINDEXED = 100_000;
const CHANGES = 5;
const SEED = 1;

const { values: options } = parseArgs({ options: { save: { type: "boolean", default: false } } });

// Before there is anything else in memory, whose garbage would stall the main thread too.
const reindexed = await measureReindexed();
const sets = [await measureSeeds()];
for (const size of SIZES) sets.push(await measureGenerated(size));
sets.push(await measureIndexed(), await measureOneChanged(), reindexed);
if (options.save) saveBaseline(BASELINE, sets);
const baseline = readBaseline(BASELINE);
const machines = [`Measured on ${machineName(thisMachine())}.`];
if (baseline !== null) machines.push(`The baseline is of ${machineName(baseline.machine)}.`);
const tables = sets.map((set) => comparison(set, baseline, ratio));
process.stdout.write(`${[machines.join("\n"), ...tables].join("\n\n")}\n`);

async function measureSeeds(): Promise<MeasureSet> {
  const file = join(import.meta.dirname, "../eval/questions.jsonl");
  const asked = parseQuestions(readFileSync(file, "utf8")).map(({ question }) => question);
  const rounds = Math.ceil(QUESTIONS / asked.length);
  const questions = Array.from({ length: rounds }, () => asked).flat();
  return await measureFolder("the seeds", "seeds", questions.slice(0, QUESTIONS));
}

async function measureGenerated(size: number): Promise<MeasureSet> {
  const articles = generateArticles(SEED, size);
  const questions = generateQuestions(SEED, articles, QUESTIONS);
  return await withFolder(articles, (folder) =>
    measureFolder(`${size.toLocaleString("en-US")} sentences`, folder, questions),
  );
}

/** The index for itself, beside plain MiniSearch. */
async function measureIndexed(): Promise<MeasureSet> {
  const articles = generateArticles(SEED, INDEXED);
  const questions = generateQuestions(SEED, articles, QUESTIONS);
  return await withFolder(articles, (folder) =>
    measureIndex(`the index of ${INDEXED.toLocaleString("en-US")} sentences`, folder, questions),
  );
}

/** Articles spread evenly over the folder get another text, one after the other. */
async function measureOneChanged(): Promise<MeasureSet> {
  const articles = generateArticles(SEED, ARTICLES * ARTICLE_SENTENCES);
  const changes = generateArticles(SEED + 1, CHANGES * ARTICLE_SENTENCES).map((article, at) => ({
    ...article,
    file: articles[Math.floor((at * ARTICLES) / CHANGES)]?.file ?? article.file,
  }));
  return await withFolder(articles, (folder) =>
    measureRebuilds(`${ARTICLES.toLocaleString("en-US")} articles`, folder, changes),
  );
}

/** A bot's reindex of everything, while it is asked one question after another. */
async function measureReindexed(): Promise<MeasureSet> {
  const questions = generateQuestions(SEED, generateArticles(SEED, REINDEXED), QUESTIONS);
  const name = `${REINDEXED.toLocaleString("en-US")} sentences reindexed`;
  // Made in passing: no bot holds the text of its articles in its main thread.
  return await withFolder(generateArticles(SEED, REINDEXED), (folder) =>
    measureReindexing(name, folder, questions),
  );
}

async function withFolder(
  articles: readonly GeneratedArticle[],
  measure: (folder: string) => Promise<MeasureSet>,
): Promise<MeasureSet> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  try {
    writeAll(articles, folder);
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeAll(articles: readonly GeneratedArticle[], folder: string): void {
  for (const { file, text } of articles) writeFileSync(join(folder, file), text);
}
