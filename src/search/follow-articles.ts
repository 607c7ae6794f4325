import type { Article } from "../corpus/corpus.ts";
import { countPassages } from "../corpus/passages.ts";
import { type ArticleIndex, createArticleIndex } from "./article-index.ts";

/**
 * Brings an index to these articles and returns it, or a new one where half of it or more would have to go.
 *
 * @param step so many passages, or just more, are put in or taken out at once.
 * @param onChange called after each step with how many of the passages of all articles that come or go are done. What
 *   it throws is thrown, and leaves the index as it was.
 */
export function follow(
  index: ArticleIndex,
  articles: readonly Article[],
  step: number,
  onChange: (done: number, of: number) => void,
): ArticleIndex {
  const wanted = new Set(articles);
  const gone = [...index.articles].filter((article) => !wanted.has(article));
  const kept = index.articles.size - gone.length;
  const changing = index.whole && kept > gone.length ? index : createArticleIndex();
  const added = articles.filter((article) => !changing.articles.has(article));
  const changes = changing === index ? [...gone, ...added] : added;
  const of = passagesOfAll(changes);
  const changed: (readonly Article[])[] = [];
  let done = 0;
  try {
    for (const some of inSteps(changes, step)) {
      changing.toggle(some);
      changed.push(some);
      done += passagesOfAll(some);
      onChange(done, of);
    }
  } catch (error) {
    if (changing === index && index.whole) for (const some of changed.reverse()) index.toggle(some);
    throw error;
  }
  return changing;
}

const passagesOfAll = (articles: readonly Article[]): number =>
  articles.reduce((sum, article) => sum + countPassages(article), 0);

/** The articles in order, as many at a time as have so many passages or just more. */
function* inSteps(articles: readonly Article[], step: number): Generator<readonly Article[]> {
  let some: Article[] = [];
  let passages = 0;
  for (const article of articles) {
    some.push(article);
    passages += countPassages(article);
    if (passages < step) continue;
    yield some;
    some = [];
    passages = 0;
  }
  if (some.length > 0) yield some;
}
