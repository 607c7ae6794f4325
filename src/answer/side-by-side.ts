import type { Article } from "../corpus/corpus.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer, Citation } from "./answer.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import { type Comparison, compareWithLead } from "./compare.ts";
import { confidenceOf } from "./confidence.ts";
import { type Difference, differencesFrom, type GivenValue, valuesOf } from "./differences.ts";
import type { Lexicon } from "./likeness.ts";
import { analyse, type Question } from "./question.ts";
import { byScore, type Ranked, rankByArticle } from "./rank.ts";
import { respond, THRESHOLD } from "./respond.ts";
import { findSpan } from "./span.ts";
import type { Thesaurus } from "./vocabulary/thesaurus.ts";

/** What each article says to one question. */
export interface SideBySide {
  /** What all of them together say to it. Where that is no answer, no article has one either. */
  readonly answer: Answer;
  /** One of each article that says something, best first. */
  readonly citations: readonly Citation[];
  /** The articles that don't say, in the corpus's order. */
  readonly silent: readonly Article[];
  /** The numbers of the citations that surely state the same as the first, itself included; none where no other does. */
  readonly agreeing: readonly number[];
  /** The figures and dates that citations surely give for the same thing as the first, and not the same. */
  readonly differences: readonly Difference[];
  /** Where a figure or date is asked for: those that the citations give in answer, in order. They need not be of the same thing. */
  readonly values: readonly GivenValue[];
}

/**
 * A best passage with this share of the score of the best of all says something, too. Of the articles that the question
 * sets have for those that answer, four in five come near enough; of those that come near enough, three in five do answer.
 */
const NEAR = 0.65;

/** So many passages, the best of all and then those chosen, are set beside the best of all. */
const COMPARED = 60;

const VALUES: ReadonlySet<AnswerKind> = new Set(["number", "duration", "date"]);

/** Sets beside one another what the articles say to a question. Never throws, for any text. */
export function sideBySide(
  text: string,
  index: PassageIndex,
  thesaurus: Thesaurus,
  articles: readonly Article[],
): SideBySide {
  const answer = respond(text, index, thesaurus, articles.length);
  if (answer.status === "unanswered")
    return { answer, citations: [], silent: articles, agreeing: [], differences: [], values: [] };
  const lexicon = { thesaurus, index: index.sentences };
  const question = analyse(text, thesaurus, index.sentences);
  const chosen =
    answer.status === "answered" ? choose(question, rankByArticle(question, index), lexicon) : [];
  const speaking = new Set(chosen.map(articleOf));
  const compared = compareWithLead(question, chosen.slice(0, COMPARED), lexicon);
  const same = compared.filter(({ relation }) => relation === "same");
  return {
    answer,
    citations: chosen.map((one, at) => ({
      number: at + 1,
      passage: one.retrieved.passage,
      span: findSpan(one),
      score: one.score,
    })),
    silent: articles.filter((article) => !speaking.has(article)),
    agreeing: same.length > 0 ? [1, ...same.map(({ ranked }) => chosen.indexOf(ranked) + 1)] : [],
    differences: differencesFrom(chosen, compared),
    values: VALUES.has(question.expects) ? valuesOf(chosen, compared) : [],
  };
}

const articleOf = ({ retrieved }: Ranked): Article => retrieved.passage.article;

/**
 * One passage of each article that has anything to say: what surely states the same as the best of all or gives another
 * figure or date, else its best, where that is near enough and surely answers.
 */
function choose(question: Question, ranked: readonly Ranked[][], lexicon: Lexicon): Ranked[] {
  const lead = ranked[0]?.[0];
  if (!lead) return [];
  const best = ranked.flat().sort(byScore).slice(0, COMPARED);
  const compared = compareWithLead(question, best, lexicon);
  const told = (article: Article, relation: Comparison["relation"]) =>
    compared.find((one) => one.relation === relation && articleOf(one.ranked) === article)?.ranked;
  return ranked.flatMap((ofArticle) => {
    const [first] = ofArticle;
    if (!first || first === lead) return first ?? [];
    const article = articleOf(first);
    const isNear = first.score >= NEAR * lead.score && confidenceOf(question, ofArticle) >= THRESHOLD;
    return told(article, "same") ?? told(article, "differs") ?? (isNear ? first : []);
  });
}
