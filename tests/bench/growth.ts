import { parseArgs } from "node:util";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { emptyIndex, indexArticles } from "../../src/search/article-index.ts";
import { passageIndexOver } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { percentile } from "../eval/metrics.ts";
import { machineName, thisMachine } from "../report/baseline.ts";
import { asColumns, type MeasureSet } from "../report/measure.ts";
import { generateArticles, generateQuestions } from "./generate.ts";
import { bytesOf, leastMillis, processorMillis } from "./meters.ts";

/* npm run bench:growth: how the index grows with its articles. Takes minutes; -- 1000 10000 takes other sizes. */

const SIZES = ["1000", "10000", "100000", "300000", "1000000"];
const QUESTIONS = 200;
const SEED = 1;
/** The ranker asks for so many. */
const CANDIDATES = 60;

const { positionals } = parseArgs({ allowPositionals: true });
const sets: MeasureSet[] = [];
for (const size of positionals.length > 0 ? positionals : SIZES) sets.push(await measure(Number(size)));
process.stdout.write(`Measured on ${machineName(thisMachine())}.\n\n${asColumns(sets)}\n`);

async function measure(size: number): Promise<MeasureSet> {
  const { corpus, questions } = generated(size);
  const { articles, passages } = corpus;
  let sentences = emptyIndex().sentences;
  const indexing = await processorMillis(() => {
    sentences = indexArticles(articles, emptyIndex()).sentences;
  });
  const without = indexArticles(articles.slice(1), { articles, sentences });
  const changing = await processorMillis(() => void indexArticles(articles, without));
  const open = () => passageIndexOver(passages, sentences);
  const bytes = await bytesOf(open);
  const opened = open();
  const { starts, places, frequencies } = sentences;
  const kept = starts.byteLength + places.byteLength + frequencies.byteLength;
  const [millis = []] = leastMillis(questions, [
    (question) => void opened.retrieve(new Map(termsOf(question).map((term) => [term, 1])), CANDIDATES),
  ]);
  return {
    name: `${size.toLocaleString("en-US")} sentences`,
    measures: [
      { name: "indexed, processor s", value: indexing / 1000, digits: 1, better: "lower" },
      { name: "one article more, processor ms", value: changing, digits: 0, better: "lower" },
      { name: "retrieve, p50 ms", value: percentile(millis, 0.5), digits: 2, better: "lower" },
      { name: "retrieve, p99 ms", value: percentile(millis, 0.99), digits: 2, better: "lower" },
      {
        name: "bytes a passage, terms aside",
        value: (bytes + kept) / size,
        digits: 0,
        better: "lower",
      },
    ],
  };
}

function generated(size: number): { readonly corpus: Corpus; readonly questions: readonly string[] } {
  const articles = generateArticles(SEED, size);
  const encoder = new TextEncoder();
  const parsed = articles.map(({ file, text }) => parseArticle(file, encoder.encode(text)));
  return { corpus: buildCorpus(parsed, []), questions: generateQuestions(SEED, articles, QUESTIONS) };
}
