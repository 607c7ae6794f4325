import type { Corpus, Paragraph, Passage } from "../corpus/corpus.ts";
import { emptyIndex, indexArticles } from "./article-index.ts";
import { bestFirst } from "./best.ts";
import { type InvertedIndex, invertedIndexOver, LONG_TEXTS, ranksOf, SHORT_TEXTS } from "./inverted-index.ts";
import { group, type Postings } from "./postings.ts";

/** A passage that retrieval returned. All scores are BM25+ and comparable within one retrieval only. */
export interface Retrieved {
  readonly passage: Passage;
  /** The sentence's own score with its paragraph's and its neighbours' help. */
  readonly score: number;
  readonly sentenceScore: number;
  readonly paragraphScore: number;
}

/** The inverted indexes over one corpus. */
export interface PassageIndex {
  /** Over the passages' sentences, in the corpus's order: a text's place is its passage's id. */
  readonly sentences: InvertedIndex;
  /** The best passages for weighted terms, best first, ties by place. They may overlap. */
  retrieve(weights: ReadonlyMap<string, number>, limit: number): Retrieved[];
}

/*
 * How far the score of the paragraph, and of the better neighbour, counts towards a sentence's: gains 2 to 3 points of
 * right-sentence-first on SQuAD over the sentence's score alone.
 */
const PARAGRAPH_SHARE = 0.6;
const NEIGHBOUR_SHARE = 0.2;

/** So many sentences and paragraphs are considered, whatever matches: what comes later is never best. */
const MOST_SENTENCES = 1000;
const MOST_PARAGRAPHS = 50;

/** Texts of more terms on the mean are long ones. */
const LONG = 60;

/** Indexes one corpus. */
export const indexPassages = ({ articles, passages }: Corpus): PassageIndex =>
  passageIndexOver(passages, indexArticles(articles, emptyIndex()).sentences);

/** Retrieval of a corpus's passages by the postings of their sentences. */
export function passageIndexOver(passages: readonly Passage[], postings: Postings): PassageIndex {
  const { firsts, paragraphOf } = paragraphsOf(passages);
  const words = postings.frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const ranks = ranksOf(postings.terms);
  const indexOver = (some: Postings) =>
    invertedIndexOver(some, words / some.texts > LONG ? LONG_TEXTS : SHORT_TEXTS, ranks);
  const sentences = indexOver(postings);
  const paragraphs = indexOver(group(postings, paragraphOf));
  /** By passage and by paragraph; 0 between retrievals. */
  const sentenceScores = new Float64Array(passages.length);
  const paragraphScores = new Float64Array(firsts.length);
  /** What a neighbour in a paragraph scores. */
  function neighbourScore(id: number, paragraph: number): number {
    return paragraphOf[id] === paragraph ? (sentenceScores[id] as number) : 0;
  }

  function scoreOf(id: number): number {
    const paragraph = paragraphOf[id] as number;
    const neighbour = Math.max(neighbourScore(id - 1, paragraph), neighbourScore(id + 1, paragraph));
    return (
      (sentenceScores[id] as number) +
      PARAGRAPH_SHARE * (paragraphScores[paragraph] as number) +
      NEIGHBOUR_SHARE * neighbour
    );
  }

  return {
    sentences,
    retrieve(weights, limit) {
      const found = sentences.find(weights, MOST_SENTENCES);
      for (let at = 0; at < found.places.length; at++)
        sentenceScores[found.places[at] as number] = found.scores[at] as number;
      const around = paragraphs.find(weights, MOST_PARAGRAPHS);
      /** Passages in a paragraph that was found, not found themselves. */
      const others: number[] = [];
      for (const [at, paragraph] of around.places.entries()) {
        paragraphScores[paragraph] = around.scores[at] as number;
        const end = firsts[paragraph + 1] as number;
        for (let id = firsts[paragraph] as number; id < end; id++)
          if (sentenceScores[id] === 0) others.push(id);
      }

      const candidates = new Uint32Array(found.places.length + others.length);
      candidates.set(found.places);
      candidates.set(others, found.places.length);
      const scores = new Float64Array(candidates.length);
      for (let at = 0; at < candidates.length; at++) scores[at] = scoreOf(candidates[at] as number);
      bestFirst(candidates, scores, limit);
      const retrieved = Array.from(candidates.subarray(0, limit), (id, at) => ({
        passage: passages[id] as Passage,
        score: scores[at] as number,
        sentenceScore: sentenceScores[id] as number,
        paragraphScore: paragraphScores[paragraphOf[id] as number] as number,
      }));

      for (let at = 0; at < found.places.length; at++) sentenceScores[found.places[at] as number] = 0;
      for (const paragraph of around.places) paragraphScores[paragraph] = 0;
      return retrieved.sort((one, other) => other.score - one.score || one.passage.id - other.passage.id);
    },
  };
}

/** The first passage of each paragraph, and, behind the last, how many there are; and each passage's paragraph. */
function paragraphsOf(passages: readonly Passage[]): {
  readonly firsts: Uint32Array;
  readonly paragraphOf: Uint32Array;
} {
  const firsts: number[] = [];
  const paragraphOf = new Uint32Array(passages.length);
  let last: Paragraph | null = null;
  for (let id = 0; id < passages.length; id++) {
    const { paragraph } = passages[id] as Passage;
    if (paragraph !== last) firsts.push(id);
    last = paragraph;
    paragraphOf[id] = firsts.length - 1;
  }
  firsts.push(passages.length);
  return { firsts: Uint32Array.from(firsts), paragraphOf };
}
