import type { ClauseToken } from "../quotes/clause-tokens.ts";
import { CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, TIMES } from "../quotes/clause-words.ts";
import { isCapital, isPossessive, isWord, type Tokens } from "../quotes/noun-phrase.ts";

/** Words with a capital in a row, as names are written: tokens `[first, last]`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** These stand inside a name without a capital: "Noor van Eyk". */
const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|bin|ibn|ter|ten)$/u;

/** A word without its possessive ending. */
export const bare = (word: string): string => word.replace(/['’]s?$/u, "");

/** A word with a capital that only begins a sentence or names a time. */
const isNameless = (token: ClauseToken) =>
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  DETERMINERS.has(token.lower) ||
  TIMES.has(token.lower) ||
  isAdverb(token.lower) ||
  /^(?:i|he|she|it|we|they|you|there|no|yes)$/u.test(token.lower);

/** Words with capitals in a row, particles between them; a possessive ends a run. */
export function runsOf(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!isWord(token) || !isCapital(token) || isNameless(token)) continue;
    // "the London-listed Nordane Group"
    if (/-\p{Ll}+ed$/u.test(token.text)) continue;
    const first = at;
    let last = at;
    while (!isPossessive(tokens[last])) {
      const next = nextOfRun(tokens, last);
      if (next === null) break;
      last = next;
    }
    runs.push({ first, last });
    at = last;
  }
  return runs;
}

/** The next word of a run that goes on behind token `last`; null where it doesn't. */
export function nextOfRun(tokens: Tokens, last: number): number | null {
  let at = last + 1;
  while (PARTICLES.test(tokens[at]?.text ?? "")) at += 1;
  const token = tokens[at];
  return isWord(token) && isCapital(token) && !isNameless(token) ? at : null;
}

/** The words of a run as they stand in the text. */
export const standing = (text: string, tokens: Tokens, { first, last }: Run): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/gu, " ");

/** The same without the possessive ending. */
export const nameOf = (text: string, tokens: Tokens, run: Run): string => bare(standing(text, tokens, run));
