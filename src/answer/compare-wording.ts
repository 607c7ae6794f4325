import type { Slice } from "../corpus/corpus.ts";
import { isInside, overlaps } from "../corpus/slices.ts";
import { sayingsIn } from "../quotes/speakers.ts";
import { tokenise } from "../search/tokens.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import { countShared, focusOf, placesOf } from "./asked.ts";
import { areDatedApart, arePlacesApart, type Part } from "./circumstances.ts";
import type { Concept } from "./concepts.ts";
import { gistOf, type Lexicon, type Likeness, likeness } from "./likeness.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { around, type Statement } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** A passage with what its sentence states. */
interface Read {
  readonly ranked: Ranked;
  readonly statement: Statement;
}

/** The same of the lead, with where it has most of the question and what it speaks of there. */
interface ReadLead extends Read {
  readonly focus: Slice;
  readonly gist: readonly Concept[];
}

/** What two sentences have in common. */
interface Common {
  readonly whole: Likeness;
  /** Without the question's own words, and without who speaks. */
  readonly beyond: Likeness;
  /** The share of the question, by rarity, that both have at least, and how many of its things both have. */
  readonly covered: number;
  readonly asked: number;
}

/**
 * Of the question, by rarity: a lead with less, with the sentence that it leans on, is no answer that another could confirm, another
 * with less confirms none.
 */
const OF_LEAD = 0.7;
const OF_OTHER = 0.5;

/** A name that answers counts as the same only in a sentence that has this share of what the lead has of the question. */
const NAMED = 0.8;

/** Any other sentence needs this share. */
const WORDED = 0.58;

/** Kinds whose answers are names: both sentences have to give one that is the same. */
const NAMES: ReadonlySet<AnswerKind> = new Set(["who", "person", "name", "names", "which", "where", "place"]);

/** What turns a statement round. */
const NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|den(?:y|ies|ied|ying|ials?))\b|n[’']t\b/iu;

/** Questions that begin with one of these are answered by yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(
  tokenise("did do does is are was were has have had can could will would should may might").map(
    ({ term }) => term,
  ),
);

/** Whether a sentence surely states the same as the lead in other words, in answer to a question. */
export function stateTheSame(question: Question, lead: ReadLead, other: Read, lexicon: Lexicon): boolean {
  const covered = other.ranked.features.sentenceCoverage;
  const byLead = lead.ranked.features.contextCoverage;
  if (byLead < OF_LEAD || covered < Math.max(OF_OTHER, WORDED * byLead)) return false;
  const { statement } = other;
  const focus = focusOf(question.concepts, statement);
  const isNamed = NAMES.has(question.expects);
  if (!isNamed && areDatedApart(widened(lead.statement, lead.focus), widened(statement, focus))) return false;
  if (isNegated(lead.statement, lead.focus) !== isNegated(statement, focus)) return false;
  if (areNamedApart(question, lead, [statement, focus], lexicon)) return false;

  const stretch = { statement, slice: focus, without: [] };
  const whole = likeness(lead.gist, stretch, lexicon);
  if (isNamed) return covered >= NAMED * byLead && whole.share >= 0.3 && shareName(lead, other, focus);
  const own = { statement: lead.statement, slice: lead.focus };
  const beyond = likeness(
    gistOf({ ...own, without: toldBefore(question, lead.statement) }, lexicon),
    { ...stretch, without: toldBefore(question, statement) },
    lexicon,
  );
  const asked = countShared(question.concepts, lead.statement, statement);
  const common = { whole, beyond, asked, covered: Math.min(covered, byLead) };
  return question.expects === "anything" && YES_OR_NO.has(question.terms[0] ?? "")
    ? confirmsTheSame(common)
    : saysTheSame(common, question.expects);
}

/** What says nothing in answer: the question's own words, and who speaks. */
const toldBefore = ({ concepts }: Question, statement: Statement): Slice[] => [
  ...placesOf(concepts, statement),
  ...speakersIn(statement),
];

const speakersIn = ({ passage: { article, paragraph, sentence } }: Statement): Slice[] =>
  sayingsIn(article, paragraph).flatMap(({ at, speaker }) =>
    speaker !== null && overlaps(at, sentence) ? [speaker] : [],
  );

/** A question that yes or no answers is the statement itself. */
const confirmsTheSame = ({ whole, covered, asked }: Common) =>
  (whole.share >= 0.22 && whole.things >= 2 && asked >= 3) ||
  (whole.share >= 0.25 && whole.things >= 1 && asked >= 3 && covered >= 0.6) ||
  (whole.share >= 0.5 && whole.things >= 1 && asked >= 2 && covered >= 0.6);

/** What any other question asks for stands beyond its own words, or else much of two sentences is the same. */
function saysTheSame({ whole, beyond, asked }: Common, expects: AnswerKind): boolean {
  if (asked < 2) return false;
  const isOpen = expects === "anything";
  // "What are the new sanctions?" can be answered in as many ways as there are sentences about them.
  if (isOpen && asked === 2) return beyond.share >= 0.6 && beyond.things >= 2;
  return (beyond.share >= 0.35 && beyond.things >= 2) || (isOpen && whole.share >= 0.45 && whole.things >= 4);
}

const widened = (statement: Statement, focus: Slice): Part => [statement, around(statement, focus)];

function isNegated(statement: Statement, focus: Slice): boolean {
  const [, { start, end }] = widened(statement, focus);
  return NEGATION.test(statement.passage.article.text.slice(start, end));
}

/**
 * Whether the lead has a name of the question that the other has not, or calls something by a quoted word for which the
 * other has another, or the two speak of different countries.
 */
function areNamedApart(
  { concepts }: Question,
  { statement, focus }: ReadLead,
  other: Part,
  lexicon: Lexicon,
): boolean {
  const [otherStatement] = other;
  const terms = new Set(otherStatement.tokens.map(({ term }) => term));
  const isAsked = (term: string) =>
    concepts.some(({ alternates }) => alternates.some(({ indexed }) => indexed.includes(term)));
  return (
    concepts.some(
      (concept) =>
        concept.kind === "name" && countShared([concept], statement) > countShared([concept], otherStatement),
    ) ||
    statement.tokens.some(
      (token) =>
        isInside(token, focus) && isQuoted(token, statement) && isAsked(token.term) && !terms.has(token.term),
    ) ||
    (!haveAllPlaces(concepts, statement, otherStatement) &&
      arePlacesApart([statement, focus], other, lexicon))
  );
}

/** Where a question names two countries or more, statements with all of them may speak of others besides. */
function haveAllPlaces(concepts: readonly Concept[], ...statements: readonly Statement[]): boolean {
  const places = concepts.filter(({ surface }) => isPlaceName(surface));
  return places.length >= 2 && countShared(places, ...statements) === places.length;
}

/** Whether a word stands alone between quotation marks: a “killer”. */
const isQuoted = ({ start, end }: Slice, { passage: { article } }: Statement) =>
  /["“”]/u.test(article.text[start - 1] ?? "") && /["“”.,]/u.test(article.text[end] ?? "");

function shareName(lead: ReadLead, other: Read, focus: Slice): boolean {
  const namesOf = ({ ranked, statement: { tokens } }: Read, near: Slice) =>
    ranked.answers
      .filter((answer) => overlaps(answer, near))
      .map((answer) => tokens.filter((token) => !token.stop && isInside(token, answer)))
      .map((words) => words.map(({ term }) => term))
      .filter((terms) => terms.length > 0);
  const isPart = (one: readonly string[], whole: readonly string[]) =>
    one.every((term) => whole.includes(term));
  const ours = namesOf(lead, lead.focus);
  return namesOf(other, focus).some((name) => ours.some((same) => isPart(name, same) || isPart(same, name)));
}
