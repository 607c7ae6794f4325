import type { Paragraph } from "../corpus/corpus.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Evidence, type Features, type Found, lookUp, weigh } from "./evidence.ts";
import { type Question, retrievalWeights } from "./question.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** A passage with what speaks for it as the answer. */
export interface Ranked extends Evidence {
  /** Higher is better, comparable within one question only. */
  readonly score: number;
}

/** So many passages are weighed; the right one was among the best 40 for 98 % of SQuAD's questions. */
const CANDIDATES = 60;

/** The linear ranker. */
export function scoreOf(features: Features, weights: Weights["ranking"] = WEIGHTS.ranking): number {
  let score = 0;
  for (const [name, weight] of Object.entries(weights)) score += weight * features[name as keyof Features];
  return score;
}

/** The passages nearest to a question, best first, ties by place. They may overlap. */
export function rank(
  question: Question,
  index: PassageIndex,
  weights: Weights["ranking"] = WEIGHTS.ranking,
): Ranked[] {
  const found = new Map<Paragraph, Found>();
  return index
    .retrieve(retrievalWeights(question.concepts), CANDIDATES)
    .map((retrieved) => {
      const { article, paragraph } = retrieved.passage;
      const inParagraph = found.get(paragraph) ?? lookUp(question, article, paragraph);
      found.set(paragraph, inParagraph);
      const evidence = weigh(question, retrieved, inParagraph);
      return { ...evidence, score: scoreOf(evidence.features, weights) };
    })
    .sort((one, other) => other.score - one.score || one.retrieved.passage.id - other.retrieved.passage.id);
}
