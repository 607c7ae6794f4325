import { backOverAdverbs, overTime } from "./adverbials.ts";
import type { ClauseToken } from "./clause-tokens.ts";
import { CONJUNCTIONS, DETERMINERS, isAdverb, isPersonNoun, PREPOSITIONS, TIMES } from "./clause-words.ts";
import {
  isCapital,
  isName,
  isVerbal,
  isWord,
  joinsAt,
  LONGEST_PHRASE,
  type NounPhrase,
  nounPhrase,
  type Tokens,
} from "./noun-phrase.ts";
import { isBodyNoun } from "./speaker-kind.ts";

const isComma = (token: ClauseToken | undefined) => token?.text === ",";

/** The noun phrase that ends with token `last`, as far back as it surely goes. */
function endingAt(tokens: Tokens, last: number, floor: number): NounPhrase | null {
  let first = last;
  for (let at = last; at >= floor && last - at <= LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === "(" || token.text === ")") {
      first = at;
      continue;
    }
    if (token.kind !== "word" || CONJUNCTIONS.has(joinsAt(tokens, at)) || isVerbal(tokens, at)) break;
    if (/^(?:after|before|since|until)$/u.test(token.lower)) break;
    first = at;
    const before = tokens[at - 1];
    const goesOnBefore = isWord(before) && PREPOSITIONS.has(before.lower) && at - 1 > floor;
    const isInBrackets = before?.text === "(";
    if (DETERMINERS.has(token.lower) && !goesOnBefore && !isInBrackets) break;
  }
  return nounPhrase(tokens, { first: overLeading(tokens, first, last), last });
}

/** A phrase does not begin with an adverb, a time or a preposition: "On Friday Peskov", "with Mr. Peskov". */
function overLeading(tokens: Tokens, first: number, last: number): number {
  let at = first;
  while (at < last && (tokens[at]?.text === "(" || tokens[at]?.text === ")")) at += 1;
  const behind = overTime(tokens, at);
  if (behind > at && behind <= last) return behind;
  return tokens[at]?.lower === "with" ? at + 1 : at;
}

const PARENTHETICAL = /^(?:who|which|whose|whom|a|an|the|speaking|himself|herself|for|in|of|from|\p{N}+)$/u;

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
    const lower = opening?.lower ?? "";
    const isApposition = isCapital(opening) || PARENTHETICAL.test(lower) || isPersonNoun(lower);
    if (!isApposition) return null;
    const phrase = endingAt(tokens, at - 1, floor);
    if (phrase && !isComma(tokens[phrase.first - 1]))
      return withName(tokens, phrase, { first: at + 1, last: end - 1 });
    end = at;
  }
  return null;
}

/** The subject that begins at a token; null where none is followed by a verb within reach. */
export function subjectFrom(tokens: Tokens, first: number): NounPhrase | null {
  for (let at = first + 1; at < tokens.length && at - first < LONGEST_PHRASE * 2; at++) {
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
  for (let at = first; at < tokens.length && at - first < LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (token?.text === "(" || token?.text === ")") continue;
    if (!isWord(token) || endsObject(tokens, at, first)) break;
    last = at;
  }
  const phrase = nounPhrase(tokens, { first, last });
  if (!phrase) return null;
  const mark = tokens[last + 1];
  if (!isComma(mark) && mark?.text !== ".") return phrase;
  let end = last + 2;
  while (isWord(tokens[end])) end += 1;
  const apposition = { first: last + 2, last: end - 1 };
  return withName(tokens, phrase, apposition);
}

function endsObject(tokens: Tokens, at: number, first: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return true;
  if (CONJUNCTIONS.has(joinsAt(tokens, at)) || isVerbal(tokens, at)) return true;
  if (at === first) return false;
  if (TIMES.has(token.lower) || (isAdverb(token.lower) && !isCapital(token))) return true;
  if (/^(?:last|this|earlier|late|early)$/u.test(token.lower) && !isCapital(token)) return true;
  // What is said "in", "during" or "to" something is no part of who says it; "of" and "for" lead on to their office.
  if (PREPOSITIONS.has(token.lower)) return !/^(?:of|for|from)$/u.test(token.lower) && !isCapital(token);
  return (
    /\p{L}{3}ing$/u.test(token.lower) && !isCapital(token) && !DETERMINERS.has(tokens[at - 1]?.lower ?? "")
  );
}

/**
 * A description takes in the name that explains it: "A spokeswoman, Greta Solheim". What describes nobody is no part of
 * the name: "With laws that are no help, Greta Solheim, the minister, proposed".
 */
function withName(tokens: Tokens, phrase: NounPhrase, apposition: NounPhrase): NounPhrase {
  if (!isName(tokens, apposition) || isName(tokens, phrase)) return phrase;
  const describes = tokens
    .slice(phrase.first, phrase.last + 1)
    .some(({ lower }) => isPersonNoun(lower) || isBodyNoun(lower));
  return describes ? { first: phrase.first, last: apposition.last } : apposition;
}
