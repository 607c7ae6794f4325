import { isPlaceName } from "../answer/vocabulary/places.ts";
import type { Article, Slice } from "../corpus/corpus.ts";
import { attributionsOf } from "../quotes/attribution.ts";
import { clauseTokens } from "../quotes/clause-tokens.ts";
import { isAdverb, isPersonNoun, PREPOSITIONS } from "../quotes/clause-words.ts";
import { isCapital, isPossessive, isWord, type Tokens } from "../quotes/noun-phrase.ts";
import { isBodyNoun } from "../quotes/speaker-kind.ts";
import { unitsOf } from "../quotes/units.ts";
import { bare, nameOf, nextOfRun, type Run, runsOf } from "./runs.ts";
import { cleanTitle, isOffice, officeBefore, officeBehind, titleBefore } from "./titles.ts";

/*
 * Where an article shows that some words name a person or a body: a title or an office beside the name, what a body is
 * called by, an abbreviation that is explained, or that somebody says something. A capital letter alone shows nothing.
 */

/** A name as it stands in an article, without possessive ending, with what shows what it names. */
export interface Sighting {
  readonly name: string;
  readonly kind: "person" | "body";
  /** The title or office beside it, in the article's words; null where there is none, or it is only "Mr." */
  readonly title: string | null;
  /** The abbreviation that is explained behind it: "European Union (EU)". */
  readonly short: string | null;
}

const lowerAt = (tokens: Tokens, at: number) => bare(tokens[at]?.lower ?? "");

/** Where in a run the name begins behind the title: "German Chancellor | Angela Merkel", "State | Antony Blinken". */
function nameWithin(tokens: Tokens, { first, last }: Run): number {
  for (let at = last; at >= first; at--) if (isPersonNoun(lowerAt(tokens, at))) return at + 1;
  if (!/^(?:of|for)$/u.test(tokens[first - 1]?.lower ?? "") || !isOffice(tokens, first - 2)) return first;
  return last - first >= 2 ? last - 1 : last + 1;
}

function personIn(text: string, tokens: Tokens, run: Run): Sighting | null {
  const first = nameWithin(tokens, run);
  if (first > run.last || run.last - first > 3) return null;
  const last = first === run.last ? endOfSmallName(tokens, first) : run.last;
  const name = nameOf(text, tokens, { first, last });
  const isSingle = first === last;
  const title =
    (last === run.last ? titleBefore(text, tokens, first) : null) ??
    (isSingle ? null : officeBefore(text, tokens, first)) ??
    (last > run.last || isSingle ? null : officeBehind(text, tokens, last));
  if (title === null || isPlaceName(name)) return null;
  return { name, kind: "person", title: cleanTitle(title), short: null };
}

/** Careless copy leaves the family name small: "the Ambassador, Andrei kelin." Between marks there is nothing else to be. */
function endOfSmallName(tokens: Tokens, first: number): number {
  const [before, small, behind] = [tokens[first - 1], tokens[first + 1], tokens[first + 2]];
  const isBetween = /^[,.]$/u.test(before?.text ?? "") && /^[,.)]?$/u.test(behind?.text ?? "");
  const isSmall = isWord(small) && /^\p{Ll}{3,}$/u.test(small.text) && !isAdverb(small.lower);
  return isBetween && isSmall ? first + 1 : first;
}

/** Where a body's name ends that begins as a run does: "Bank of England", "Ministry of Trade and Industry". */
function endOfBody(tokens: Tokens, run: Run): number {
  let { last } = run;
  for (let hasOf = false; !isPossessive(tokens[last]); ) {
    const joiner = tokens[last + 1]?.lower ?? "";
    const joins: boolean = /^(?:of|for)$/u.test(joiner) || (hasOf && joiner === "and");
    const next: number | null = joins ? nextOfRun(tokens, last + 1) : nextOfRun(tokens, last);
    if (next === null || isPersonNoun(lowerAt(tokens, next + 1)) || isPersonNoun(lowerAt(tokens, next)))
      break;
    hasOf ||= joins;
    last = next;
  }
  return last;
}

/** A body's name, and where it ends. */
interface Body {
  readonly sighting: Sighting;
  readonly last: number;
}

function bodyIn(text: string, tokens: Tokens, run: Run): Body | null {
  const hasNoun = tokens.slice(run.first, run.last + 1).some(({ lower }) => isBodyNoun(bare(lower)));
  const body = (last: number): Body => {
    const name = nameOf(text, tokens, { first: run.first, last });
    return { sighting: { name, kind: "body", title: null, short: shortBehind(tokens, last) }, last };
  };
  // "the Biden government", and not "Chemical maker Hydrel".
  const behind = tokens[run.last + 1]?.lower ?? "";
  const isNamedByNoun = isBodyNoun(behind) && !isPersonNoun(behind) && !isCapital(tokens[run.last + 2]);
  if (isNamedByNoun && !isPossessive(tokens[run.last])) return body(run.last + 1);
  const last = hasNoun ? endOfBody(tokens, run) : run.last;
  const before = tokens[run.first - 1]?.lower ?? "";
  const isIntroduced = isBodyNoun(before) && !isPersonNoun(before);
  if (last === run.first && !isIntroduced) return null;
  return hasNoun || isIntroduced || shortBehind(tokens, last) !== null ? body(last) : null;
}

/** The names beside which a sentence shows what they name. */
function namesIn(text: string, tokens: Tokens): Sighting[] {
  let covered = -1;
  return runsOf(tokens).flatMap((run) => {
    if (run.first <= covered) return [];
    const body = bodyIn(text, tokens, run);
    covered = body?.last ?? covered;
    return body?.sighting ?? personIn(text, tokens, run) ?? [];
  });
}

function shortBehind(tokens: Tokens, last: number): string | null {
  const [open, short, close] = tokens.slice(last + 1, last + 4);
  const isShort = open?.text === "(" && close?.text === ")" && /^\p{Lu}{2,8}$/u.test(short?.text ?? "");
  return isShort ? (short?.text ?? null) : null;
}

/** The name at the head of a speaker's words: who says something is somebody. */
function speakerIn(text: string, slice: Slice): Sighting | null {
  const tokens = clauseTokens(text, slice, []);
  const run = runsOf(tokens).at(-1);
  if (!run || run.last !== tokens.length - 1 || isPossessive(tokens[run.last])) return null;
  const hasPreposition = tokens.some(({ lower }, at) => at > 0 && at < run.first && PREPOSITIONS.has(lower));
  if (hasPreposition && tokens[run.first - 1]?.text !== ",") return null;
  const first = nameWithin(tokens, run);
  if (first > run.last) return null;
  const name = nameOf(text, tokens, { first, last: run.last });
  const isBody = first === run.last || isPlaceName(name) || name.toLowerCase().split(" ").some(isBodyNoun);
  return { name, kind: isBody ? "body" : "person", title: null, short: null };
}

const read = new WeakMap<Article, readonly Sighting[]>();

/** What an article shows to be names of persons and bodies, once for every time that it shows it. Linear in its length. */
export function sightingsIn(article: Article): readonly Sighting[] {
  const known = read.get(article) ?? readSightings(article);
  read.set(article, known);
  return known;
}

function readSightings(article: Article): Sighting[] {
  const { text } = article;
  const units = unitsOf(article);
  const beside = units.flatMap(({ tokens }) => namesIn(text, tokens));
  const speaking = attributionsOf(article, units).flatMap(({ speaker }) =>
    speaker ? (speakerIn(text, speaker) ?? []) : [],
  );
  return [...beside, ...speaking];
}
