import MiniSearch from "minisearch";

/** A text that the index returned. */
export interface Match {
  /** The text's place in the list that was indexed. */
  readonly id: number;
  /** BM25+, above 0, comparable within one search only. */
  readonly score: number;
}

/** An inverted index over a list of texts, each given as its terms. */
export interface InvertedIndex {
  /** How many texts it holds. */
  readonly size: number;
  /** In how many texts a term occurs. */
  documentFrequency(term: string): number;
  /** Every term that it holds. */
  terms(): Iterable<string>;
  /** How much it says that a text has this term: BM25's inverse document frequency, above 0 for every term. */
  rarity(term: string): number;
  /** The best texts for weighted terms, best first, ties by place in the list. */
  search(weights: ReadonlyMap<string, number>, limit: number): Match[];
}

/** BM25+'s parameters, as MiniSearch names them. */
export interface Bm25Parameters {
  readonly k: number;
  readonly b: number;
  readonly d: number;
}

/** Did best for single sentences; long texts want k 2.5, b 0.8. */
export const SENTENCE_PARAMETERS: Bm25Parameters = { k: 1.2, b: 0.4, d: 0.5 };

/**
 * Indexes texts, given as their terms without white space, with MiniSearch. Scores are BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization",
 * CIKM 2011): MiniSearch multiplies them by the number of query terms matched, which is divided out here.
 */
export function indexTerms(texts: readonly (readonly string[])[], bm25: Bm25Parameters): InvertedIndex {
  const frequencies = new Map<string, number>();
  const miniSearch = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  texts.forEach((terms, id) => {
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    miniSearch.add({ id, text: terms.join(" ") });
  });

  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;
  return {
    size: texts.length,
    documentFrequency,
    terms: () => frequencies.keys(),
    rarity(term) {
      const frequency = documentFrequency(term);
      return Math.log(1 + (texts.length - frequency + 0.5) / (frequency + 0.5));
    },
    search(weights, limit) {
      const terms = [...weights.keys()].filter((term) => frequencies.has(term));
      if (terms.length === 0) return [];
      return miniSearch
        .search(terms.join(" "), { bm25: { ...bm25 }, boostTerm: (term) => weights.get(term) ?? 0 })
        .map((result) => ({ id: result.id as number, score: result.score / result.queryTerms.length }))
        .sort((one, other) => other.score - one.score || one.id - other.id)
        .slice(0, limit);
    },
  };
}
