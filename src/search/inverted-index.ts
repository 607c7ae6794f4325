import MiniSearch from "minisearch";
import { byCodeUnit } from "../corpus/file-name.ts";

/** A text that the index returned. */
export interface ScoredText {
  /** The text's place in the list that is indexed. */
  readonly id: number;
  /** BM25+, above 0, comparable within one search only. */
  readonly score: number;
}

/** An inverted index over a list of texts, each given as its terms. */
export interface InvertedIndex {
  /** How many different terms the texts have. */
  readonly terms: number;
  /** In how many texts a term occurs. */
  documentFrequency(term: string): number;
  /** The terms that it holds that begin with a character, in order of their code units. */
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

/** Texts that come and go, each given as its terms, without white space, under a number of its own. */
export interface ChangingTexts {
  add(key: number, terms: readonly string[]): void;
  /** Takes out what was added: the same terms under the same key. Throws where they are not. */
  remove(key: number, terms: readonly string[]): void;
  /** Of terms in a text; 0 where there is none. */
  meanLength(): number;
  /**
   * The texts as they are now, in the order of their places. It must not be used any more once they change, but may
   * again when they are changed back.
   *
   * @param places by key, each text's place in the list.
   */
  index(places: ArrayLike<number>, bm25: Bm25Parameters): InvertedIndex;
}

/**
 * Scores are rounded to steps of 1 / SCORE_STEPS. MiniSearch carries the mean length of the texts on from each to the
 * next, so that the last digits depend on all that came and went; they must not decide which of two equals is first.
 */
const SCORE_STEPS = 2 ** 31;

/**
 * Indexes texts with MiniSearch. Scores are BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", CIKM
 * 2011): MiniSearch multiplies them by the number of query terms matched, which is divided out here.
 */
export function createTexts(): ChangingTexts {
  const frequencies = new Map<string, number>();
  let count = 0;
  let length = 0;
  const miniSearch = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    // It only warns where a text that is taken out is not the one that was put in.
    logger: (_, message) => {
      throw new Error(message);
    },
  });

  function countIn(terms: readonly string[], by: 1 | -1) {
    count += by;
    length += by * terms.length;
    for (const term of new Set(terms)) {
      const frequency = (frequencies.get(term) ?? 0) + by;
      if (frequency > 0) frequencies.set(term, frequency);
      else frequencies.delete(term);
    }
  }
  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;

  return {
    add(id, terms) {
      miniSearch.add({ id, text: terms.join(" ") });
      countIn(terms, 1);
    },
    remove(id, terms) {
      miniSearch.remove({ id, text: terms.join(" ") });
      countIn(terms, -1);
    },
    meanLength: () => length / Math.max(count, 1),
    index(places, bm25) {
      let byFirst: ReadonlyMap<string, string[]> | undefined;
      return {
        terms: frequencies.size,
        documentFrequency,
        termsBeginningWith(character) {
          byFirst ??= groupByFirst(frequencies.keys());
          // In place: what is in order already takes next to nothing.
          return byFirst.get(character)?.sort(byCodeUnit) ?? [];
        },
        rarity(term) {
          const frequency = documentFrequency(term);
          return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
        },
        search(weights, limit) {
          const terms = [...weights.keys()].filter((term) => frequencies.has(term));
          if (terms.length === 0) return [];
          return miniSearch
            .search(terms.join(" "), { bm25: { ...bm25 }, boostTerm: (term) => weights.get(term) ?? 0 })
            .map(({ id, score, queryTerms }) => ({
              id: places[id as number] ?? -1,
              score: Math.round((score / queryTerms.length) * SCORE_STEPS) / SCORE_STEPS,
            }))
            .sort((one, other) => other.score - one.score || one.id - other.id)
            .slice(0, limit);
        },
      };
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
