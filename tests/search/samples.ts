import fc from "fast-check";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { createInverter } from "../../src/search/invert.ts";
import {
  type Bm25Parameters,
  type InvertedIndex,
  invertedIndexOver,
  type ScoredText,
} from "../../src/search/inverted-index.ts";
import type { Postings } from "../../src/search/postings.ts";

/** A corpus of plain paragraphs: by file name, each article's paragraphs in order. A line without a full stop is a heading. */
export function corpusOf(articles: Readonly<Record<string, readonly string[]>>): Corpus {
  const parsed = Object.entries(articles).map(([id, paragraphs]) =>
    parseArticle(id, new TextEncoder().encode(paragraphs.join("\n\n"))),
  );
  return buildCorpus(parsed, []);
}

type Texts = readonly (readonly string[])[];

/** Texts, each given as its terms, inverted. */
export function postingsOf(texts: Texts): Postings {
  const inverter = createInverter();
  for (const [place, terms] of texts.entries()) inverter.add(place, terms);
  return inverter.postings(texts.length);
}

export const indexTerms = (texts: Texts, bm25: Bm25Parameters): InvertedIndex =>
  invertedIndexOver(postingsOf(texts), bm25);

/** What a search returns, best first, ties by place. */
export const inOrder = (found: readonly ScoredText[]): ScoredText[] =>
  found.toSorted((one, other) => other.score - one.score || one.id - other.id);

/** Text as hostile as it comes: lone surrogates, combining marks, ligatures, joiners, marks that turn the direction. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        ..."aZ9 .,'’\"“”(-\n\0",
        "\ud800",
        "\udc00",
        "e\u0301",
        "ﷺ",
        "ͺ",
        "İ",
        "½",
        "٣",
        "\u202e",
        "\u200d",
        "U.S.",
        "us",
        "__proto__",
      ),
      maxLength: 200,
    }),
  );
