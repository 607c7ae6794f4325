import type { Slice } from "../corpus/corpus.ts";
import { isInside, overlaps } from "../corpus/slices.ts";
import { type Actors, actorsDiffer, actorsIn } from "./actors.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import { focusOf } from "./asked.ts";
import { areDatedApart, arePlacesApart } from "./circumstances.ts";
import { compareDates } from "./compare-dates.ts";
import { epithetsApart } from "./compare-epithets.ts";
import { namesApart } from "./compare-names.ts";
import { repliesApart } from "./compare-replies.ts";
import { figurePairs, type Pair, type ValuePair } from "./compare-values.ts";
import { stateTheSame } from "./compare-wording.ts";
import type { Concept } from "./concepts.ts";
import { gistOf, type Lexicon } from "./likeness.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { around, type Statement, statementOf } from "./statement.ts";

/** What a sentence of another article is to the lead: it states the same, or gives another figure, date, name or word for it. */
export interface Comparison {
  readonly ranked: Ranked;
  readonly relation: "same" | "differs";
  /** The figures, dates, names or words that tell, the lead's as `one`; null where the whole wording does. */
  readonly pair: Pair | null;
}

/** The best passage, read once for all comparisons. */
interface Lead {
  readonly ranked: Ranked;
  readonly statement: Statement;
  /** Where it has most of the question, and what it speaks of there. */
  readonly focus: Slice;
  readonly gist: readonly Concept[];
  readonly actors: readonly Actors[];
}

/*
 * How much two sentences need to have in common: set so that of the articles of two episodes no two sentences that state
 * different things come through. Silence is preferred to a false claim.
 */

/** Of what the lead has of the question: one with less speaks of something else. */
const COVERED = 0.2;

/** Of the question, where what is asked for is a figure or date: by the lead, and of that by the other. */
const OF_LEAD = 0.5;
const AS_MUCH = 0.75;

const tellsTheSame = ({ relation, around, nextTo }: ValuePair) =>
  relation === "same" &&
  ((around.share >= 0.2 && around.things >= 2) || (nextTo.share >= 0.2 && nextTo.things >= 1));

const tellsAnother = ({ relation, around }: ValuePair) =>
  relation === "differs" && around.share >= 0.35 && around.things >= 1;

const tellsAnotherAnswer = ({ relation, around, other: theirs }: ValuePair, { answers }: Ranked) =>
  relation === "differs" && around.things >= 1 && answers.some((answer) => overlaps(answer, theirs));

/**
 * Sets the best passage beside every ranked passage of another article, and returns, in their order, those that surely
 * state the same and those that surely give another figure, date, name or word for the same thing.
 *
 * @param ranked best first
 */
export function compareWithLead(
  question: Question,
  ranked: readonly Ranked[],
  lexicon: Lexicon,
): Comparison[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const statement = statementOf(best.retrieved.passage);
  const focus = focusOf(question.concepts, statement);
  const gist = gistOf({ statement, slice: focus, without: [] }, lexicon);
  const lead = { ranked: best, statement, focus, gist, actors: actorsIn(gist, statement) };
  return others.flatMap((other) => {
    if (other.retrieved.passage.article === best.retrieved.passage.article) return [];
    if (other.features.sentenceCoverage < COVERED * best.features.sentenceCoverage) return [];
    const found = compare(question, lead, other, lexicon);
    return found ? [{ ranked: other, ...found }] : [];
  });
}

type Found = Pick<Comparison, "relation" | "pair"> | null;

function compare(question: Question, lead: Lead, other: Ranked, lexicon: Lexicon): Found {
  const statement = statementOf(other.retrieved.passage);
  const names = NAMES.has(question.expects)
    ? namesApart(question, lead.statement, statement, lexicon)
    : undefined;
  const apart =
    names ??
    epithetsApart(question, lead.statement, statement, lexicon) ??
    repliesApart(question, lead.statement, statement, lexicon);
  if (apart) {
    const isShown = [lead.statement, statement].every(({ passage }, at) =>
      isInside(at === 0 ? apart.one : apart.other, passage.sentence),
    );
    return { relation: "differs", pair: isShown ? apart : null };
  }
  if (actorsDiffer(lead.actors, statement, lexicon)) return null;
  if (question.expects === "date")
    return found(compareDates(question, lead.ranked, lead.statement, statement, lexicon));
  const isCount = COUNTS.has(question.expects);
  // The figures that answer, or where none is known to, those beside the question's words.
  const { answers } = lead.ranked;
  const told = lead.statement.figures.filter((figure) =>
    isCount && answers.length > 0
      ? answers.some((answer) => overlaps(answer, figure))
      : isInside(figure, lead.focus),
  );
  const pairs = figurePairs(lead.statement, told, statement, lexicon);
  // Where a figure is asked for, the question says what about, and the words around need not say it again.
  const covered = lead.ranked.features.sentenceCoverage;
  const isAsked = isCount && covered >= OF_LEAD && other.features.sentenceCoverage >= AS_MUCH * covered;
  const another = pairs.find(
    (pair) =>
      (tellsAnother(pair) || (isAsked && tellsAnotherAnswer(pair, other))) &&
      isOfTheSameEvent(pair, lead.statement, statement, lexicon),
  );
  if (isCount) return found(pairs.find(tellsTheSame) ?? another);
  if (another && another.around.things >= 2) return found(another);
  return stateTheSame(question, lead, { ranked: other, statement }, lexicon)
    ? { relation: "same", pair: null }
    : null;
}

/** What happened elsewhere or on another day is no other account of the same. */
function isOfTheSameEvent(
  { one: ours, other: theirs }: ValuePair,
  one: Statement,
  other: Statement,
  lexicon: Lexicon,
): boolean {
  const parts = [
    [one, around(one, ours)],
    [other, around(other, theirs)],
  ] as const;
  return !arePlacesApart(...parts, lexicon) && !areDatedApart(...parts);
}

/** Kinds whose answers are names that may be who does something: what is "where" does nothing. */
const NAMES: ReadonlySet<AnswerKind> = new Set(["who", "person", "name", "names", "which", "place"]);

/** Kinds whose answers are figures: nothing else tells. */
const COUNTS: ReadonlySet<AnswerKind> = new Set(["number", "duration"]);

const found = (pair: ValuePair | undefined): Found => (pair ? { relation: pair.relation, pair } : null);
