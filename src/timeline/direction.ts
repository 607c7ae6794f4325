import type { Slice } from "../corpus/corpus.ts";
import { IRREGULAR_PAST_FORMS } from "../search/irregular-forms.ts";

/** Whether what is dated lies behind or ahead of whoever tells it; null where the words don't say it for sure. */
export type Direction = "past" | "ahead" | null;

const NOT_VERBS =
  /^(?:hundred|indeed|need|speed|breed|seed|feed|proceed|exceed|succeed|sacred|naked|wicked)$/u;
/** Forms that are words of their own, too, and so are not among the irregular ones. */
const ALSO_PAST = /^(?:was|were|had|did|left|found|saw|felt|put|cut|hit|shut)$/u;

/** With the words that follow such a verb in lower case, it decides for them: "*will be* banned", "*is due to* be run". */
const AHEAD =
  "(?:will|shall|is to|are to|due|planned|scheduled|expected|slated|set to|going to|plans? to|promis(?:e[sd]?|ing) to|vow(?:s|ed|ing)? to)";
/** What may be, and what others do or are told to do, lies on either side. */
const EITHER =
  "(?:would|could|should|may|might|can|must|to (?!(?:the|an?|its|their|his|her|this|that|these|those)\\b)\\p{Ll}+)";
const VERB = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<ahead>${AHEAD}(?:\\s+(?:not|be|have|also|\\p{Ll}+ly))*(?:\\s+\\p{Ll}+)?)|(?<either>${EITHER}(?:\\s+(?:not|be|have|also|\\p{Ll}+ly))*(?:\\s+\\p{Ll}+)?)|(?<word>\\p{Ll}+))(?![\\p{L}])`,
  "gu",
);

const isPast = (word: string) =>
  ALSO_PAST.test(word) ||
  (!NOT_VERBS.test(word) && (IRREGULAR_PAST_FORMS.has(word) || /\p{L}{2}ed$/u.test(word)));

/** On which side the verbs of a text lie, in order. */
const verbsIn = (text: string): (Direction | "either")[] =>
  [...text.matchAll(VERB)].flatMap(({ 0: words, groups }) => {
    if (groups?.ahead !== undefined) return ["ahead"];
    if (groups?.either !== undefined) return ["either"];
    return isPast(words) ? ["past"] : [];
  });

/** Behind these a time is where something begins or ends, on either side of a verb in the past: "put off until May 21". */
const BOUNDARY =
  /\b(?:from|until|till|by|after|before|for|through|as of|starting|beginning)\s+(?:the\s+)?$/iu;

/** What somebody said, and what is told about it, are two things. */
const MARK = /[“”„"]/u;

/**
 * Tells by its own words, and else by the verb nearest before it or, where there is none, behind it, on which side the time
 * at a slice of a sentence lies.
 */
export function directionOf(sentence: string, { start, end }: Slice): Direction {
  const words = sentence.slice(start, end);
  const before = sentence.slice(0, start);
  if (/^(?:last|past|recent)\b|\bago$/iu.test(words) || /\bsince\s+(?:the\s+)?$/iu.test(before))
    return "past";
  if (/^(?:next|coming)\b/iu.test(words)) return "ahead";
  const [told = ""] = before.split(MARK).slice(-1);
  const [next = ""] = sentence.slice(end).split(MARK);
  const direction = verbsIn(told).at(-1) ?? verbsIn(next)[0] ?? null;
  if (direction === "past" && BOUNDARY.test(before)) return null;
  return direction === "either" ? null : direction;
}
