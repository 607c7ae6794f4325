import type { Article } from "../corpus/corpus.ts";
import { countPassages } from "../corpus/passages.ts";
import { createInverter } from "./invert.ts";
import { merge, type Postings } from "./postings.ts";
import { termsOf } from "./tokens.ts";

/** The sentences of a list of articles, inverted. Plain data that never changes. */
export interface ArticleIndex {
  readonly articles: readonly Article[];
  /** A sentence's place is its passage's id. */
  readonly sentences: Postings;
}

/** After so many sentences it is told how far the indexing is. */
const STEP = 1000;

/** The index over no articles. */
export const emptyIndex = (): ArticleIndex => ({
  articles: [],
  sentences: createInverter().postings(0),
});

/**
 * Indexes the articles of a corpus. Those that are the same objects as in the index before are not read again. The same
 * articles give the same index, whatever was there before, which stays as it is.
 *
 * @param articles those that were there before in the order that they had
 * @param onChange called after every 1,000 sentences of the other articles, and after the last, with how many of theirs
 *   are done. What it throws is thrown.
 */
export function indexArticles(
  articles: readonly Article[],
  before: ArticleIndex,
  onChange: (done: number, of: number) => void = () => undefined,
): ArticleIndex {
  const known = new Set(before.articles);
  const of = sum(articles.filter((article) => !known.has(article)).map(countPassages));
  if (of === 0 && articles.length === before.articles.length) return before;

  const inverter = createInverter();
  const firsts = new Map<Article, number>();
  let place = 0;
  let done = 0;
  for (const article of articles) {
    firsts.set(article, place);
    if (known.has(article)) {
      place += countPassages(article);
      continue;
    }
    for (const { sentences } of article.paragraphs)
      for (const { start, end } of sentences) {
        inverter.add(place++, termsOf(article.text.slice(start, end)));
        if (++done % STEP === 0 || done === of) onChange(done, of);
      }
  }
  const moved = placesNow(before, firsts);
  return { articles, sentences: merge(before.sentences, moved, inverter.postings(place)) };
}

/** For each sentence of an index, where it is now that these are the first ones of the articles; -1 where it has gone. */
function placesNow({ articles, sentences }: ArticleIndex, firsts: ReadonlyMap<Article, number>): Int32Array {
  const places = new Int32Array(sentences.texts);
  let at = 0;
  for (const article of articles) {
    const first = firsts.get(article);
    const count = countPassages(article);
    for (let sentence = 0; sentence < count; sentence++)
      places[at++] = first === undefined ? -1 : first + sentence;
  }
  return places;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
