import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { fold } from "../search/tokens.ts";
import { isCommonWord } from "./vocabulary/dictionary.ts";
import { LEADING_WORD } from "./vocabulary/leading-words.ts";
import { isNationality, isPlaceName } from "./vocabulary/places.ts";

/**
 * What a question asks for: "who" wants a person, body or country, "person" the one person who is something ("who is the
 * director"), "where" where something is, "place" which place of a kind, "names" the names of several things it describes, "name" that of one. "anything" where the wording doesn't tell.
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

/** "what" or "which", and how they are mistyped. */
export const WHICH = "(?:what|which|wich|whitch|wat)";

/** Anybody, who has yet to be described: "the man that …". */
export const SOMEBODY = "(?:man|woman|guy|lady|person|one) (?:that|who|which)\\b";

/** What somebody can be of something. */
const OFFICE =
  "(?:head|leader|boss|chief|chair(?:man|woman|person)?|ceo|president|director|manager|owner|founder|captain|coach|mayor|governor|minister|ambassador|envoy|spokes(?:man|woman|person)|author)";

/** Behind these and before this stands what has a name: "what's the *ship* called". */
const WHAT_IS = String.raw`\b${WHICH}(?:['’]?s| is| was) (?:the |that |this |an? )?`;
const CALLED = String.raw`[^,;:.?!]{0,60} (?:called|named)\W*$`;
const PLEASE = String.raw`(?: (?:pls|plz|please))?\W*$`;

/** What asks how much is earned: "what strike pay do they get", "average wages", "salary of a nurse". */
export const SALARY = String.raw`\b${WHICH} (?:\p{L}{1,20} ){0,2}(?:pay|salary|wages?) (?:is|was|are|were|do|does|did|will|would|has|have)\b|^\W*(?:(?:what|whats|what['’]s)(?: is| was| are)? )?(?:the |their |his |her )?(?:(?:starting|average|mean|median|monthly|yearly|annual|basic|usual) )+(?:pay|salary|wages?)\b|^\W*(?:(?!(?:do|does|did|is|are|was|were|has|have|will|can)\b)[\p{L}’']{1,20} ){0,3}salary(?: of\b|\W*$)`;

/** What has a name of its own, by which news tells it from others. */
const NAMED =
  "(?:firm|company|companie|carmaker|manufacturer|supplier|airline|bank|insurer|newspaper|broadcaster|prison|jail|hospital|clinic|school|university|universitie|hotel|museum|club|ship|boat|manager|judge|lawyer|officer|inspector|agency|agencie)s?\\b";

const asks = (source: string, flags = "iu") => new RegExp(source, flags);

/** The pattern that a question has first decides. Each is about wording, none about a subject. */
const QUESTION_PATTERNS: readonly (readonly [AnswerKind, RegExp])[] = [
  // Who is "the man that speaks for them" need not be called a man.
  ["who", asks(String.raw`\bwho(?:['’]?s| is| was) (?:the|an?) ${SOMEBODY}`)],
  // "the name of the union's new boss" is one person's.
  ["person", asks(String.raw`\bname of (?=(?:[\p{L}\p{N}.'’-]{1,40} ){0,4}?${OFFICE}\b)`)],
  // "what's the leader of the gang called", "which tech companies? names pls".
  ["person", asks(String.raw`${WHAT_IS}(?=${OFFICE}\b${CALLED})`)],
  ["names", asks(String.raw`\b${WHICH} (?:are|were) (?:the |those |these )?(?=\p{L}${CALLED})`)],
  ["name", asks(String.raw`${WHAT_IS}(?=\p{L}${CALLED})`)],
  [
    "names",
    asks(
      String.raw`(?:^|[.!?]\s)\W*(?:(?:a )?list of |${WHICH} )(?:all )?(?:the )?(?=[^.!?]{1,80}[.,:;!?–-]\s*(?:(?:any |the |their )?names|name them)${PLEASE})`,
    ),
  ],
  [
    "which",
    asks(
      String.raw`\b(?:${WHICH}|(?:which|wich|whitch)(?: (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|other))?(?: (?!(?:of|date|day|month|year|time|country|city|people|person|is|are|was|were|do|does|did|can|cant|has|have|had)\b)\p{L}{1,20})?) ${NAMED}`,
    ),
  ],
  ["name", asks(String.raw`\bname of\b`)],
  ["names", asks(String.raw`\bnames of\b|\bname (?:the|all|them)\b`)],
  ["person", asks(String.raw`\bwho(?:['’]?s| is| was) (?:(?:the|an?)\b|(?=\w+['’]s\b))`)],
  // "who is russias ambassador", not "Who is Jens Stoltenberg?" nor "who is this".
  ["person", asks(String.raw`\b[Ww]ho(?:['’]?s| is| was) (?=(?!this\b)\p{Ll}+s\b)`, "u")],
  // "head of the union", "union boss name".
  ["person", asks(String.raw`^\W*(?:the )?(?=${OFFICE} of\b)|\b(?=${OFFICE}(?:['’]?s)? name\W*$)`)],
  [
    "duration",
    asks(
      String.raw`\bhow long\b|\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b|\bhow old\b|\bage(?: of\b|\W*$)|\b${WHICH} age\b(?! group)`,
    ),
  ],
  [
    "number",
    asks(
      String.raw`\bhow (?:many|much|big|large|often|far|high|expensive)\b|\b(?:number|amount|total|percentage|proportion|share|price|cost) of\b|\b(?:number|price|cost)\W*$|\b${WHICH} (?:number|share|percentage|proportion|fraction|portion)\b|${SALARY}`,
    ),
  ],
  [
    "date",
    asks(
      String.raw`\bwhen\b|\b${WHICH} (?:day|date|month|year|season|time|weekday)\b|\b(?:start|end|starting) date\b|\bdate(?: of\b|\W*$)`,
    ),
  ],
  [
    "reason",
    asks(
      String.raw`\bwhy\b|\bhow come\b|\bwhat (?:was |is |were )?(?:the )?(?:reason|cause|motive|pretext)s?\b|\bwhat for\b|\bwhat(?:['’]?s| is| are| was| were)\b(?=[^,;:.?!]{1,80} for\W*$)|\b(?:reasons?|cause)(?: (?:of|for)\b|\W*$)`,
    ),
  ],
  [
    "where",
    asks(
      String.raw`\bwhere\b(?!(?:['’]s| is| does) (?:that|this) (?:come )?from\W*$)|^\W*were (?:is|was|are|do|does|did)\b|\b(?:location|whereabouts)(?: of\b|\W*$)`,
    ),
  ],
  [
    "place",
    asks(
      String.raw`\b${WHICH} (?:\p{L}{1,20} )?(?:country|countries|city|cities|places?|town|village|region|state|capital|location|sea)\b`,
    ),
  ],
  [
    "who",
    asks(
      String.raw`\bwho(?:se|m)?\b|\b${WHICH} (?:\w+ )?(?:person|people|officials?|politicians?|leaders?|presidents?|ministers?|newspapers?|agency|agencies|company|companies|organi[sz]ations?|envoys?|ambassadors?|spokes\w+)\b`,
    ),
  ],
  [
    "quotation",
    asks(
      String.raw`\bwhat (?:did|does|do|has|have|had)(?= [^?]{1,80}? (?:say|said|call(?:ed)?|described?|tell|told|claim(?:ed)?|warn(?:ed)?|promised?|think|thought)\b)|\bquote\b|\b${WHICH} words?\b|\bhow did(?= [^?]{1,80}? (?:describe|call|word|put)\b)`,
    ),
  ],
];

/** "How did they react *when* it sank": a question that has begun goes on, save behind these ("do you know *when* …"). */
const HAS_BEGUN =
  /^\W*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\b|\b(?:how|what|which|whom?|whose|why)\b/iu;
const LEADS_TO_ASKING =
  /(?:[^\p{L}\p{N}\s]|\b(?:and|or|of|on|about|from|since|until|till|by|to|as|exactly|know\w*|t[eo]ll?d?|says?|said|sure|idea|clue|wonder\w*|remember\w*|find out|clear|(?:dis)?agree\w*|differ\w*|decid\w*|announc\w*|reveal\w*|confirm\w*|asks?|asked|date|day|time|place))\s*$/iu;

const isConjunction = (question: string, { 0: word, index }: RegExpExecArray): boolean => {
  const before = question.slice(0, index);
  return /^(?:when|where)$/iu.test(word) && HAS_BEGUN.test(before) && !LEADS_TO_ASKING.test(before);
};

/** What the wording of a question asks for, and the words that say so. */
export function expectedKind(question: string): { kind: AnswerKind } & Slice {
  let first: { kind: AnswerKind } & Slice = { kind: "anything", start: Infinity, end: 0 };
  for (const [kind, pattern] of QUESTION_PATTERNS) {
    const match = pattern.exec(question);
    if (match && match.index < first.start && !isConjunction(question, match))
      first = { kind, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const PERIOD =
  "(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|summer|autumn|fall|winter|spring|night|morning|evening|weekend)";
const COUNT =
  "(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple of|many|coming|next|past|last)";
const DATE = new RegExp(
  [
    `\\b${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?\\b`,
    `\\b(?:(?:last|next|this|on|earlier|late) )?${DAY}(?: (?:night|morning|evening))?\\b`,
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
    `\\b(?:\\d+(?:[.,]\\d+)?|an?|half an|a few|(?!third\\b)${NUMBER_WORD})[ -](?:(?:to|or|and) (?:\\d+|\\w+) )?(?:second|minute|hour|day|week|month|year|decade)s?\\b(?! (?:ago|earlier|later)\\b)`,
    "\\b(?:for|in) (?:hours|days|weeks|months|years|decades)\\b",
    "\\baged? \\d+",
  ].join("|"),
  "giu",
);
/** What the name of a body ends in; a person's name does not. */
const BODY =
  /\b(?:Agency|Army|Association|Bank|Board|Bureau|Center|Centre|Chancellery|College|Commission|Committee|Company|Congress|Corp|Council|Court|Department|Directorate|Foundation|Fund|Government|Group|Hospital|House|Institute|Ltd|Ministry|News|Office|Organi[sz]ation|Parliament|Party|Police|Post|Project|Reserve|School|Sea|Senate|Service|Society|Times|Treasury|Union|University)s?$/u;

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
      return isName(text, at) && !isPlaceName(text) && !BODY.test(text) && !/^\p{Lu}+$/u.test(text);
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
