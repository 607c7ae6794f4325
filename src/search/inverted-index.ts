import MiniSearch from "minisearch";

/** A text that the index returned. */
export interface ScoredText {
  /** The text's place in the list that was indexed. */
  readonly id: number;
  /** BM25+, above 0, comparable within one search only. */
  readonly score: number;
}

/** An inverted index over a list of texts, each given as its terms. */
export interface InvertedIndex {
  /** In how many texts a term occurs. */
  documentFrequency(term: string): number;
  /** The terms that it holds that begin with a character, in the order indexed. */
  termsBeginningWith(character: string): readonly string[];
  /** How much it says that a text has this term: BM25's inverse document frequency, above 0 for every term. */
  rarity(term: string): number;
  /** The best texts for weighted terms, best first, ties by place in the list. */
  search(weights: ReadonlyMap<string, number>, limit: number): ScoredText[];
}

/** BM25+'s parameters, as MiniSearch names them. */
export interface Bm25Parameters {
  readonly k: number;
  readonly b: number;
  readonly d: number;
}

/** Did best for sentences and paragraphs of news, and for abstracts and articles, on public collections. */
export const SHORT_TEXTS: Bm25Parameters = { k: 1.2, b: 0.4, d: 0.5 };
export const LONG_TEXTS: Bm25Parameters = { k: 2.5, b: 0.9, d: 0.5 };

/**
 * Indexes texts, given as their terms without white space, with MiniSearch. Scores are BM25+ (Lv and Zhai,
 * "Lower-bounding term frequency normalization", CIKM 2011): MiniSearch multiplies them by the number of query terms
 * matched, which is divided out here.
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

  let byFirst: ReadonlyMap<string, readonly string[]> | undefined;
  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;
  return {
    documentFrequency,
    termsBeginningWith(character) {
      byFirst ??= groupByFirst(frequencies.keys());
      return byFirst.get(character) ?? [];
    },
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

function groupByFirst(terms: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const first = term.slice(0, 1);
    const group = groups.get(first);
    if (group) group.push(term);
    else groups.set(first, [term]);
  }
  return groups;
}
