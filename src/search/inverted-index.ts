import { bestFirst } from "./best.ts";
import { lengthsOf, type Postings } from "./postings.ts";

/** A text that the index returned. */
export interface ScoredText {
  /** The text's place in the list that is indexed. */
  readonly id: number;
  /** BM25+, above 0, comparable within one search only. */
  readonly score: number;
}

/** Texts with their scores, in the same order, as lists of numbers. */
export interface ScoredPlaces {
  readonly places: Uint32Array;
  readonly scores: Float64Array;
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
  /**
   * The best texts for weighted terms, in no order: to put a thousand in order would take longer than to find them. Where
   * scores tie, the first in the list are the best. Weights are above 0.
   */
  search(weights: ReadonlyMap<string, number>, limit: number): ScoredText[];
  /** The same, as lists of numbers. */
  find(weights: ReadonlyMap<string, number>, limit: number): ScoredPlaces;
}

/** BM25+'s parameters, as MiniSearch names them. */
export interface Bm25Parameters {
  readonly k: number;
  readonly b: number;
  readonly d: number;
}

/** Did best for sentences and paragraphs of news, and for abstracts and articles, on public collections. */
export const SHORT_TEXTS: Bm25Parameters = { k: 1.2, b: 0.4, d: 0.5 };
export const LONG_TEXTS: Bm25Parameters = { k: 2.5, b: 0.75, d: 0.2 };

/**
 * Scores are rounded to steps of 1 / SCORE_STEPS. The last digits depend on the order in which the terms' shares are
 * added up; they must not decide which of two equals is first.
 */
const SCORE_STEPS = 2 ** 31;
const SCORE_STEP = 1 / SCORE_STEPS;

/**
 * Searches postings term by term, with a sum for each text (Turtle and Flood, "Query evaluation: strategies and
 * optimizations", IPM 1995). Scores are BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", CIKM 2011) with
 * MiniSearch's inverse document frequency. A text's length is how many terms it has; MiniSearch counts different words,
 * which does worse on public collections. What MiniSearch multiplies scores by, the number of query terms matched, is
 * left out.
 *
 * @param ranks of the terms; several indexes over the same terms can share them
 */
export function invertedIndexOver(
  postings: Postings,
  { k, b, d }: Bm25Parameters,
  ranks: ReadonlyMap<string, number> = ranksOf(postings.terms),
): InvertedIndex {
  const { texts, terms, starts, places, frequencies } = postings;
  // A text without a term counts as one of one term.
  const counts = lengthsOf(postings).map((length) => Math.max(length, 1));
  const meanLength = counts.reduce((sum, length) => sum + length, 0) / texts;
  const longest = counts.reduce((most, length) => Math.max(most, length), 0);
  /** By place. Half the size, where that does, stays near the processor. */
  const lengths = longest < 2 ** 16 ? Uint16Array.from(counts) : counts;
  /** BM25's part that depends on a text's length, by length. */
  const norms = Float64Array.from(
    { length: longest + 1 },
    (_, length) => k * (1 - b + (b * length) / meanLength),
  );
  /** What a term adds, times its weight and rarity, to a text of a length that has it once, as most do. */
  const once = norms.map((norm) => d + (k + 1) / (1 + norm));
  /** By place; 0 between searches. */
  const scores = new Float64Array(texts);
  const found = new Uint32Array(texts);

  function documentFrequency(term: string): number {
    const rank = ranks.get(term);
    return rank === undefined ? 0 : (starts[rank + 1] as number) - (starts[rank] as number);
  }

  function rarity(term: string): number {
    const frequency = documentFrequency(term);
    return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
  }

  /** Adds a term's share to the scores of the texts that have it; `count` and what is returned: how many are found. */
  function add(term: string, weight: number, count: number): number {
    const rank = ranks.get(term);
    if (rank === undefined) return count;
    const inverse = rarity(term);
    const end = starts[rank + 1] as number;
    let next = count;
    for (let posting = starts[rank] as number; posting < end; posting++) {
      const place = places[posting] as number;
      const frequency = frequencies[posting] as number;
      const length = lengths[place] as number;
      const share =
        frequency === 1
          ? (once[length] as number)
          : d + (frequency * (k + 1)) / (frequency + (norms[length] as number));
      const before = scores[place] as number;
      if (before === 0) found[next++] = place;
      scores[place] = before + weight * (inverse * share);
    }
    return next;
  }

  function find(weights: ReadonlyMap<string, number>, limit: number): ScoredPlaces {
    let count = 0;
    for (const [term, weight] of weights) count = add(term, weight, count);
    const matching = found.slice(0, count);
    const rounded = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const place = matching[at] as number;
      rounded[at] = Math.round((scores[place] as number) * SCORE_STEPS) * SCORE_STEP;
      scores[place] = 0;
    }
    bestFirst(matching, rounded, limit);
    return { places: matching.subarray(0, limit), scores: rounded.subarray(0, limit) };
  }

  /** The place of the first term from which on all are such. */
  function firstFrom(isSuch: (term: string) => boolean): number {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isSuch(terms[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    terms: terms.length,
    documentFrequency,
    termsBeginningWith: (character) =>
      terms.slice(
        firstFrom((term) => term.slice(0, 1) >= character),
        firstFrom((term) => term.slice(0, 1) > character),
      ),
    rarity,
    search(weights, limit) {
      const best = find(weights, limit);
      return Array.from(best.places, (id, at) => ({ id, score: best.scores[at] as number }));
    },
    find,
  };
}

/** Where each term stands among the terms. */
export function ranksOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, term] of terms.entries()) ranks.set(term, rank);
  return ranks;
}
