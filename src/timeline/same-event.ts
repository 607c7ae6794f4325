import { actorsDiffer, actorsIn } from "../answer/actors.ts";
import { arePlacesApart, type Part } from "../answer/circumstances.ts";
import type { Concept } from "../answer/concepts.ts";
import { gistOf, type Lexicon, likeness } from "../answer/likeness.ts";
import { around, type Statement, statementOf } from "../answer/statement.ts";
import type { Slice } from "../corpus/corpus.ts";
import type { Mention } from "./mentions.ts";

/** A mention, read for being set beside others. */
export interface Reading {
  readonly mention: Mention;
  readonly statement: Statement;
  /** The words around the date, which tell what it dates, and what they speak of. */
  readonly near: Slice;
  readonly gist: readonly Concept[];
}

/** What a date is of stands this near to it. In words. */
const REACH = 14;

/*
 * How much two sentences need to have in common around their dates, so that of two episodes' articles no two come through that
 * date different things. Where the dates are not the same, more.
 */
const SAME_DATE = { share: 0.33, things: 3 };
const OTHER_DATE = { share: 0.5, things: 4 };

/** Reads the words around a mention's date. */
export function readMention(mention: Mention, lexicon: Lexicon): Reading {
  const statement = statementOf(mention.passage);
  const near = around(statement, mention.expression, REACH);
  const gist = gistOf({ statement, slice: near, without: [mention.expression] }, lexicon);
  return { mention, statement, near, gist };
}

/** Whether two mentions surely date the same thing. */
export function dateTheSame(one: Reading, other: Reading, lexicon: Lexicon): boolean {
  const [ours, theirs] = [one.mention.when, other.mention.when];
  const needed = ours.known === theirs.known && ours.label === theirs.label ? SAME_DATE : OTHER_DATE;
  const isAlike = (a: Reading, b: Reading) => {
    const { share, things } = alike(a, b, lexicon);
    return share >= needed.share && things >= needed.things;
  };
  // What is cheap to tell first: most pairs fail it.
  if (!isAlike(one, other) || !isAlike(other, one)) return false;
  const [our, their]: [Part, Part] = [
    [one.statement, one.near],
    [other.statement, other.near],
  ];
  return (
    !arePlacesApart(our, their, lexicon) &&
    !haveOtherActors(one, other, lexicon) &&
    !haveOtherActors(other, one, lexicon)
  );
}

const alike = ({ gist }: Reading, { statement, near, mention }: Reading, lexicon: Lexicon) =>
  likeness(gist, { statement, slice: near, without: [mention.expression] }, lexicon);

const haveOtherActors = (one: Reading, other: Reading, lexicon: Lexicon) =>
  actorsDiffer(actorsIn(one.gist, one.statement), other.statement, lexicon);
