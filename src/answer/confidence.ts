import type { AnswerKind } from "./answer-kinds.ts";
import { type Concept, sumOfRarity } from "./concepts.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";

/** What tells whether the best passage answers, each from 0 to 1. */
export interface Signals {
  /** The share of the question's concepts, by rarity, that the best sentence and its neighbours have; 0 without the detail. */
  readonly coverage: number;
  /** How far the best passage stands above the best of another paragraph, where it has what was asked about. */
  readonly margin: number;
  /** The share by rarity of ordinary words that no article has: chatter mostly. */
  readonly unknownWords: number;
  /** Whether there are names or figures that no article has. */
  readonly unknownNames: number;
  /** Whether there are names or figures that articles have, but not the best passage's paragraph. */
  readonly lostNames: number;
  /** The question asks for a count, names, a person or a duration, and no sentence that has as much of it gives one. */
  readonly detailMissing: number;
}

/** A margin between scores that counts as 1. */
const FULL_MARGIN = 5;

/** A sentence has as much of the question as the best one when it has this share of what that has. */
const AS_MUCH = 0.75;

/** Kinds of answers that are recognised surely enough to miss them; of numbers only the counts. */
const DETAILS: ReadonlySet<AnswerKind> = new Set(["names", "person", "duration"]);

const isName = (concept: Concept) => concept.kind !== "word";

/** Reads the signals. `ranked` is not empty, best first. */
export function signalsOf(question: Question, ranked: readonly [Ranked, ...Ranked[]]): Signals {
  const [best, ...others] = ranked;
  const { concepts, expects, focus } = question;
  const { features, retrieved, covered } = best;
  const total = sumOfRarity(concepts) || 1;
  const unknown = concepts.filter((concept) => !concept.known);
  const lost = concepts.filter((concept, at) => concept.known && !covered[at]);
  const rival = others.find((other) => other.retrieved.passage.paragraph !== retrieved.passage.paragraph);
  const asMuch = ranked.filter((one) => one.features.sentenceCoverage >= AS_MUCH * features.sentenceCoverage);
  const missing = !asMuch.some((one) => one.features.kind === 1);
  const isDetail = DETAILS.has(expects) || (expects === "number" && focus.length > 0);
  const coverage = missing && isDetail ? 0 : features.neighbourCoverage;
  return {
    coverage,
    margin: coverage * Math.min((best.score - (rival?.score ?? 0)) / FULL_MARGIN, 1),
    unknownWords: sumOfRarity(unknown.filter((one) => !isName(one))) / total,
    unknownNames: unknown.some(isName) ? 1 : 0,
    lostNames: lost.some(isName) ? 1 : 0,
    detailMissing: missing && isDetail ? 1 : 0,
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
