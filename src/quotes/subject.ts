import type { Slice } from "../corpus/corpus.ts";
import type { ClauseToken } from "./clause-tokens.ts";
import {
  BEFORE_TIMES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isPersonNoun,
  PAST_FORMS,
  PREPOSITIONS,
  TIMES,
} from "./clause-words.ts";
import { speechVerb } from "./speech-verbs.ts";

/** The tokens `[first, last]` of a clause that name somebody. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

type Tokens = readonly ClauseToken[];

/** Longer ones are more than a name with a title. In words. */
const LONGEST = 16;

export const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

const isWord = (token: ClauseToken | undefined): token is ClauseToken => token?.kind === "word";
export const isCapital = (token: ClauseToken | undefined): boolean =>
  isWord(token) && /^\p{Lu}/u.test(token.text);
const isComma = (token: ClauseToken | undefined) => token?.text === ",";

/** Whether a word ends the subject that stands before it, for it is a verb or helps one. */
export function isVerbal(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || isCapital(token)) return false;
  const { lower } = token;
  if (isAuxiliary(lower) || PAST_FORMS.has(lower)) return true;
  const known = speechVerb(lower);
  if (known && known.form !== "ing" && known.certain) return true;
  return /^\p{L}{2,}ed$/u.test(lower) && !/^(?:need|speed|hundred|indeed)$/u.test(lower);
}

/** Steps back over times and adverbs before a verb: "The Kremlin *on Friday* considered". */
export function backOverAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!isWord(token)) return at;
    if (TIMES.has(token.lower)) {
      at -= 1;
      while (
        isWord(tokens[at]) &&
        (BEFORE_TIMES.has(tokens[at]?.lower ?? "") || TIMES.has(tokens[at]?.lower ?? ""))
      )
        at -= 1;
    } else if (isAdverb(token.lower) && !isCapital(token)) at -= 1;
    else return at;
  }
}

/** Steps over what may stand before a subject: "But", "On Thursday,", "Since coming to power,". */
export function overAdverbials(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const behind =
      isWord(token) && !/^(?:and|but|so|yet|or|nor)$/u.test(token.lower)
        ? overAdverbial(tokens, at, to)
        : at + 1;
    if (behind === at) return at;
    at = behind;
  }
  return at;
}

/** Behind the adverbial that begins at a token, or the token itself where none does. */
function overAdverbial(tokens: Tokens, at: number, to: number): number {
  const behind = overTime(tokens, at);
  if (behind > at) return behind;
  if (!opensAdverbial(tokens, at)) return at;
  for (let comma = at + 1; comma < to; comma++) {
    if (isComma(tokens[comma])) return comma + 1;
    if (tokens[comma]?.kind === "quotation") break;
  }
  return at;
}

const SUBORDINATING = /^(?:as|when|while|although|though|because|if|whereas)$/u;

function opensAdverbial(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (PREPOSITIONS.has(lower) || SUBORDINATING.test(lower)) return true;
  const isParticiple = /\p{L}{3}(?:ing|ed)$/u.test(lower) && lower !== "united";
  return isParticiple && !isVerbal(tokens, at + 1) && !isCapital(tokens[at + 1]);
}

/** "On Friday Peskov", "Last week the minister", "Later Biden". */
function overTime(tokens: Tokens, from: number): number {
  let at = from;
  while (isWord(tokens[at]) && BEFORE_TIMES.has(tokens[at]?.lower ?? "")) at += 1;
  if (TIMES.has(tokens[at]?.lower ?? "")) return at + 1;
  return isAdverb(tokens[from]?.lower ?? "") ? from + 1 : from;
}

/** Whether tokens are a noun phrase that may name a speaker: a pronoun, or what begins as one does and has no verb in it. */
function accept(tokens: Tokens, { first, last }: NounPhrase): NounPhrase | null {
  const opening = tokens[first];
  if (!isWord(opening) || last < first || last - first >= LONGEST) return null;
  if (first === last && PRONOUNS.has(opening.lower)) return { first, last };
  for (let at = first; at <= last; at++)
    if (isVerbal(tokens, at) || CONJUNCTIONS.has(joined(tokens, at))) return null;
  const { lower } = opening;
  if (
    (PREPOSITIONS.has(lower) && !isCapital(opening)) ||
    /^(?:this|that|these|those|no|there|i|we|you|it|he|she|they)$/u.test(lower)
  )
    return null;
  const isNamed =
    isCapital(opening) ||
    DETERMINERS.has(lower) ||
    isPersonNoun(lower) ||
    /^\p{N}/u.test(lower) ||
    /\p{L}{3}s$/u.test(lower);
  return isNamed ? { first, last } : null;
}

/** "Putin and Biden", "the Ministry of Trade and Industry": here "and" joins no clauses. */
const joined = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  if (!isWord(token) || (isCapital(token) && at > 0)) return "";
  return token.lower === "and" && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) ? "" : token.lower;
};

/** The noun phrase that ends with token `last`, as far back as it surely goes. */
function endingAt(tokens: Tokens, last: number, floor: number): NounPhrase | null {
  let first = last;
  for (let at = last; at >= floor; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === "(" || token.text === ")") {
      first = at;
      continue;
    }
    if (token.kind !== "word" || CONJUNCTIONS.has(joined(tokens, at)) || isVerbal(tokens, at)) break;
    if (/^(?:after|before|since|until)$/u.test(token.lower)) break;
    first = at;
    const before = tokens[at - 1];
    const goesOnBefore = isWord(before) && PREPOSITIONS.has(before.lower) && at - 1 > floor;
    if (DETERMINERS.has(token.lower) && !goesOnBefore) break;
  }
  return accept(tokens, { first: overLeading(tokens, first, last), last });
}

/** A phrase does not begin with an adverb, a time or a preposition: "On Friday Peskov", "with Mr. Peskov". */
function overLeading(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last && (tokens[at]?.text === "(" || tokens[at]?.text === ")")) at += 1;
  const behind = overTime(tokens, at);
  if (behind > at && behind <= last) return behind;
  return tokens[at]?.lower === "with" ? at + 1 : at;
}

const PARENTHETICAL = /^(?:who|which|whose|whom|a|an|the|speaking|himself|herself|for|in|\p{N}+)$/u;

/**
 * The subject that ends before a verb, with what stands between commas behind it: "A spokeswoman, Greta Solheim, denied",
 * "Hydrel, which employs 1,900, said". Null where none surely does.
 */
export function subjectBefore(tokens: Tokens, verb: number, floor: number): NounPhrase | null {
  const last = backOverAdverbs(tokens, verb - 1);
  if (last < floor) return null;
  if (!isComma(tokens[last])) return endingAt(tokens, last, floor);
  let end = last;
  for (let at = last - 1; at >= floor && last - at < 30; at--) {
    const token = tokens[at];
    if (token?.kind === "quotation" || token?.text === ";") return null;
    if (!isComma(token)) continue;
    const opening = tokens[at + 1];
    const isApposition = isCapital(opening) || PARENTHETICAL.test(opening?.lower ?? "");
    if (!isApposition) return null;
    const phrase = endingAt(tokens, at - 1, floor);
    if (phrase && !isComma(tokens[phrase.first - 1]))
      return withName(tokens, phrase, { first: at + 1, last: end - 1 });
    end = at;
  }
  return null;
}

/** A description takes in the name that explains it: "A spokeswoman, Greta Solheim". */
function withName(tokens: Tokens, phrase: NounPhrase, apposition: NounPhrase): NounPhrase {
  return isName(tokens, apposition) && !isName(tokens, phrase)
    ? { first: phrase.first, last: apposition.last }
    : phrase;
}

/** Whether tokens are nothing but one name: a word with a capital, and no small words but those of names. */
export function isName(tokens: Tokens, { first, last }: NounPhrase): boolean {
  if (!isCapital(tokens[first]) || last - first > 3 || DETERMINERS.has(tokens[first]?.lower ?? ""))
    return false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (
      !isWord(token) ||
      PREPOSITIONS.has(token.lower) ||
      DETERMINERS.has(token.lower) ||
      isPersonNoun(token.lower)
    )
      return false;
    if (TIMES.has(token.lower) || isAdverb(token.lower)) return false;
  }
  return true;
}

/** The subject that begins at a token; null where none is followed by a verb within reach. */
export function subjectFrom(tokens: Tokens, first: number): NounPhrase | null {
  for (let at = first + 1; at < tokens.length && at - first < LONGEST * 2; at++) {
    const token = tokens[at];
    if (token?.kind === "quotation" || /^[;:.]$/u.test(token?.text ?? "")) return null;
    if (!isVerbal(tokens, at)) continue;
    const phrase = subjectBefore(tokens, at, first);
    if (phrase?.first === first) return phrase;
  }
  return null;
}

/** The noun phrase behind a verb, with the name that explains it: "the spokesman, Dmitry Peskov". */
export function objectFrom(tokens: Tokens, first: number): NounPhrase | null {
  let last = first - 1;
  for (let at = first; at < tokens.length && at - first < LONGEST; at++) {
    const token = tokens[at];
    if (token?.text === "(" || token?.text === ")") continue;
    if (!isWord(token) || endsObject(tokens, at, first)) break;
    last = at;
  }
  const phrase = accept(tokens, { first, last });
  if (!phrase) return null;
  const mark = tokens[last + 1];
  if (!isComma(mark) && mark?.text !== ".") return phrase;
  const end = tokens.findIndex((one, at) => at > last + 1 && !isWord(one));
  const apposition = { first: last + 2, last: (end === -1 ? tokens.length : end) - 1 };
  return withName(tokens, phrase, apposition);
}

function endsObject(tokens: Tokens, at: number, first: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return true;
  if (CONJUNCTIONS.has(joined(tokens, at)) || isVerbal(tokens, at)) return true;
  if (at === first) return false;
  if (TIMES.has(token.lower) || (isAdverb(token.lower) && !isCapital(token))) return true;
  if (/^(?:last|this|earlier|late|early)$/u.test(token.lower) && !isCapital(token)) return true;
  // What is said "in", "during" or "to" something is no part of who says it; "of" and "for" lead on to their office.
  if (PREPOSITIONS.has(token.lower)) return !/^(?:of|for|from)$/u.test(token.lower) && !isCapital(token);
  return (
    /\p{L}{3}ing$/u.test(token.lower) && !isCapital(token) && !DETERMINERS.has(tokens[at - 1]?.lower ?? "")
  );
}

export const sliceOf = (tokens: Tokens, { first, last }: NounPhrase): Slice => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
