import type { Article } from "../corpus/corpus.ts";
import { countPassages } from "../corpus/passages.ts";
import {
  type Bm25Parameters,
  createTexts,
  type InvertedIndex,
  LONG_TEXTS,
  SHORT_TEXTS,
} from "./inverted-index.ts";
import { termsOf } from "./tokens.ts";

/** Texts of more terms on the mean are long ones. */
const LONG = 60;

const parametersFor = (meanLength: number): Bm25Parameters => (meanLength > LONG ? LONG_TEXTS : SHORT_TEXTS);

/** The sentences and the paragraphs of articles that come and go, indexed. */
export interface ArticleIndex {
  /** The articles that it holds. */
  readonly articles: ReadonlySet<Article>;
  /** Whether every change came to its end: an error in between leaves the index of no more use. */
  readonly whole: boolean;
  /** Takes out those of some articles that it holds, and puts in the others. */
  toggle(some: readonly Article[]): void;
  /**
   * The indexes over a corpus of just the articles that it holds, in this order. They must not be used any more once
   * articles come or go, but may again when all of that is undone.
   */
  indexes(articles: readonly Article[]): ArticleIndexes;
}

export interface ArticleIndexes {
  /** A text's place is its passage's id. */
  readonly sentences: InvertedIndex;
  /** A text's place is the id of its first passage. */
  readonly paragraphs: InvertedIndex;
}

/** The keys of an article's first sentence and first paragraph; those of the others follow. */
interface Keys {
  readonly sentence: number;
  readonly paragraph: number;
}

/** An index without articles. */
export function createArticleIndex(): ArticleIndex {
  const sentences = createTexts();
  const paragraphs = createTexts();
  const articles = new Set<Article>();
  /** Kept for articles that went, so that one that comes back has the keys that it had. */
  const keys = new WeakMap<Article, Keys>();
  let next: Keys = { sentence: 0, paragraph: 0 };
  let whole = true;

  function keysOf(article: Article): Keys {
    const known = keys.get(article);
    if (known) return known;
    const given = next;
    keys.set(article, given);
    next = {
      sentence: given.sentence + countPassages(article),
      paragraph: given.paragraph + article.paragraphs.length,
    };
    return given;
  }

  return {
    articles,
    get whole() {
      return whole;
    },
    toggle(some) {
      const texts = some.map((article) => ({
        change: articles.has(article) ? ("remove" as const) : ("add" as const),
        first: keysOf(article),
        terms: article.paragraphs.map((paragraph) =>
          paragraph.sentences.map(({ start, end }) => termsOf(article.text.slice(start, end))),
        ),
      }));
      whole = false;
      // One index after the other, not turn about: the memory that one works in stays near.
      for (const { change, first, terms } of texts)
        for (const [at, ofSentence] of terms.flat().entries())
          sentences[change](first.sentence + at, ofSentence);
      for (const { change, first, terms } of texts)
        for (const [at, ofParagraph] of terms.entries())
          paragraphs[change](first.paragraph + at, ofParagraph.flat());
      for (const article of some) if (!articles.delete(article)) articles.add(article);
      whole = true;
    },
    indexes(inOrder) {
      const sentencePlaces = new Int32Array(next.sentence);
      const paragraphPlaces = new Int32Array(next.paragraph);
      let passage = 0;
      for (const article of inOrder) {
        let { sentence, paragraph } = keysOf(article);
        for (const { sentences: slices } of article.paragraphs) {
          paragraphPlaces[paragraph++] = passage;
          for (const end = passage + slices.length; passage < end; passage++)
            sentencePlaces[sentence++] = passage;
        }
      }
      return {
        sentences: sentences.index(sentencePlaces, parametersFor(sentences.meanLength())),
        paragraphs: paragraphs.index(paragraphPlaces, parametersFor(paragraphs.meanLength())),
      };
    },
  };
}
