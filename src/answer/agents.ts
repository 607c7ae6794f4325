import type { Slice } from "../corpus/corpus.ts";
import type { Token } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { type Finder, namedBeside } from "./named-beside.ts";
import { type Name, namesIn } from "./names.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Statement } from "./statement.ts";

/** Who does something in a statement. */
export interface Agents {
  /** Those who surely do, where the sentence is plain enough to tell. */
  readonly sure: readonly Name[];
  /** Those of whom "he", "she", "it" or "they" does. */
  readonly meant: readonly Name[];
  /** Everybody whom the clause names before it is done, or by whom: one of them may do it. */
  readonly near: readonly Name[];
}

/** These may stand between who acts and what they do. */
const BETWEEN =
  /^(?:has|have|had|is|was|were|will|would|can|could|may|might|did|also|already|again|now|then|later|today|yesterday|earlier|even|just|first|never|not|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|ly|\w+ly)$/iu;

/** Behind these begins a clause with a subject of its own. */
const CLAUSE =
  /^(?:that|which|who|whom|whose|what|because|after|before|while|when|where|although|though|than|whether|until|since|if|but)$/iu;
const MARK = /[;:“”"]/u;

/** A name behind one of these is no subject, save what a government or an office is of. */
const PREPOSITION =
  /^(?:to|of|with|against|in|on|at|from|for|by|between|among|under|regarding|into|over|towards?|about|through|within|without|near|via|upon|per|during|amid|despite|behind|across|around|outside|inside|beyond)$/iu;
const OFFICE =
  /^(?:government|administration|executive|cabinet|office|president|ministry|parliament|army|authorities|leader|head|leaders|officials|ambassador|minister|spokes\w+|company|agency)$/iu;

const MAY_ACT = /^by$/iu;

const PRONOUN = /^(?:he|she|it|they)$/iu;
const PERSON = /^(?:he|she)$/iu;
const BE = /^(?:is|are|was|were|be|been|being|got|get)$/iu;
const PARTICIPLE = /(?:ed|en|ne|wn|ld|nt|pt|id|de)$/iu;
const GERUND = /ing$/iu;

/** Behind these stands a noun. */
const DETERMINER = /^(?:an?|the|this|that|these|those|any|such|its|their|his|her|some|no)$/iu;
const TO = /^to$/iu;
const LEADS_AWAY = /^(?:of|from|against|with|in|on|about|over|under|despite|amid|for|regarding|into|at)$/iu;

/** So many words before what is done its "is" may stand. */
const REACH_OF_BE = 2;

/** Who does one thing in a statement, wherever a slice of it has it. */
export function agentsOf(
  act: Concept,
  statement: Statement,
  lexicon: Lexicon,
  slice: Slice = statement.passage.sentence,
): Agents {
  const { paragraph, passage } = statement;
  const { text } = passage.article;
  const all = occurrencesOf(act, paragraph).filter(
    ({ start, end }) => start >= slice.start && end <= slice.end,
  );
  const names = all.length > 0 ? namesIn(paragraph.tokens, text, lexicon) : [];
  const found = all.map((one) => agentsAt(one, statement, names));
  return {
    sure: found.flatMap(({ sure }) => sure),
    meant: found.flatMap(({ meant }) => meant),
    near: found.flatMap(({ near }) => near),
  };
}

/** The first name in a slice of a statement that no preposition stands before. */
export function subjectOf({ tokens, passage }: Statement, slice: Slice, lexicon: Lexicon): Name | undefined {
  const inside = tokens.filter(({ start, end }) => start >= slice.start && end <= slice.end);
  return namesIn(inside, passage.article.text, lexicon).find((name) => !isObject(inside, name));
}

function agentsAt(act: Slice, { tokens, passage }: Statement, names: readonly Name[]): Agents {
  const { text } = passage.article;
  const first = tokens.findIndex(({ end }) => end > act.start);
  const behind = tokens.findIndex(({ start }) => start >= act.end);
  const nameAt = (token: Token | undefined) => token && names.find(({ words }) => words.includes(token));
  const word = tokens[first]?.surface ?? "";

  const { by, owner } = namedBeside(act, tokens, text, nameAt);
  const from = clauseStart(tokens, first, text);
  const zone = tokens.slice(from, first);
  const near = names.filter(
    (name) =>
      name === by || (zone.some((token) => name.words[0] === token) && !isObject(zone, name, MAY_ACT)),
  );
  const beside = by && !GERUND.test(word) ? by : owner;
  if (beside) return { sure: [beside], meant: [], near };

  const isPassive = PARTICIPLE.test(word) && zone.slice(-REACH_OF_BE).some(({ surface }) => BE.test(surface));
  if (isPassive) return { sure: [], meant: [], near };

  if (isOfAnother(zone, nameAt)) return { sure: [], meant: [], near: isBehindPreposition(zone) ? [] : near };

  const subject = mayBeOver(tokens, from, act.start, text)
    ? nearestSubject(zone, nameAt)
    : (subjectIn(zone, nameAt) ?? antecedentOf(tokens, from, text, nameAt));
  if (subject === undefined) return { sure: [], meant: [], near };
  if ("words" in subject) return { sure: withPartners(subject, tokens, nameAt), meant: [], near };
  // Whom it is done to is somebody else.
  const object = tokens
    .slice(behind, behind + 4)
    .map(nameAt)
    .find((name) => name !== undefined);
  const before = names.filter(
    (name) =>
      name.end < subject.start &&
      (!PERSON.test(subject.surface) || name.called.size > 0) &&
      !(object && [...object.called].some((one) => name.called.has(one))),
  );
  return { sure: [], meant: before, near };
}

/**
 * Whether the subject of the clause need not be who does what stands behind it: "respond to this proposal", "did not accept
 * the offer", "accused of meddling", "called on Moscow to leave".
 */
function isOfAnother(zone: readonly Token[], nameAt: Finder): boolean {
  const [before, last] = zone.slice(-2);
  if (last && TO.test(last.surface)) return nameAt(before) !== undefined;
  return nounPhraseAt(zone, nameAt) !== -1 || LEADS_AWAY.test(last?.surface ?? "");
}

/** Where the noun phrase begins that goes on behind some words; -1 where none does. */
function nounPhraseAt(zone: readonly Token[], nameAt?: Finder): number {
  const at = zone.findLastIndex(({ surface }) => DETERMINER.test(surface));
  return zone.slice(at + 1).every((token) => !token.stop && !nameAt?.(token)) ? at : -1;
}

/** "respond *to this* proposal", "*at the* initiative of" */
const isBehindPreposition = (zone: readonly Token[]): boolean =>
  PREPOSITION.test(zone[nounPhraseAt(zone) - 1]?.surface ?? "");

/** Whether a comma stands between the word that begins a clause and the end of it: it may be over by then. */
const mayBeOver = (tokens: readonly Token[], from: number, end: number, text: string): boolean =>
  CLAUSE.test(tokens[from - 1]?.surface ?? "") && text.slice(tokens[from]?.start, end).includes(",");

/** Where the clause of a token begins. */
function clauseStart(tokens: readonly Token[], first: number, text: string): number {
  for (let at = first - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) return 0;
    if (next && MARK.test(text.slice(token.end, next.start))) return at + 1;
    if (CLAUSE.test(token.surface)) return at + 1;
  }
  return 0;
}

/** The name or pronoun right before what is done. */
function nearestSubject(zone: readonly Token[], nameAt: Finder): Name | Token | undefined {
  const last = zone.findLast(({ surface }) => !BETWEEN.test(surface));
  const nearest = nameAt(last);
  if (nearest && !isObject(zone, nearest)) return nearest;
  return last && PRONOUN.test(last.surface) ? last : undefined;
}

/** That, or else the first of its clause that no preposition stands before. */
function subjectIn(zone: readonly Token[], nameAt: Finder): Name | Token | undefined {
  const nearest = nearestSubject(zone, nameAt);
  if (nearest) return nearest;
  for (const token of zone) {
    const name = nameAt(token);
    if (
      name &&
      name.words[0] === token &&
      !isObject(zone, name) &&
      !/['’]s?$/u.test(name.words.at(-1)?.surface ?? "")
    )
      return name;
    if (PRONOUN.test(token.surface)) return token;
  }
  return undefined;
}

/** Behind these stands nobody who acts, save who is called on to ("on Moscow to leave") or by whom it is done. */
function isObject(zone: readonly Token[], name: Name, save?: RegExp): boolean {
  const last = zone.findIndex(({ end }) => end === name.end);
  if (save && TO.test(zone[last + 1]?.surface ?? "")) return false;
  const at = zone.findIndex(({ start }) => start === name.start);
  const before = zone
    .slice(0, at)
    .findLastIndex(({ surface }) => !/^(?:the|its|their|his|her)$/iu.test(surface));
  const word = zone[before]?.surface ?? "";
  if (/^of$/iu.test(word)) return !OFFICE.test(zone[before - 1]?.surface ?? "");
  return PREPOSITION.test(word) && !save?.test(word);
}

/** "*Putin and Biden* met": all of them do. */
function withPartners(name: Name, tokens: readonly Token[], nameAt: Finder): Name[] {
  const partner = (at: number, and: number) =>
    /^and$/iu.test(tokens[and]?.surface ?? "") ? nameAt(tokens[at]) : undefined;
  const first = tokens.findIndex(({ start }) => start === name.start);
  const last = tokens.findIndex(({ end }) => end === name.end);
  return [name, partner(first - 2, first - 1), partner(last + 2, last + 1)].filter(
    (one) => one !== undefined,
  );
}

/** "*Trump*, who has made no secret of it". */
function antecedentOf(
  tokens: readonly Token[],
  from: number,
  text: string,
  nameAt: Finder,
): Name | undefined {
  const [relative, last] = [tokens[from - 1], tokens[from - 2]];
  if (!relative || !last || !/^(?:who|which|whose)$/iu.test(relative.surface)) return undefined;
  return /^,?\s+$/u.test(text.slice(last.end, relative.start)) ? nameAt(last) : undefined;
}
