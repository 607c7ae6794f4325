import type { Slice } from "../corpus/corpus.ts";
import type { ClauseToken } from "./clause-tokens.ts";
import {
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

export type Tokens = readonly ClauseToken[];

/** The tokens `[first, last]` of a clause that name somebody. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

/** Longer ones are more than a name with a title. In words. */
export const LONGEST_PHRASE = 16;

export const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

export const isWord = (token: ClauseToken | undefined): token is ClauseToken => token?.kind === "word";
export const isCapital = (token: ClauseToken | undefined): boolean =>
  isWord(token) && /^\p{Lu}/u.test(token.text);
export const isPossessive = (token: ClauseToken | undefined): boolean => /['’]s?$/u.test(token?.text ?? "");

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

/** Whether tokens are a noun phrase that may name a speaker: a pronoun, or what begins as one does and has no verb in it. */
export function nounPhrase(tokens: Tokens, { first, last }: NounPhrase): NounPhrase | null {
  const opening = tokens[first];
  if (!isWord(opening) || last < first || last - first >= LONGEST_PHRASE) return null;
  if (first === last && PRONOUNS.has(opening.lower)) return { first, last };
  for (let at = first; at <= last; at++)
    if (isVerbal(tokens, at) || CONJUNCTIONS.has(joinsAt(tokens, at))) return null;
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

/** The word at a place, as far as it may join clauses: "and" joins none in "Putin and Biden". */
export const joinsAt = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  if (!isWord(token) || (isCapital(token) && at > 0)) return "";
  return token.lower === "and" && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) ? "" : token.lower;
};

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

/** Where a noun phrase stands in the text. */
export const sliceOf = (tokens: Tokens, { first, last }: NounPhrase): Slice => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
