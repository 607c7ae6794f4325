import type { PassageIndex } from "../search/passage-index.ts";
import { tokenise } from "../search/tokens.ts";
import type { Answer, Reason } from "./answer.ts";
import { claimsDiffer } from "./choices.ts";
import { compareWithLead } from "./compare.ts";
import { confidenceOf } from "./confidence.ts";
import { givesInstructions } from "./instructions.ts";
import { asksOpinion } from "./opinions.ts";
import { overlap, withoutOverlaps } from "./overlap.ts";
import { examinePremises } from "./premise.ts";
import { analyse, LONGEST_QUESTION, type Question } from "./question.ts";
import { type Ranked, rank } from "./rank.ts";
import { findSpan } from "./span.ts";
import { countAgreeing, showDiffering } from "./support.ts";
import type { Thesaurus } from "./vocabulary/thesaurus.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** From this confidence on the best passages are shown as an answer. */
export const THRESHOLD = 0.42;

/** A passage is near when its paragraph has a name or figure of the question, or its sentence this share of all of it. */
const NEAREST_COVERAGE = 0.2;
const MOST_NEAREST = 3;
const MOST_FURTHER = 10;

const passageOf = (ranked: Ranked) => ranked.retrieved.passage;

/** Why the articles don't answer, told by what is missing; the most telling first. */
function reasonOf(
  { concepts, expects, detail }: Question,
  [best]: readonly Ranked[],
  isOut: boolean,
): Reason {
  const unknown = concepts.filter((concept) => !concept.known);
  if (concepts.length === 0) return "empty";
  if (!best) return "no_match";
  if (unknown.some((concept) => concept.kind !== "word")) return "not_mentioned";
  const isOfKind = expects !== "anything" || detail !== null;
  if (isOut || (isOfKind && best.features.kind === 0)) return "no_such_detail";
  return unknown.length > 0 ? "not_mentioned" : "weak_match";
}

/** Where somebody’s words are asked for, nobody else’s answer; "more passages" has them. */
const mayBeShown =
  ({ speaker }: Question) =>
  ({ features }: Ranked): boolean =>
    speaker?.asksFor !== "words" || features.kind === 1;

/** What comes nearest to a question that stays unanswered. */
function nearest({ concepts }: Question, ranked: readonly Ranked[]): Ranked[] {
  const near = ranked.filter(
    ({ features, covered }) =>
      features.sentenceCoverage >= NEAREST_COVERAGE ||
      concepts.some((concept, at) => concept.kind !== "word" && covered[at]),
  );
  return withoutOverlaps(near, passageOf, MOST_NEAREST);
}

/** Answers a question from one corpus, or says why not. Never throws, for any text. `weights` are those in force if none are given. */
export function respond(
  text: string,
  index: PassageIndex,
  thesaurus: Thesaurus,
  articles: number,
  weights: Weights = WEIGHTS,
): Answer {
  const lexicon = { thesaurus, index: index.sentences };
  const read = text.slice(0, LONGEST_QUESTION);
  const question = analyse(read, thesaurus, index.sentences);
  const found = rank(question, index, weights.ranking);
  const { refutation, ofOthers } = examinePremises(read, question, found, lexicon);
  const ranked = [...found.filter((one) => !ofOthers.has(one)), ...ofOthers];
  const otherwise = refutation?.otherwise.slice(0, MOST_NEAREST) ?? [];
  // That it answers is out of the question where it says otherwise, and where an opinion or a text is wanted that nobody's is.
  // Which of two dates is right is no opinion.
  const isOpinion = asksOpinion(read) && !claimsDiffer(read, tokenise(read));
  const isOut = refutation !== null || isOpinion || givesInstructions(read);
  const confidence = isOut ? 0 : confidenceOf(question, ranked, weights);
  const answered = confidence >= THRESHOLD;
  const compared = answered ? compareWithLead(question, ranked, lexicon) : [];
  const { chosen, differing } = answered
    ? showDiffering(ranked.filter(mayBeShown(question)), compared)
    : { chosen: otherwise.length > 0 ? otherwise : nearest(question, ranked), differing: [] };
  const others = ranked.filter((one) => !chosen.some((other) => overlap(passageOf(one), passageOf(other))));
  const numbersOf = (some: readonly Ranked[]) => some.map((one) => chosen.indexOf(one) + 1);
  return {
    question: text,
    status: answered ? "answered" : "unanswered",
    reason: answered ? null : reasonOf(question, ranked, isOut),
    missing: question.concepts.filter((concept) => !concept.known).map((concept) => concept.surface),
    confidence,
    citations: chosen.map((one, at) => ({
      number: at + 1,
      passage: passageOf(one),
      span: findSpan(one),
      score: one.score,
    })),
    differs: numbersOf(differing),
    otherwise: numbersOf(otherwise),
    further: withoutOverlaps(others, passageOf, MOST_FURTHER).map(passageOf),
    agreement: { articles: answered ? countAgreeing(ranked, compared) : 0, of: articles },
  };
}
