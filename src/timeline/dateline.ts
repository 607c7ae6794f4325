import { PREPOSITIONS } from "../quotes/clause-words.ts";
import type { TimeExpression } from "./said.ts";

/** Before its date stands where it was written … */
const PLACE = /^(\p{Lu}[\p{L}\p{M}.'’-]*)(?:,? \p{Lu}[\p{L}\p{M}.'’-]*){0,5}, $/u;
/** … and behind it a dash, maybe an agency: "Moscow, April 17 (AFP) - ". */
const DASH = /^\.?(?: \([^()]{2,30}\))? ?(?:[–—]|--? )/u;

/**
 * Whether an expression of time is that of a dateline, which tells where and when an article was written, not when
 * anything happened.
 *
 * @param sentence the article's first
 */
export function isDateline(sentence: string, { start, end }: TimeExpression): boolean {
  const [, first = ""] = PLACE.exec(sentence.slice(0, start)) ?? [];
  return first !== "" && !PREPOSITIONS.has(first.toLowerCase()) && DASH.test(sentence.slice(end));
}
