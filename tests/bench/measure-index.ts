import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { openSavedBuild } from "../../src/library/saved-build.ts";
import { openReaderThread } from "../../src/reader/open-reader-thread.ts";
import { emptyIndex, indexArticles } from "../../src/search/article-index.ts";
import { passageIndexOver } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { percentile } from "../eval/metrics.ts";
import type { Measure, MeasureSet } from "../report/measure.ts";
import { bytesOf, leastMillis, processorMillis } from "./meters.ts";
import { miniSearchPrepared } from "./peers/libraries/minisearch.ts";

/** The ranker asks for so many. */
const CANDIDATES = 60;

/**
 * The index over a folder's articles, beside MiniSearch over the same sentences in the same process; and what a start
 * takes that begins with a saved build. Needs node's `--expose-gc` and at least one question.
 */
export async function measureIndex(
  name: string,
  folder: string,
  questions: readonly string[],
): Promise<MeasureSet> {
  const { corpus, files } = readFolder(folder);
  return await withStateDirectory(async (stateDirectory) => {
    let index = emptyIndex();
    const built = await processorMillis(() => {
      index = indexArticles(corpus.articles, emptyIndex());
      passageIndexOver(corpus.passages, index.sentences);
    });
    const saved = openSavedBuild(stateDirectory, folder, fail);
    await saved.load();
    await saved.save({ files, index });
    const loaded = await processorMillis(async () => {
      const build = await saved.load();
      if (build === null) throw new Error("The build that was saved cannot be loaded.");
      passageIndexOver(corpus.passages, build.index.sentences);
    });
    return {
      name,
      measures: [
        ...pair("index", built, loaded),
        ...(await measureBeside(corpus, questions)),
        ...(await measureStarts(folder)),
      ],
    };
  });
}

/** Retrieval and memory, ours and MiniSearch's. */
async function measureBeside(
  { articles, passages }: Corpus,
  questions: readonly string[],
): Promise<readonly Measure[]> {
  const texts = passages.map(({ article, sentence: { start, end } }) => ({
    title: "",
    text: article.text.slice(start, end),
  }));
  // What the words of the texts come to is remembered in any case.
  for (const { text } of texts) termsOf(text);
  const makeOurs = () => passageIndexOver(passages, indexArticles(articles, emptyIndex()).sentences);
  const makeTheirs = () => miniSearchPrepared.build(texts);
  const ourBytes = (await bytesOf(makeOurs)) / passages.length;
  const theirBytes = (await bytesOf(makeTheirs)) / passages.length;
  const [ours, theirs] = [makeOurs(), await makeTheirs()];
  const [retrieving = [], searching = []] = leastMillis(questions, [
    (question) => void ours.retrieve(new Map(termsOf(question).map((term) => [term, 1])), CANDIDATES),
    (question) => void theirs.search(question, CANDIDATES),
  ]);
  return [0.5, 0.99]
    .flatMap((share) => {
      const name = `p${100 * share}`;
      const [our, their] = [percentile(retrieving, share), percentile(searching, share)];
      return [
        lower(`retrieve, ${name} ms`, our, 3),
        lower(`MiniSearch, ${name} ms`, their, 2),
        lower(`retrieve / MiniSearch, ${name}`, our / their, 4),
      ];
    })
    .concat([
      lower("bytes a passage", ourBytes, 0),
      lower("MiniSearch, bytes a passage", theirBytes, 0),
      lower("bytes / MiniSearch's", ourBytes / theirBytes, 3),
    ]);
}

/** A reader of the bot's, from the start of its thread: from the articles alone, and from what the first one saved. */
async function measureStarts(folder: string): Promise<readonly Measure[]> {
  return await withStateDirectory(async (stateDirectory) => {
    async function start(): Promise<void> {
      const reader = await openReaderThread(folder, undefined, undefined, false, { stateDirectory });
      await reader.close();
    }
    return pair("reader", await processorMillis(start), await processorMillis(start));
  });
}

/** Processor time: what else the machine does does not lengthen it. */
const pair = (name: string, built: number, loaded: number): readonly Measure[] => [
  lower(`${name} built, processor ms`, built, 0),
  lower(`${name} from a saved build, processor ms`, loaded, 0),
  lower(`${name} from a saved build / built`, loaded / built, 3),
];

const lower = (name: string, value: number, digits: number): Measure => ({
  name,
  value,
  digits,
  better: "lower",
});

async function withStateDirectory<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bench-state-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fail(problem: string): never {
  throw new Error(problem);
}
