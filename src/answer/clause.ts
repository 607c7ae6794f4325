import type { Token } from "../search/tokens.ts";
import type { Name } from "./names.ts";

/* Where a clause begins and may end, and who stands in it as no subject. */

/** Behind these begins a clause with a subject of its own. */
const CLAUSE =
  /^(?:that|which|who|whom|whose|what|because|after|before|while|when|where|although|though|than|whether|until|since|if|but)$/iu;
const MARK = /[;:“”"]/u;

/** Behind these stands a noun. */
export const DETERMINER = /^(?:an?|the|this|that|these|those|any|such|its|their|his|her|some|no)$/iu;

/** A name behind one of these is no subject, save what a government or an office is of. */
export const PREPOSITION =
  /^(?:to|of|with|against|in|on|at|from|for|by|between|among|under|regarding|into|over|towards?|about|through|within|without|near|via|upon|per|during|amid|despite|behind|across|around|outside|inside|beyond)$/iu;
const OFFICE =
  /^(?:government|administration|executive|cabinet|office|president|ministry|parliament|army|authorities|leader|head|leaders|officials|ambassador|minister|spokes\w+|company|agency)$/iu;
const TO = /^to$/iu;

/** Whether a comma stands between the word that begins a clause and the end of it: it may be over by then. */
export const mayBeOver = (tokens: readonly Token[], from: number, end: number, text: string): boolean =>
  CLAUSE.test(tokens[from - 1]?.surface ?? "") && text.slice(tokens[from]?.start, end).includes(",");

/** "… *but also* called", "… *but then* left": the subject of the clause before goes on. */
const GOES_ON = /^(?:also|then|later|even|soon|still|now|\w+ly)$/iu;

/** Where the clause of a token begins. */
export function clauseStart(tokens: readonly Token[], first: number, text: string): number {
  for (let at = first - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) return 0;
    if (next && MARK.test(text.slice(token.end, next.start))) return at + 1;
    const isSame =
      /^but$/iu.test(token.surface) &&
      tokens.slice(at + 1, first).every(({ surface }) => GOES_ON.test(surface));
    if (CLAUSE.test(token.surface) && !isSame) return at + 1;
  }
  return 0;
}

/** Behind these stands nobody who acts, save who is called on to ("on Moscow to leave") or by whom it is done. */
export function isObject(zone: readonly Token[], { words }: Name, save?: RegExp): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (save && last && TO.test(zone[zone.indexOf(last) + 1]?.surface ?? "")) return false;
  const at = first ? zone.indexOf(first) : -1;
  const before = zone
    .slice(0, at)
    .findLastIndex(({ surface }) => !/^(?:the|its|their|his|her)$/iu.test(surface));
  const word = zone[before]?.surface ?? "";
  if (/^of$/iu.test(word)) return !OFFICE.test(zone[before - 1]?.surface ?? "");
  return PREPOSITION.test(word) && !save?.test(word);
}
