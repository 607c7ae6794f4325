import type { AnswerKind } from "./answer-kinds.ts";
import type { Concept } from "./concepts.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";

/** What tells whether the best passage answers, each from 0 to 1. Shares are of the question's rarity. */
export interface Signals {
  readonly sentenceCoverage: number;
  readonly exactCoverage: number;
  readonly neighbourCoverage: number;
  readonly sentenceScore: number;
  readonly bigrams: number;
  readonly quotation: number;
  /** How far the best passage stands above the best of another paragraph. */
  readonly margin: number;
  /** The share of ordinary words that no article has. */
  readonly unknownWords: number;
  /** Whether there are names or figures that no article has. */
  readonly unknownNames: number;
  /** Whether there are names or figures that the best passage's paragraph lacks. */
  readonly lostNames: number;
  /** The rarest thing that the paragraph lacks. */
  readonly lostRarity: number;
  /** The question asks for a figure, a date or names, and the best sentence has none. */
  readonly kindMissing: number;
  /** How much there is to go by: 8 concepts or more are 1. */
  readonly concepts: number;
}

/** A margin and a rarity that count as 1. */
const FULL_MARGIN = 5;
const FULL_RARITY = 8;

/** Kinds of answers that are recognised surely enough to miss them. */
const CHECKED: ReadonlySet<AnswerKind> = new Set(["number", "date", "names"]);

const isName = (concept: Concept) => concept.kind !== "word";

/** Reads the signals. `ranked` is not empty, best first. */
export function signalsOf(question: Question, ranked: readonly [Ranked, ...Ranked[]]): Signals {
  const [best, ...others] = ranked;
  const { concepts, expects } = question;
  const { features, retrieved, covered } = best;
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rival = others.find((other) => other.retrieved.passage.paragraph !== retrieved.passage.paragraph);
  const unknown = concepts.filter((concept) => !concept.known);
  const lost = concepts.filter((_, at) => !covered[at]);
  return {
    sentenceCoverage: features.sentenceCoverage,
    exactCoverage: features.exactCoverage,
    neighbourCoverage: features.neighbourCoverage,
    sentenceScore: Math.min(features.sentenceScore, 1),
    bigrams: features.bigrams,
    quotation: features.quotation,
    margin: Math.min((best.score - (rival?.score ?? 0)) / FULL_MARGIN, 1),
    unknownWords: unknown.filter((one) => !isName(one)).reduce((sum, { rarity }) => sum + rarity, 0) / total,
    unknownNames: unknown.some(isName) ? 1 : 0,
    lostNames: lost.some((one) => isName(one) && one.known) ? 1 : 0,
    lostRarity: Math.min(Math.max(0, ...lost.map(({ rarity }) => rarity)) / FULL_RARITY, 1),
    kindMissing: CHECKED.has(expects) && features.kind === 0 ? 1 : 0,
    concepts: Math.min(concepts.length, 8) / 8,
  };
}

/** The probability, by logistic regression, that the best passage answers. 0 when there is none. */
export function confidenceOf(question: Question, ranked: readonly Ranked[]): number {
  const [best, ...others] = ranked;
  if (!best) return 0;
  let sum = CONFIDENCE_BIAS;
  for (const [name, value] of Object.entries(signalsOf(question, [best, ...others])))
    sum += value * CONFIDENCE_WEIGHTS[name as keyof Signals];
  return 1 / (1 + Math.exp(-sum));
}
