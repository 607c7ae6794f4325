import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer, Reason } from "./answer.ts";
import { confidenceOf } from "./confidence.ts";
import { analyse, type Question } from "./question.ts";
import { type Ranked, rank } from "./rank.ts";
import { findSpan } from "./span.ts";
import { choosePassages, countAgreeing, overlap, withoutOverlaps } from "./support.ts";
import type { Thesaurus } from "./vocabulary/thesaurus.ts";

/** From this confidence on the best passages are shown as an answer. */
export const THRESHOLD = 0.4;

/** A passage with less of the question than this share is not near enough to be shown as the nearest. */
const NEAREST_COVERAGE = 0.1;
const MOST_NEAREST = 3;
const MOST_FURTHER = 10;

/** Why the articles don't answer, told by what is missing; the most telling first. */
function reasonOf(question: Question, ranked: readonly Ranked[]): Reason {
  const [best] = ranked;
  if (question.concepts.length === 0) return "empty";
  if (!best) return "no_match";
  if (question.concepts.some((concept) => !concept.known)) return "not_mentioned";
  if (question.expects !== "anything" && best.answers.length === 0) return "no_such_detail";
  return "weak_match";
}

/** Answers a question from one corpus, or says why not. Never throws, for any text. */
export function respond(text: string, index: PassageIndex, thesaurus: Thesaurus, articles: number): Answer {
  const question = analyse(text, thesaurus, index.sentences);
  const ranked = rank(question, index);
  const confidence = confidenceOf(question, ranked);
  const answered = confidence >= THRESHOLD;
  const chosen = answered
    ? choosePassages(ranked)
    : withoutOverlaps(ranked.filter((one) => one.features.sentenceCoverage >= NEAREST_COVERAGE)).slice(
        0,
        MOST_NEAREST,
      );
  const shown = chosen.map((one) => one.retrieved.passage);
  return {
    question: text,
    status: answered ? "answered" : "unanswered",
    reason: answered ? null : reasonOf(question, ranked),
    missing: question.concepts.filter((concept) => !concept.known).map((concept) => concept.surface),
    confidence,
    citations: chosen.map((one, at) => ({
      number: at + 1,
      passage: one.retrieved.passage,
      span: findSpan(one),
      score: one.score,
    })),
    further: withoutOverlaps(ranked)
      .map((one) => one.retrieved.passage)
      .filter((passage) => !shown.some((other) => overlap(passage, other)))
      .slice(0, MOST_FURTHER),
    agreement: { articles: answered ? countAgreeing(question.expects, chosen) : 0, of: articles },
  };
}
