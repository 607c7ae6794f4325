import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import { actorPremises } from "./actor-premise.ts";
import { coverageOf } from "./asked.ts";
import { leavesChoice } from "./choices.ts";
import { areOfOtherPlaces, countTheSame } from "./compare-values.ts";
import type { Concept } from "./concepts.ts";
import { areDatesApart, type DateExpression, datesIn, isAbsolute, isSameDate } from "./dates.ts";
import { deedsIn } from "./deeds.ts";
import { areApart, figuresIn, isSameFigure } from "./figures.ts";
import type { Lexicon } from "./likeness.ts";
import { oppositePremises } from "./opposite-premise.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { around, type GivenFigure, type Statement, statementOf, withCounted } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/**
 * A sentence that has this share of the rest of the question, by rarity, speaks of what it takes for granted; one with
 * less may still confirm it, and then nothing is sure.
 */
const SPEAKS_OF_IT = 0.65;
const MAY_CONFIRM = 0.4;

/** Of so many things besides what is taken for granted must a question speak, or too many sentences speak of it. */
const FEWEST_THINGS = 2;

/** What a statement is to something that a question takes for granted; it leads astray where it says that another does not. */
export type Stance = "confirms" | "contradicts" | "leads astray" | "silent";

/** What a question takes for granted is not so, or nobody says so. */
export interface Refutation {
  /** The passages that say otherwise: none where they only say of another that it is not so. */
  readonly otherwise: readonly Ranked[];
}

/** What the articles make of all that a question takes for granted. */
export interface Examined {
  /** Null where nothing is refuted. */
  readonly refutation: Refutation | null;
  /** Passages that tell of another who does it, or to whom it is done, where others may bear the question out: no answers. */
  readonly ofOthers: ReadonlySet<Ranked>;
}

/** Something that a question takes for granted: what is left of the question without it, and how to tell. */
export interface Premise {
  readonly rest: readonly Concept[];
  /** Whether it is who does something, or to whom: then what tells of others tells of another deed. */
  readonly isOfDeed: boolean;
  /** Of every statement that may speak of it, in their order; `all` are those there are. */
  stances(statements: readonly Statement[], all: readonly Statement[]): Stance[];
}

/**
 * What refutes something that a question takes for granted, at most one passage of an article, best first: another figure or
 * date, other people counted, another who does it, or another to whom it is done. Nothing does where a sentence may confirm it, or
 * where nothing is sure.
 *
 * @param text the question as it was asked
 */
export function examinePremises(
  text: string,
  question: Question,
  ranked: readonly Ranked[],
  lexicon: Lexicon,
): Examined {
  const ofOthers = new Set<Ranked>();
  const premises = premisesOf(text, { ...question, concepts: question.asSaid }, lexicon);
  const all = premises.length > 0 ? ranked.map(({ retrieved }) => statementOf(retrieved.passage)) : [];
  for (const premise of premises) {
    if (premise.rest.filter(({ known }) => known).length < FEWEST_THINGS) continue;
    const may = ranked.flatMap((one) => {
      const statement = statementOf(one.retrieved.passage);
      const covered = coverageOf(premise.rest, statement);
      return covered < MAY_CONFIRM ? [] : [{ ranked: one, statement, covered }];
    });
    const stances = premise.stances(
      may.map(({ statement }) => statement),
      all,
    );
    const heard = may.map((one, at) => ({ ...one, stance: stances[at] }));
    const against = heard.filter(
      ({ stance, covered }) => stance === "contradicts" && covered >= SPEAKS_OF_IT,
    );
    if (heard.some(({ stance }) => stance === "confirms")) {
      if (premise.isOfDeed) for (const one of against) ofOthers.add(one.ranked);
      continue;
    }
    const articles = new Set<unknown>();
    const first = against.filter(({ ranked: { retrieved } }) => {
      const isNew = !articles.has(retrieved.passage.article);
      articles.add(retrieved.passage.article);
      return isNew;
    });
    if (first.length > 0) return { refutation: { otherwise: first.map((one) => one.ranked) }, ofOthers };
    if (heard.some(({ stance, covered }) => stance === "leads astray" && covered >= SPEAKS_OF_IT))
      return { refutation: { otherwise: [] }, ofOthers };
  }
  return { refutation: null, ofOthers };
}

function premisesOf(text: string, question: Question, lexicon: Lexicon): Premise[] {
  const tokens = tokenise(text);
  if (leavesChoice(text, tokens)) return [];
  // That somebody said so is asked for, and not taken for granted.
  const deeds = question.expects === "quotation" ? [] : deedsIn(text, question.concepts, lexicon);
  return [
    ...figuresAsked(text, question, tokens).map((figure) => figurePremise(figure, question, lexicon)),
    ...datesAsked(text, question).map((date) => datePremise(date, question)),
    ...actorPremises(deeds, text, question, lexicon),
    ...oppositePremises(deeds, text, tokens, question, lexicon),
  ];
}

const surfaceOf = ({ start, surface }: Concept): Slice => ({ start, end: start + surface.length });

/** Asked for a number, a question has none of its own but a guess; what is counted may be of some country all the same. */
function figuresAsked(text: string, { expects }: Question, tokens: readonly Token[]): GivenFigure[] {
  const dates = datesIn(text);
  const figures =
    expects === "number"
      ? [...text.matchAll(/\bhow many\b/giu)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          amount: Number.NaN,
          low: 0,
          high: Number.POSITIVE_INFINITY,
          unit: "",
        }))
      : figuresIn(text).filter((figure) => !dates.some((date) => overlaps(date, figure)));
  return figures.map((figure) => withCounted(figure, tokens, text)).filter(({ counted }) => counted !== null);
}

function figurePremise(asked: GivenFigure, { concepts }: Question, lexicon: Lexicon): Premise {
  const isNamed = hasPlace(asked);
  const things = concepts.filter(
    (concept) => !overlaps(surfaceOf(concept), asked) && !isPlaceName(concept.surface),
  );
  const behind = things.filter(({ start }) => start >= asked.end);
  return {
    isOfDeed: false,
    // Of "how many American diplomats did … expel in return", what was done to whom is enough.
    rest: isNamed && asked.low === 0 ? behind.slice(0, FEWEST_THINGS) : things,
    stances(statements) {
      const counted = statements.map(({ figures }) =>
        figures.filter((figure) => countTheSame(asked, figure, lexicon)),
      );
      const isElsewhere = (figure: GivenFigure) => areOfOtherPlaces(asked, figure, lexicon);
      const elsewhere = counted.flat().filter(isElsewhere);
      return counted.map((same) => {
        if (same.length === 0) return "silent";
        if (same.every((figure) => areApart(asked, figure) || isElsewhere(figure))) return "contradicts";
        // "ten of its diplomats" are the ten Russian ones of another sentence, not American ones.
        const isKnown = (figure: GivenFigure) =>
          isElsewhere(figure) ||
          (!hasPlace(figure) && elsewhere.some((other) => isSameFigure(figure, other)));
        return isNamed && same.every(isKnown) ? "silent" : "confirms";
      });
    },
  };
}

const hasPlace = ({ beside }: GivenFigure) => beside.some(({ surface }) => isPlaceName(surface));

function datesAsked(text: string, { expects }: Question): DateExpression[] {
  return expects === "date" ? [] : datesIn(text).filter(isAbsolute);
}

function datePremise(asked: DateExpression, { concepts }: Question): Premise {
  const rest = concepts.filter((concept) => !overlaps(surfaceOf(concept), asked));
  const stance = (statement: Statement): Stance => {
    if (statement.dates.some((date) => isSameDate(asked, date))) return "confirms";
    const near = statement.dates.filter(
      (date) => isAbsolute(date) && coverageOf(rest, statement, around(statement, date)) >= SPEAKS_OF_IT,
    );
    if (near.some((date) => !areDatesApart(asked, date))) return "confirms";
    return near.length > 0 ? "contradicts" : "silent";
  };
  return { rest, isOfDeed: false, stances: (statements) => statements.map(stance) };
}
