import { backOverAdverbs } from "../quotes/adverbials.ts";
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPersonNoun,
  POSSESSIVES,
  PREPOSITIONS,
  TIMES,
} from "../quotes/clause-words.ts";
import { isCapital, isPossessive, isVerbal, isWord, type Tokens } from "../quotes/noun-phrase.ts";
import { bare, type Run, standing } from "./runs.ts";

/*
 * The titles and offices that stand beside a person's name, in the article's words.
 */

const HONORIFICS = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lady|lord)\.?$/u;
/** By these somebody is only somebody's: no title of theirs. */
const RELATIVE =
  /^(?:counterpart|predecessor|successor|opponent|ally|critic|mother|father|mum|dad|son|daughter|wife|husband|brother|sister|source)$/u;

/** A title longer than that is a sentence about somebody. In words. */
const LONGEST_TITLE = 8;

/** Whether a word is what one person is: "spokesman", not "officials" nor "the president's". */
export const isOffice = (tokens: Tokens, at: number) =>
  isPersonNoun(tokens[at]?.lower ?? "") &&
  !isPossessive(tokens[at]) &&
  !/[^s]s$/u.test(tokens[at]?.lower ?? "");

/** The title that ends right before a name: "Kremlin spokesman", "Deputy chief inspector", "Secretary of State". */
export function titleBefore(text: string, tokens: Tokens, name: number): string | null {
  let first = name;
  let hasOffice = false;
  for (let at = name - 1; at >= 0 && name - at <= LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (
      !isWord(token) ||
      DETERMINERS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      isVerbal(tokens, at)
    )
      break;
    const isOfOffice = /^(?:of|for)$/u.test(token.lower) && isOffice(tokens, at - 1);
    if (PREPOSITIONS.has(token.lower) && !isOfOffice) break;
    if (isAdverb(token.lower) || TIMES.has(token.lower)) break;
    hasOffice ||= isOffice(tokens, at);
    first = at;
  }
  return hasOffice ? standing(text, tokens, { first, last: name - 1 }) : null;
}

/** The office that a comma parts from the name behind it: "the US Ambassador to Moscow on Thursday, John J. Sullivan". */
export function officeBefore(text: string, tokens: Tokens, name: number): string | null {
  if (!/^[,.]$/u.test(tokens[name - 1]?.text ?? "")) return null;
  const last = backOverAdverbs(tokens, name - 2);
  let first = last;
  for (let at = last; at >= 0 && last - at <= LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (!isWord(token) || CONJUNCTIONS.has(token.lower) || isVerbal(tokens, at)) break;
    if (DETERMINERS.has(token.lower)) {
      first = at;
      if (!PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) break;
      continue;
    }
    first = at;
  }
  if (PREPOSITIONS.has(tokens[first]?.lower ?? "")) first += 1;
  const office = { first, last };
  return headIsOffice(tokens, office) ? standing(text, tokens, office) : null;
}

/** The office that a comma parts from the name before it: "Jake Sullivan, Biden’s National Security Advisor,". */
export function officeBehind(text: string, tokens: Tokens, name: number): string | null {
  if (tokens[name + 1]?.text !== ",") return null;
  const first = name + 2;
  let last = first - 1;
  for (let at = first; at - first < LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (!isWord(token) || /^(?:who|which|whose)$/u.test(token.lower)) break;
    if (isVerbal(tokens, at) || CONJUNCTIONS.has(token.lower)) return null;
    last = at;
  }
  const behind = tokens[last + 1]?.text ?? "";
  const isWhole = /^[,.;]?$/u.test(behind) || /^(?:who|which|whose)$/u.test(behind);
  const office = { first, last };
  if (!isWhole || !headIsOffice(tokens, office)) return null;
  // "Macron, German Chancellor Angela Merkel": the next in a list, with a title of their own.
  const heads = headOf(tokens, office);
  const isNext = !isPersonNoun(bare(tokens[heads.last]?.lower ?? "")) && isCapital(tokens[heads.last]);
  return isNext ? null : standing(text, tokens, office);
}

/** What stands before the first preposition: "the US Ambassador" of "the US Ambassador to Moscow". */
function headOf(tokens: Tokens, { first, last }: Run): Run {
  for (let at = first + 1; at <= last; at++)
    if (PREPOSITIONS.has(tokens[at]?.lower ?? "") && !isCapital(tokens[at])) return { first, last: at - 1 };
  return { first, last };
}

function headIsOffice(tokens: Tokens, run: Run): boolean {
  const head = headOf(tokens, run);
  for (let at = head.first; at <= head.last; at++) if (isOffice(tokens, at)) return true;
  return false;
}

/** A title without the article before it; null for what says no more than "Mr." or whose somebody is. */
export function cleanTitle(title: string): string | null {
  const words = title.replace(/^(?:the|a|an)(?:\s+|$)/iu, "").split(" ");
  const isPlain = words.every((word) => word === "" || HONORIFICS.test(word.toLowerCase()));
  const isOfSomebody =
    POSSESSIVES.has(words[0]?.toLowerCase() ?? "") || words.some((word) => RELATIVE.test(word));
  return isPlain || isOfSomebody ? null : words.join(" ");
}
