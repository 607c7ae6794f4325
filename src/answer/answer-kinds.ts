import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { isBodyNoun } from "../quotes/speaker-kind.ts";
import { fold } from "../search/tokens.ts";
import { isCommonWord } from "./vocabulary/dictionary.ts";
import { LEADING_WORD } from "./vocabulary/leading-words.ts";
import { isNationality, isPlaceName } from "./vocabulary/places.ts";

/**
 * What a question asks for: "who" wants a person, body or country, "person" the one person who is something ("who is the
 * director"), "where" where something is, "place" which place of a kind, "names" the names of several things it describes,
 * "name" that of one, "which" which one of a kind that has names. "anything" where the wording doesn't tell.
 */
export type AnswerKind =
  | "names"
  | "name"
  | "person"
  | "who"
  | "which"
  | "where"
  | "place"
  | "date"
  | "duration"
  | "number"
  | "reason"
  | "quotation"
  | "anything";

export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const PERIOD =
  "(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|summer|autumn|fall|winter|spring|night|morning|evening|weekend)";
const COUNT =
  "(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple of|many|coming|next|past|last)";
const DATE = new RegExp(
  [
    `\\b${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?\\b`,
    `\\b(?:(?:last|next|this|on|earlier|late) )?${WEEKDAY}(?: (?:night|morning|evening))?\\b`,
    "\\b(?:early |late |mid-?|since |in )?(?:1[5-9]|20)\\d\\d\\b",
    `\\b(?:last|next|this|that|previous|following|coming|same) (?:few )?${PERIOD}\\b`,
    `\\b(?:in|within|for|over|during) the (?:next|coming|last|past|following)(?: few| ${COUNT})? ${PERIOD}\\b`,
    `\\b(?:${COUNT} ){1,2}${PERIOD} (?:ago|later|earlier|before|after)\\b`,
    "\\b(?:today|yesterday|tomorrow|tonight)\\b",
  ].join("|"),
  "gu",
);

export const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|quarter|third|several|twice)";
const NUMBER = new RegExp(
  `[$€£]?\\b\\d+(?:[.,]\\d+)*(?:[ -]?(?:%|percent|per cent))?(?: (?:hundred|thousand|million|billion|trillion))?\\b|\\b(?:an? |more than |over |about |some )?${NUMBER_WORD}(?:[ -]${NUMBER_WORD})*\\b`,
  "giu",
);

/** Capitalised words in a row, with the small words that names are built with between them. */
const NAME = new RegExp(
  `(?!${LEADING_WORD})\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'-]*(?: (?:(?:of|the|for|de|van|von|bin|al) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'-]*)*(?<![.’'-])`,
  "gu",
);
const PLACE = new RegExp(`(?!${LEADING_WORD})\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*)*`, "gu");
/** What stands behind such a word, or is in the gazetteer, is taken for a place. */
const BEHIND_PLACE_WORD =
  /\b(?:in|at|near|to|from|into|over|across|inside|outside|around|through|towards?) (?:the )?$/iu;
/** Where something is stands behind one of these: a country that does something is no place of it. */
const BEHIND_LOCATING_WORD =
  /\b(?:in|at|on|near|to|from|into|off|across|inside|outside|around|through|towards?|is|are|visit\w*|leav\w+|left|reach\w*|enter\w*) (?:the )?(?:[\p{Ll}-]{1,20} )?$/iu;
/** "in a third *country*", "on neutral *ground*": a place that has no name. */
const NAMELESS_PLACE =
  "(?<=\\b(?:in|at|on|near|to|from|into|off|inside|outside) )(?:(?:an?|the|its|his|her|their|our) )?(?:[\\p{L}-]{1,20} ){0,3}?(?:country|ground|soil|city|town|village|capital|port|harbou?r|airport|station|hospital|hotel|hostel|school|university|prison|jail|court|courthouse|church|museum|library|hall|home|house|street|road|square|bridge|river|lake|sea|coast|shore|island|border|mountains?|forest|park|field|factory|plant|office|headquarters|embassy|building|room|cellar|basement)\\b";
const REASON =
  /\b(?:because|due to|owing to|since|so that|in order to|in response to|in retaliation|for (?:its|their|his|her|alleged|having|being|the)|over|amid|amidst|after|accus\w+|alleg\w+|citing|blam\w+|reasons?|caus\w+|as a result|therefore|in an attempt|to (?:curtail|prevent|stop|avoid|protect|unblock)|aimed at|motivated|justif\w+|respon\w+ to|considers?)\b/giu;
const QUOTATION =
  /["“”„«»]|\b(?:said|says|say|told|tell|called|described|warned|added|claimed|replied|stated|argued|insisted)\b/giu;

const DURATION = new RegExp(
  [
    `\\b(?:\\d{1,12}(?:[.,]\\d{1,12})?|an?|half an|a few|(?!third\\b)${NUMBER_WORD})[ -](?:(?:to|or|and) \\w{1,20} )?(?:second|minute|hour|day|week|month|year|decade)s?\\b(?! (?:ago|earlier|later)\\b)`,
    "\\b(?:for|in) (?:hours|days|weeks|months|years|decades)\\b",
    "\\baged? \\d+",
  ].join("|"),
  "giu",
);
/** What the name of a body ends in, besides the nouns for bodies; a person's name ends in neither. */
const BODY =
  /^(?:center|centre|college|congress|fund|hospital|news|police|post|project|reserve|school|sea|senate|times)s?$/u;

function isBody(name: string): boolean {
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return BODY.test(last) || isBodyNoun(last) || isBodyNoun(last.replace(/s$/u, ""));
}

const PATTERNS: Readonly<Record<Exclude<AnswerKind, "anything">, RegExp>> = {
  date: DATE,
  duration: DURATION,
  number: NUMBER,
  names: NAME,
  name: NAME,
  which: NAME,
  person: NAME,
  who: NAME,
  where: new RegExp(`${NAMELESS_PLACE}|${PLACE.source}`, "gu"),
  place: PLACE,
  reason: REASON,
  quotation: QUOTATION,
};

/** A sentence begins with a capital letter whatever its first word is. */
const isOnlyFirstWord = (name: string, at: number) =>
  at <= 1 && !name.includes(" ") && isCommonWord(fold(name));

const isDate = (name: string) => [...name.matchAll(DATE)].some(([date]) => date === name);

const isName = (text: string, at: number) => !isOnlyFirstWord(text, at) && !isDate(text);

const isLocated = (sentence: string, at: number) =>
  BEHIND_LOCATING_WORD.test(sentence.slice(Math.max(0, at - 40), at));

/** Whether what the kind's pattern found at an offset of the sentence is one of that kind. */
function isOfKind(kind: AnswerKind, text: string, at: number, sentence: string): boolean {
  switch (kind) {
    case "place":
      return (
        !isDate(text) &&
        !isNationality(text) &&
        (isPlaceName(text) || BEHIND_PLACE_WORD.test(sentence.slice(0, at)))
      );
    case "where":
      return /^\p{Ll}/u.test(text) || (isOfKind("place", text, at, sentence) && isLocated(sentence, at));
    case "who":
    case "which":
      return isName(text, at);
    case "names":
    case "name":
      return isName(text, at) && !isPlaceName(text);
    case "person":
      return isName(text, at) && !isPlaceName(text) && !isBody(text) && !/^\p{Lu}+$/u.test(text);
    default:
      return true;
  }
}

/** Every stretch of a sentence that could be an answer of that kind, in order. None for "anything". */
export function answersOfKind(kind: AnswerKind, sentence: string): Slice[] {
  if (kind === "anything") return [];
  const found = [...sentence.matchAll(PATTERNS[kind])]
    .filter(({ 0: text, index }) => isOfKind(kind, text, index, sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (kind !== "number") return found;
  // Nothing is counted by the day or the year.
  const dates = answersOfKind("date", sentence);
  return found.filter((number) => !dates.some((date) => overlaps(date, number)));
}
