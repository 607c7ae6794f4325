import type { Article, Paragraph } from "../corpus/corpus.ts";
import type { PassageIndex, Retrieved } from "../search/passage-index.ts";
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
  return weighAll(question, index.retrieve(retrievalWeights(question.concepts), CANDIDATES), weights);
}

/** The same in each article that has any, in the order of their best passages. */
export function rankByArticle(question: Question, index: PassageIndex): Ranked[][] {
  const byArticle = new Map<Article, Retrieved[]>();
  for (const retrieved of index.retrieve(retrievalWeights(question.concepts), Number.POSITIVE_INFINITY)) {
    const { article } = retrieved.passage;
    const some = byArticle.get(article) ?? [];
    if (some.length < CANDIDATES) some.push(retrieved);
    byArticle.set(article, some);
  }
  return [...byArticle.values()]
    .map((retrieved) => weighAll(question, retrieved, WEIGHTS.ranking))
    .sort(([one], [other]) => (one && other ? byScore(one, other) : 0));
}

function weighAll(
  question: Question,
  retrieved: readonly Retrieved[],
  weights: Weights["ranking"],
): Ranked[] {
  const found = new Map<Paragraph, Found>();
  const ranked = retrieved
    .map((retrieved) => {
      const { article, paragraph } = retrieved.passage;
      const inParagraph = found.get(paragraph) ?? lookUp(question, article, paragraph);
      found.set(paragraph, inParagraph);
      const evidence = weigh(question, retrieved, inParagraph);
      return { ...evidence, score: scoreOf(evidence.features, weights) };
    })
    .sort(byScore);
  return question.speaker?.asksFor === "words" ? wordsFirst(ranked) : ranked;
}

/** Words of whoever is asked for lead, as far as they have as much of the question as what else would. */
function wordsFirst(ranked: readonly Ranked[]): Ranked[] {
  const [best] = ranked;
  const leads = (one: Ranked) => best !== undefined && one.features.kind === 1 && hasAsMuch(one, best);
  return [...ranked.filter(leads), ...ranked.filter((one) => !leads(one))];
}

/** A sentence has as much of the question as another when it has this share of what that has. */
const AS_MUCH = 0.75;

/** Whether a passage's sentence has about as much of the question as the best one's. */
export const hasAsMuch = ({ features }: Ranked, best: Ranked): boolean =>
  features.sentenceCoverage >= AS_MUCH * best.features.sentenceCoverage;

/** Best first, ties by place. */
export const byScore = (one: Ranked, other: Ranked) =>
  other.score - one.score || one.retrieved.passage.id - other.retrieved.passage.id;
