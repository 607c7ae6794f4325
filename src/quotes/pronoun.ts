import { isCommonWord } from "../answer/vocabulary/dictionary.ts";
import { NEWS_AGENCIES } from "../answer/vocabulary/news-agencies.ts";
import { isPlaceName } from "../answer/vocabulary/places.ts";
import { fold } from "../search/tokens.ts";
import type { ClauseToken } from "./clause-tokens.ts";
import { isAdverb, isPersonNoun, POSSESSIVES, PREPOSITIONS, TIMES } from "./clause-words.ts";
import { isCapital, type NounPhrase } from "./noun-phrase.ts";
import { type Kind, kindOf } from "./speaker-kind.ts";

/*
 * Whom a pronoun means. It goes on with the subject of the sentence before, where that can be meant and nobody else can:
 * readers follow the same rule (B. Grosz, A. Joshi and S. Weinstein, "Centering", Computational Linguistics 21, 1995).
 */

type Tokens = readonly ClauseToken[];

/** In lower case. */
export type Pronoun = "he" | "she" | "it" | "they";

const AGENCIES = new Set(NEWS_AGENCIES.flat());

const CAN_MEAN: Readonly<Record<Pronoun, ReadonlySet<Kind>>> = {
  he: new Set<Kind>(["man", "person"]),
  she: new Set<Kind>(["woman", "person"]),
  it: new Set<Kind>(["body"]),
  they: new Set<Kind>(["people", "body"]),
};

/** Whether a pronoun can mean what a noun phrase names. */
export const canMean = (pronoun: Pronoun, tokens: Tokens, phrase: NounPhrase): boolean =>
  CAN_MEAN[pronoun].has(kindOf(tokens, phrase)) && !isOneCommonWord(tokens, phrase);

/** "Snow fell": a word that begins a sentence has a capital letter, and may be no name. */
const isOneCommonWord = (tokens: Tokens, { first, last }: NounPhrase): boolean =>
  first === last && isCommonWord(fold(tokens[first]?.text ?? ""));

/**
 * Whether a sentence speaks of a person besides its subject (null: at all), who could be meant as well. Who is only his or her somebody
 * ("his predecessor, Ann Bell") stands behind the subject, and quotations are other people's sentences.
 */
export function hasOtherPerson(tokens: Tokens, subject: NounPhrase | null): boolean {
  const last = subject ? endOfApposition(tokens, subject.last) : -1;
  return tokens.some((token, at) => {
    if (token.kind !== "word") return false;
    if (subject && at >= subject.first && at <= last) return false;
    if (isOfSomebody(tokens, at)) return false;
    if (!isCapital(token)) return isPersonNoun(token.lower) && !/^(?:he|she|source)$/u.test(token.lower);
    return mayBePerson(tokens, at);
  });
}

/** "Bo Hay, *the mayor of Thame*, spoke": what stands between commas behind a name says who that is. */
function endOfApposition(tokens: Tokens, last: number): number {
  if (tokens[last + 1]?.text !== "," || tokens[last + 2]?.kind !== "word") return last;
  let end = last + 2;
  while (tokens[end]?.kind === "word") end += 1;
  return tokens[end]?.text === "," ? end : last;
}

/** "his counterpart", "his predecessor, Donald Trump". */
function isOfSomebody(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 5; before--) {
    const { lower, kind, text } = tokens[before] ?? { lower: "", kind: "mark", text: "" };
    if (POSSESSIVES.has(lower)) return true;
    if ((kind !== "word" && text !== ",") || PREPOSITIONS.has(lower)) return false;
  }
  return false;
}

/** A word with a capital that nothing tells to be a place, an abbreviation, an agency, a time or a sentence's first. */
function mayBePerson(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || before === undefined || before.kind === "quotation" || /^[.:]$/u.test(before.text))
    return false;
  if (/['’]s?$|^\p{Lu}+$/u.test(token.text) || AGENCIES.has(token.text)) return false;
  if (TIMES.has(token.lower) || isAdverb(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  if (/^(?:in|at|near|from|to|into|the)$/u.test(before.lower)) return false;
  if (isCapital(before) && !mayBePerson(tokens, at - 1)) return false;
  return [token.text, `${before.text} ${token.text}`, `${token.text} ${tokens[at + 1]?.text ?? ""}`].every(
    (name) => !isPlaceName(name),
  );
}
