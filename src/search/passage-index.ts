import type { Corpus, Paragraph, Passage } from "../corpus/corpus.ts";
import { type ArticleIndexes, createArticleIndex } from "./article-index.ts";
import { follow } from "./follow-articles.ts";
import type { InvertedIndex } from "./inverted-index.ts";

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

/** Carries one index on from version to version of a corpus. */
export interface PassageIndexer {
  /**
   * Indexes every passage's sentence and every paragraph of a corpus. Articles that are the same objects as in the
   * corpus before are not read again; what is found does not depend on what was indexed before. The index that it
   * returned before must not be used any more.
   *
   * @param onChange called each time that about STEP passages were put in or taken out, and at the end, with how many
   *   of all that are done. What it throws is thrown; then the index that was returned before holds on.
   */
  index(corpus: Corpus, onChange?: (done: number, of: number) => void): PassageIndex;
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

/** So many passages are put in or taken out at once. */
const STEP = 1000;

/** An indexer that has not indexed anything yet. */
export function createPassageIndexer(): PassageIndexer {
  let index = createArticleIndex();
  return {
    index({ articles, passages }, onChange = () => undefined) {
      index = follow(index, articles, STEP, onChange);
      return passageIndexOver(passages, index.indexes(articles));
    },
  };
}

/** Indexes one corpus. */
export const indexPassages = (corpus: Corpus): PassageIndex => createPassageIndexer().index(corpus);

/** Retrieval from the indexes over the sentences and paragraphs of a corpus's passages. */
export function passageIndexOver(
  passages: readonly Passage[],
  { sentences, paragraphs }: ArticleIndexes,
): PassageIndex {
  return {
    sentences,
    retrieve(weights, limit) {
      const sentenceScores = new Map(
        sentences.search(weights, MOST_SENTENCES).map(({ id, score }) => [id, score]),
      );
      const candidates = new Set(sentenceScores.keys());
      const paragraphScores = new Map<Paragraph, number>();
      for (const { id: first, score } of paragraphs.search(weights, MOST_PARAGRAPHS)) {
        const paragraph = passages[first]?.paragraph;
        if (!paragraph) continue;
        paragraphScores.set(paragraph, score);
        for (let id = first; passages[id]?.paragraph === paragraph; id++) candidates.add(id);
      }

      const neighbour = (id: number, paragraph: Paragraph) =>
        passages[id]?.paragraph === paragraph ? (sentenceScores.get(id) ?? 0) : 0;
      return [...candidates]
        .flatMap((id) => {
          const passage = passages[id];
          if (!passage) return [];
          const { paragraph } = passage;
          const sentenceScore = sentenceScores.get(id) ?? 0;
          const paragraphScore = paragraphScores.get(paragraph) ?? 0;
          const best = Math.max(neighbour(id - 1, paragraph), neighbour(id + 1, paragraph));
          const score = sentenceScore + PARAGRAPH_SHARE * paragraphScore + NEIGHBOUR_SHARE * best;
          return [{ passage, score, sentenceScore, paragraphScore }];
        })
        .sort((one, other) => other.score - one.score || one.passage.id - other.passage.id)
        .slice(0, limit);
    },
  };
}
