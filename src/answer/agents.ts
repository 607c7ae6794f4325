import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import type { Token } from "../search/tokens.ts";
import { WEEKDAY } from "./answer-kinds.ts";
import { clauseStart, DETERMINER, isObject, mayBeOver, PREPOSITION } from "./clause.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { type Finder, namedBeside } from "./named-beside.ts";
import { type Name, namesIn, namesOnceIn } from "./names.ts";
import { allWithin, occurrencesOf } from "./occurrences.ts";
import type { Statement } from "./statement.ts";

/** Who does something in a statement. */
export interface Agents {
  /** Those who surely do, where the sentence is plain enough to tell. */
  readonly sure: readonly Name[];
  /** Those of whom "he", "she", "it" or "they" does. */
  readonly meant: readonly Name[];
  /** Everybody whom the clause names before it is done, or by whom: one of them may do it. */
  readonly near: readonly Name[];
  /** To whom it is done, right behind it: they are not who does it. */
  readonly whom: readonly Name[];
  /** Those who, it says, do not. */
  readonly denying: readonly Name[];
}

/** These may stand between who acts and what they do. */
const BETWEEN = new RegExp(
  `^(?:${[
    "has|have|had|is|was|were|will|would|can|could|may|might|did",
    "never|not",
    "also|already|again|even|just|first|\\w+ly",
    "now|then|later|today|yesterday|earlier",
    `on|${WEEKDAY}`,
  ].join("|")})$`,
  "iu",
);

const MAY_ACT = /^by$/iu;

const PRONOUN = /^(?:he|she|it|they)$/iu;
const PERSON = /^(?:he|she)$/iu;
const BE = /^(?:is|are|was|were|be|been|being|got|get)$/iu;
const PARTICIPLE = /(?:ed|en|ne|wn|ld|nt|pt|id|de)$/iu;
const GERUND = /ing$/iu;

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
  const all = allWithin(occurrencesOf(act, paragraph), slice);
  const names = all.length > 0 ? namesOnceIn(paragraph.tokens, text, lexicon) : [];
  const found = all.map((one) => agentsAt(one, statement, names));
  return {
    sure: found.flatMap(({ sure }) => sure),
    meant: found.flatMap(({ meant }) => meant),
    near: found.flatMap(({ near }) => near),
    whom: found.flatMap(({ whom }) => whom),
    denying: found.flatMap(({ denying }) => denying),
  };
}

/** The first name in a slice of a statement that no preposition stands before. */
export function subjectOf({ tokens, passage }: Statement, slice: Slice, lexicon: Lexicon): Name | undefined {
  const inside = tokens.filter((token) => isInside(token, slice));
  return namesIn(inside, passage.article.text, lexicon).find((name) => !isObject(inside, name));
}

const endOf = ({ words }: Name) => words.at(-1)?.end ?? 0;

function agentsAt(act: Slice, statement: Statement, names: readonly Name[]): Agents {
  const { tokens, passage } = statement;
  const { text } = passage.article;
  const first = tokens.findIndex(({ end }) => end > act.start);
  const behind = tokens.findIndex(({ start }) => start >= act.end);
  const nameAt = (token: Token | undefined) => token && names.find(({ words }) => words.includes(token));
  const word = tokens[first]?.surface ?? "";

  const { by, owner, whom } = namedBeside(act, tokens, text, nameAt);
  const from = clauseStart(tokens, first, text);
  const zone = tokens.slice(from, first);
  const near = names.filter(
    (name) =>
      name === by || (zone.some((token) => name.words[0] === token) && !isObject(zone, name, MAY_ACT)),
  );
  const nobody: Agents = { sure: [], meant: [], near, whom: whom ? [whom] : [], denying: [] };
  const beside = by && !GERUND.test(word) ? by : owner;
  if (beside) return { ...nobody, sure: [beside] };

  const isPassive = PARTICIPLE.test(word) && zone.slice(-REACH_OF_BE).some(({ surface }) => BE.test(surface));
  if (isPassive) return nobody;

  const isEmbedded = mayBeOver(tokens, from, act.start, text);
  const outer =
    isEmbedded && isOver(tokens, first, text) ? antecedentOf(tokens, from, text, nameAt) : undefined;
  if (!outer && isOfAnother(zone, nameAt))
    return isBehindPreposition(zone) ? { ...nobody, near: [] } : nobody;

  const subject =
    outer ??
    (isEmbedded
      ? nearestSubject(zone, nameAt)
      : (subjectIn(zone, nameAt) ?? antecedentOf(tokens, from, text, nameAt)));
  if (subject === undefined) return nobody;
  if (!("words" in subject)) return { ...nobody, meant: meantBy(subject, behind, statement, names, nameAt) };
  const partners = withPartners(subject, tokens, nameAt);
  return isDenied(outer ? zone.slice(lastBefore(zone) + 1) : zone)
    ? { ...nobody, near: [...near, ...partners], denying: partners }
    : { ...nobody, sure: partners };
}

/** Of whom "he", "she", "it" or "they" may be said, what is done standing in front of a token. */
function meantBy(
  pronoun: Token,
  behind: number,
  statement: Statement,
  names: readonly Name[],
  nameAt: Finder,
): Name[] {
  // Whom it is done to is somebody else.
  const object = statement.tokens
    .slice(behind, behind + 4)
    .map(nameAt)
    .find((name) => name !== undefined);
  const before = names.filter(
    (name) =>
      endOf(name) < pronoun.start &&
      (!PERSON.test(pronoun.surface) || name.called.size > 0) &&
      !(object && [...object.called].some((one) => name.called.has(one))),
  );
  const person = PERSON.test(pronoun.surface) && subjectBefore(statement, before);
  return person ? [person] : before;
}

/** Who does not do it, says nothing of who does: "did *not* accept", "*refused* to accept". */
const DENIAL = /^(?:not|never|\w+n['’]t|refus\w+|declin\w+)$/iu;
const REACH_OF_DENIAL = 3;

/** Who "not *only*" does it does. */
const ONLY = /^(?:only|just|merely|simply)$/iu;

const isDenied = (zone: readonly Token[]): boolean =>
  zone
    .slice(zone.findLastIndex(({ surface }) => /^but$/iu.test(surface)) + 1)
    .slice(-REACH_OF_DENIAL)
    .some(({ surface }, at, near) => DENIAL.test(surface) && !ONLY.test(near[at + 1]?.surface ?? ""));

/** "*Biden* has promised more than Trump. In March, *he* …": the subject of the sentence before, where that is the last to name somebody. */
function subjectBefore({ paragraph, passage }: Statement, names: readonly Name[]): Name | undefined {
  const { sentences } = passage.paragraph;
  const before = sentences[sentences.findIndex(({ start }) => start === passage.sentence.start) - 1];
  if (!before || names.some((name) => endOf(name) > before.end)) return undefined;
  const inside = paragraph.tokens.filter((token) => isInside(token, before));
  const first = names.find(({ words: [word] }) => word && inside.includes(word));
  return first && !isObject(inside, first) ? first : undefined;
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

const lastBefore = (zone: readonly Token[]) => zone.findLastIndex(({ surface }) => !BETWEEN.test(surface));

/** The name or pronoun right before what is done. */
function nearestSubject(zone: readonly Token[], nameAt: Finder): Name | Token | undefined {
  const last = zone[lastBefore(zone)];
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
      !/['’]s$/u.test(name.words.at(-1)?.surface ?? "")
    )
      return name;
    if (PRONOUN.test(token.surface)) return token;
  }
  return undefined;
}

/** "*Putin and Biden* met": all of them do. */
function withPartners(name: Name, tokens: readonly Token[], nameAt: Finder): Name[] {
  const partner = (at: number, and: number) =>
    /^and$/iu.test(tokens[and]?.surface ?? "") ? nameAt(tokens[at]) : undefined;
  const [first, last] = [name.words[0], name.words.at(-1)].map((word) => (word ? tokens.indexOf(word) : -1));
  if (first === undefined || last === undefined) return [name];
  return [name, partner(first - 2, first - 1), partner(last + 2, last + 1)].filter(
    (one) => one !== undefined,
  );
}

/** "Orlov, who still owns a bank, *bought* another": behind the comma the clause before goes on. */
function isOver(tokens: readonly Token[], first: number, text: string): boolean {
  const last = lastBefore(tokens.slice(0, first));
  return /^[”"’]?,/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
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
