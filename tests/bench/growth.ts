import { parseArgs } from "node:util";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { emptyIndex, indexArticles } from "../../src/search/article-index.ts";
import { machineName, thisMachine } from "../report/baseline.ts";
import { asColumns, type MeasureSet } from "../report/measure.ts";
import { generateArticles, generateQuestions } from "./generate.ts";
import { measureBeside, processorMillis } from "./measure-index.ts";

/* npm run bench:growth: how the index grows with its articles. Takes minutes; -- 10000 takes another list of sizes. */

const SIZES = ["1000", "10000", "100000", "300000", "1000000"];
const QUESTIONS = 50;
/** The least of so many times counts. */
const ROUNDS = 3;
const SEED = 1;

const { positionals } = parseArgs({ allowPositionals: true });
const sets: MeasureSet[] = [];
for (const size of positionals.length > 0 ? positionals : SIZES) sets.push(await measure(Number(size)));
process.stdout.write(`Measured on ${machineName(thisMachine())}.\n\n${asColumns(sets)}\n`);

async function measure(size: number): Promise<MeasureSet> {
  const { corpus, questions } = generated(size);
  let index = emptyIndex();
  const building = await processorMillis(() => {
    index = indexArticles(corpus.articles, emptyIndex());
  });
  const without = indexArticles(corpus.articles.slice(1), index);
  const changes: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    changes.push(await processorMillis(() => void indexArticles(corpus.articles, without)));
  return {
    name: `${size.toLocaleString("en-US")} sentences`,
    measures: [
      { name: "indexed, processor s", value: building / 1000, digits: 1, better: "lower" },
      { name: "one article more, processor ms", value: Math.min(...changes), digits: 0, better: "lower" },
      ...(await measureBeside(corpus, questions)),
    ],
  };
}

function generated(size: number): { readonly corpus: Corpus; readonly questions: readonly string[] } {
  const articles = generateArticles(SEED, size);
  const encoder = new TextEncoder();
  const parsed = articles.map(({ file, text }) => parseArticle(file, encoder.encode(text)));
  return { corpus: buildCorpus(parsed, []), questions: generateQuestions(SEED, articles, QUESTIONS) };
}
