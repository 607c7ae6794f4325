import type { AnswerKind } from "./answer-kinds.ts";
import { type Concept, sumOfRarity } from "./concepts.ts";
import type { Question } from "./question.ts";
import { hasAsMuch, type Ranked } from "./rank.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** What tells whether the best passage answers, each from 0 to 1. */
export interface Signals {
  /** How far the best passage stands above the best of another paragraph, times the share of the question that its sentence has. */
  readonly margin: number;
  /** Words that stand side by side in the question and close together in the best sentence: two pairs or more are 1. */
  readonly pairs: number;
  /** The share by rarity of ordinary words that no article has: chatter mostly. */
  readonly unknownWords: number;
  /** Whether the parts that ask have names or figures that no article has. */
  readonly unknownNames: number;
  /**
   * The question asks for a count, names, a person, a duration or another detail, and no sentence that has as much of it gives
   * one; or it asks why somebody did what no sentence has them do. Then what the best has of it says nothing, and margin and
   * pairs are 0.
   */
  readonly detailMissing: number;
  /** The share by rarity of the ordinary words that the paragraphs of the passages shown first have together; 1 where it has none. */
  readonly shownWords: number;
}

/** A margin between scores that counts as 1. */
const FULL_MARGIN = 5;

/** So many passages are shown first. */
const SHOWN = 3;

/** So many pairs count as 1. */
const FULL_PAIRS = 2;

/** Kinds of answers that are recognised surely enough to miss them; of numbers only the counts. */
const DETAILS: ReadonlySet<AnswerKind> = new Set(["names", "name", "person", "duration", "which"]);

const isName = (concept: Concept) => concept.kind !== "word";

/** Reads the signals. `ranked` is not empty, best first. */
export function signalsOf(question: Question, ranked: readonly [Ranked, ...Ranked[]]): Signals {
  const [best, ...others] = ranked;
  const { concepts, expects, detail, focus, speaker, asked } = question;
  const { features, retrieved } = best;
  const total = sumOfRarity(concepts) || 1;
  const unknown = concepts.filter((concept) => !concept.known);
  const isAsked = (concept: Concept) => isName(concept) && asked.includes(concept);
  const rival = others.find((other) => other.retrieved.passage.paragraph !== retrieved.passage.paragraph);
  const asMuch = ranked.filter((one) => hasAsMuch(one, best));
  const isDetail =
    DETAILS.has(expects) ||
    (expects === "number" && focus.length > 0) ||
    detail !== null ||
    speaker?.asksFor === "words";
  const isMissing =
    (isDetail && !asMuch.some((one) => one.features.kind === 1)) || !ranked.some((one) => one.deed);
  const words = concepts.filter((concept) => !isName(concept));
  const isShown = (concept: Concept) =>
    ranked.slice(0, SHOWN).some((one) => one.covered[concepts.indexOf(concept)]);
  const lead = Math.min(Math.max((best.score - (rival?.score ?? 0)) / FULL_MARGIN, 0), 1);
  return {
    margin: isMissing ? 0 : features.sentenceCoverage * lead,
    pairs: isMissing ? 0 : Math.min(best.pairs / FULL_PAIRS, 1),
    unknownWords: sumOfRarity(unknown.filter((one) => !isName(one))) / total,
    unknownNames: unknown.some(isAsked) ? 1 : 0,
    detailMissing: isMissing ? 1 : 0,
    shownWords: words.length === 0 ? 1 : sumOfRarity(words.filter(isShown)) / sumOfRarity(words),
  };
}

/** The probability, by logistic regression, that the best passage answers. 0 when there is none. */
export function confidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  { confidence, bias }: Pick<Weights, "confidence" | "bias"> = WEIGHTS,
): number {
  const [best, ...others] = ranked;
  if (!best) return 0;
  let sum = bias;
  for (const [name, value] of Object.entries(signalsOf(question, [best, ...others])))
    sum += value * confidence[name as keyof Signals];
  return 1 / (1 + Math.exp(-sum));
}
