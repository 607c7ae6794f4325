import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { type Cue, cueBefore, cueBehind, mainSubject, subjectGoneOnWith } from "./cue.ts";
import { type NounPhrase, PRONOUNS, sliceOf } from "./noun-phrase.ts";
import { canMean, hasOtherPerson, type Pronoun } from "./pronoun.ts";
import { maySpeak } from "./speaker-kind.ts";
import { type Unit, unitsOf } from "./units.ts";

/** Something that an article quotes, and whose words it says that they are. All slices are of the article's text. */
export interface Attribution {
  /** What stands between the marks, without them; never empty. */
  readonly quotation: Slice;
  /**
   * The words that name the speaker: a name with its title, a body, a description. Where a pronoun stands beside the
   * quotation it is what the pronoun means, from an earlier sentence. Null where it is not sure who speaks, or where the
   * marks hold no speech but a word that the article sets apart.
   */
  readonly speaker: Slice | null;
  /** The sentence, or sentences, that hold the quotation and the words beside it that say whose it is. */
  readonly sentences: Slice;
  readonly paragraph: Paragraph;
}

/** Whom a unit is about and who speaks in it: whom a pronoun in the next one may mean. */
interface Topic extends Speaker {
  readonly unit: Unit;
  /** Whether the unit ends in words that are surely theirs, or in who said them. */
  readonly speaks: boolean;
  /** Whether the unit speaks of nobody else who could be meant as well. */
  readonly isAlone: () => boolean;
}

interface Speaker {
  readonly phrase: NounPhrase;
  /** The unit that the phrase stands in; an earlier one where a pronoun means it. */
  readonly named: Unit;
  readonly pronoun: Pronoun | null;
}

const known = new WeakMap<Article, readonly Attribution[]>();

/**
 * Every quotation of an article's paragraphs, in order, with who surely said it. Computed once for as long as the article
 * lives; linear in its length. Headlines and page furniture quote nobody.
 *
 * @param units the article's, where they are known already
 */
export function attributionsOf(article: Article, units?: readonly Unit[]): readonly Attribution[] {
  const found = known.get(article) ?? attribute(article, units ?? unitsOf(article));
  known.set(article, found);
  return found;
}

function attribute(article: Article, units: readonly Unit[]): Attribution[] {
  // Whom a unit is about matters to quotations behind it.
  const last = units.findLastIndex(({ quotations }) => quotations.length > 0);
  return [...readInOrder(units.slice(0, last + 1), article.text)].flatMap(({ unit, speakers }) =>
    unit.quotations.map(({ inside }, at) => ({
      quotation: inside,
      speaker: speakers[at] ?? null,
      sentences: { start: unit.start, end: unit.end },
      paragraph: unit.paragraph,
    })),
  );
}

/** Who speaks in a unit, as what stands before it lets one tell. */
export interface UnitRead {
  readonly unit: Unit;
  /** For each of its quotations, the words that name who surely says it; null where it is not sure who. */
  readonly speakers: readonly (Slice | null)[];
  /** The words that name whom a cue in it means by its speaker; null where it is not sure who. */
  readonly meant: (cue: Cue) => Slice | null;
}

/** Reads units of one article, given in order, each with whom the one before is about. */
export function* readInOrder(units: readonly Unit[], text: string): Generator<UnitRead, undefined> {
  let before: Topic | null = null;
  for (const unit of units) {
    const reachable: Topic | null = before && isNear(before.unit, unit) ? before : null;
    const speakers = speakersIn(unit, reachable, text);
    yield {
      unit,
      speakers: speakers.map(named),
      meant: (cue) => named(resolve(cue, unit, reachable)),
    };
    before = topicOf(unit, speakers, reachable);
  }
}

const named = (speaker: Speaker | null): Slice | null =>
  speaker && sliceOf(speaker.named.tokens, speaker.phrase);

/** A unit can be gone on with in its paragraph, and from the next one where it is the last of its own. */
function isNear({ paragraph, end }: Unit, next: Unit): boolean {
  if (next.paragraph === paragraph) return true;
  return (
    next.paragraph.number === paragraph.number + 1 &&
    end === paragraph.sentences.at(-1)?.end &&
    next.start === next.paragraph.sentences[0]?.start
  );
}

function speakersIn(unit: Unit, before: Topic | null, text: string): (Speaker | null)[] {
  const { tokens, quotations } = unit;
  const places = tokens.flatMap(({ kind }, at) => (kind === "quotation" ? [at] : []));
  const speakers = places.map((place, at) => {
    const { inside } = quotations[at] ?? { inside: unit };
    const quoted = text.slice(inside.start, inside.end);
    if (isTitle(quoted) && place > 0) return null;
    const found = cueBehind(tokens, place, /[,!?…]$/u.test(quoted)) ?? cueBefore(tokens, place);
    if (found && isSetApart(quoted) && isQuotationBetween(tokens, found.at, place)) return null;
    return found && resolve(found, unit, before);
  });
  // “a”, “b” and “c” are said by one, whichever of them has the cue.
  for (let at = places.length - 2; at >= 0; at--)
    if (areJoined(tokens, places[at] ?? 0, places[at + 1] ?? 0)) speakers[at] ??= speakers[at + 1] ?? null;
  if (speakers[0] === null && before && isContinued(unit, before)) speakers[0] = speakerOf(before);
  return speakers;
}

/** Whether nothing but punctuation, "and" or "or" stands between two quotations, so that they have one speaker. */
const areJoined = (tokens: Unit["tokens"], one: number, other: number): boolean =>
  tokens
    .slice(one + 1, other)
    .every(({ kind, lower }) => kind === "mark" || lower === "and" || lower === "or");

/** A word or two are set apart by the article as likely as said: Russia’s “harmful” ways. */
export const isSetApart = (quoted: string): boolean => quoted.split(/\s+/u).length <= 2;

const isQuotationBetween = (tokens: Unit["tokens"], one: number, other: number): boolean =>
  tokens.slice(one + 1, other).some(({ kind }) => kind === "quotation");

/** “The Trial”, “Sustainability Week”: the name of a work or an event. */
const isTitle = (quoted: string): boolean =>
  /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|in|for|a|to))+$/u.test(quoted) && !/[.,!?…]$/u.test(quoted);

const speakerOf = ({ phrase, named, pronoun }: Topic): Speaker => ({ phrase, named, pronoun });

/** Nothing but a quotation, behind one whose speaker is known: “…,” said Ann Bell. “…” */
function isContinued({ tokens, paragraph }: Unit, before: Topic): boolean {
  const isBare =
    tokens.every(({ kind }) => kind !== "word") &&
    tokens.filter(({ kind }) => kind === "quotation").length === 1;
  const last = before.unit.quotations.at(-1);
  if (!isBare || !last || !before.speaks) return false;
  return before.unit.paragraph === paragraph || !last.closed;
}

function resolve(cue: Cue, unit: Unit, before: Topic | null): Speaker | null {
  if (cue.speaker === "the one before") return before && speakerOf(before);
  const pronoun = pronounAt(unit, cue.speaker);
  if (pronoun === null) return { phrase: cue.speaker, named: unit, pronoun: null };
  const own = subjectGoneOnWith(unit.tokens, cue.speaker.first);
  if (own && pronounAt(unit, own) === null)
    return canMean(pronoun, unit.tokens, own) ? { phrase: own, named: unit, pronoun } : null;
  return resolvePronoun(pronoun, cue.goesOn, before);
}

function pronounAt({ tokens }: Unit, { first, last }: NounPhrase): Pronoun | null {
  const lower = tokens[first]?.lower ?? "";
  return first === last && PRONOUNS.has(lower) ? (lower as Pronoun) : null;
}

function resolvePronoun(pronoun: Pronoun, goesOn: boolean, before: Topic | null): Speaker | null {
  if (!before) return null;
  const { named, phrase } = before;
  if (!canMean(pronoun, named.tokens, phrase)) return null;
  const isSure = goesOn || before.pronoun === pronoun || (before.pronoun === null && before.isAlone());
  return isSure ? { phrase, named, pronoun } : null;
}

function topic(unit: Unit, speaker: Speaker, speaks: boolean): Topic {
  // Asked of every quotation of the next unit, and not cheap.
  let alone: boolean | undefined;
  const isAlone = () => {
    alone ??= !hasOtherPerson(unit.tokens, speaker.named === unit ? speaker.phrase : null);
    return alone;
  };
  return { unit, ...speaker, speaks, isAlone };
}

/** The speaker of a unit's last words, else its subject, is what the next unit may go on with. */
function topicOf(unit: Unit, speakers: readonly (Speaker | null)[], before: Topic | null): Topic | null {
  const last = speakers.findLast((speaker) => speaker !== null);
  if (last) return topic(unit, last, speakers.at(-1) !== null);
  const phrase = mainSubject(unit.tokens, unit.tokens.length);
  if (!phrase || !maySpeak(unit.tokens, phrase)) return null;
  const pronoun = pronounAt(unit, phrase);
  if (pronoun === null) return topic(unit, { phrase, named: unit, pronoun: null }, false);
  const meant = resolvePronoun(pronoun, false, before);
  return meant && topic(unit, meant, false);
}
