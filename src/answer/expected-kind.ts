import type { Slice } from "../corpus/corpus.ts";
import type { AnswerKind } from "./answer-kinds.ts";

/** "what" or "which", and how they are mistyped. */
export const WHICH = "(?:what|which|wich|whitch|wat)";

/** Anybody, who has yet to be described: "the *man* that …". */
export const SOMEBODY = "(?:man|woman|guy|lady|person|one)(?= (?:that|who|which)\\b)";

/** What somebody can be of something. */
export const OFFICE =
  "(?:head|leader|boss|chief|chair(?:man|woman|person)?|ceo|president|director|manager|owner|founder|captain|coach|mayor|governor|minister|premier|chancellor|secretary|commissioner|advis[eo]r|ambassador|envoy|spokes(?:man|woman|person)|author)";

/** What has a place, and is answered by its name. */
const PLACE =
  "(?:country|countries|city|cities|places?|towns?|villages?|regions?|states?|capitals?|locations?|seas?)";

/** A telephone number, however it is called. */
export const PHONE_NUMBER = String.raw`\b(?:(?:tele)?phone|mobile|cell(?: ?phone)?|fax|hotline) number\b`;

/** Behind these and before this stands what has a name: "what's the *ship* called". */
const WHAT_IS = String.raw`\b${WHICH}(?:['’]?s| is| was) (?:the |that |this |an? )?`;
const CALLED = String.raw`[^,;:.?!]{0,60} (?:called|named)\W*$`;
const PLEASE = String.raw`(?: (?:pls|plz|please))?\W*$`;

/** What asks how much is earned: "what strike pay do they get", "average wages", "salary of a nurse". */
export const SALARY = [
  String.raw`\b${WHICH} (?:\p{L}{1,20} ){0,2}(?:pay|salary|wages?) (?:is|was|are|were|do|does|did|will|would|has|have)\b`,
  String.raw`^\W*(?:(?:what|whats|what['’]s)(?: is| was| are)? )?(?:the |their |his |her )?(?:(?:starting|average|mean|median|monthly|yearly|annual|basic|usual) )+(?:pay|salary|wages?)\b`,
  // Anything that begins as no question: "nurse salary", "salary of a nurse".
  String.raw`^\W*(?:(?!(?:do|does|did|is|are|was|were|has|have|will|can)\b)[\p{L}’']{1,20} ){0,3}salary(?: of\b|\W*$)`,
].join("|");

/** What asks how old somebody or something is. */
export const AGE = String.raw`\bhow old\b|\bage(?: of\b|\W*$)|\b${WHICH} age\b(?! group)`;

/** What has a name of its own, by which news tells it from others. */
const NAMED =
  "(?:firm|company|companie|carmaker|manufacturer|supplier|airline|bank|insurer|newspaper|broadcaster|prison|jail|hospital|clinic|school|university|universitie|hotel|museum|club|ship|boat|manager|judge|lawyer|officer|inspector|agency|agencie)s?\\b";

const FEW = "(?:two|three|four|five|six|seven|eight|nine|ten)";

const asks = (source: string, flags = "iu") => new RegExp(source, flags);

/** The pattern that a question has first decides. Each is about wording, none about a subject. */
const QUESTION_PATTERNS: readonly (readonly [AnswerKind, RegExp])[] = [
  // Who is "the man that speaks for them" need not be called a man.
  ["who", asks(String.raw`\bwho(?:['’]?s| is| was) (?:the|an?) ${SOMEBODY}`)],
  // "the name of the union's new boss" is one person's.
  ["person", asks(String.raw`\bname of (?=(?:[\p{L}\p{N}.'’-]{1,40} ){0,4}?${OFFICE}\b)`)],
  // "name the countries that offered", "the name of the city", not "the name of the city council".
  [
    "place",
    asks(
      String.raw`\b(?:names? of|name|list of|list) (?:all )?(?:the |those |these |both )?(?:[\p{L}\d]{1,20} ){0,2}?${PLACE}(?= (?:that|which|who|where|in|on|of|to|with|is|are|was|were|it|they|he|she)\b|\W*$)`,
    ),
  ],
  // "what's the leader of the gang called", "which tech companies? names pls".
  ["person", asks(String.raw`${WHAT_IS}(?=${OFFICE}\b${CALLED})`)],
  ["names", asks(String.raw`\b${WHICH} (?:are|were) (?:the |those |these )?(?=\p{L}${CALLED})`)],
  ["name", asks(String.raw`${WHAT_IS}(?=\p{L}${CALLED})`)],
  [
    "names",
    asks(
      String.raw`(?:^|[.!?]\s)\W{0,9}(?:(?:a )?list of |${WHICH} )(?:all )?(?:the )?(?=[^.!?]{1,80}[.,:;!?–-]\s*(?:(?:any |the |their )?names|name them)${PLEASE})`,
    ),
  ],
  [
    "which",
    asks(
      // "what firm", "which two tech firms"; not "which of the firms" nor "which is the firm".
      String.raw`\b(?:${WHICH}|(?:which|wich|whitch)(?: (?:\d{1,3}|${FEW}|other))?(?: (?!(?:of|date|day|month|year|time|country|city|people|person|is|are|was|were|do|does|did|can|cant|has|have|had)\b)\p{L}{1,20})?) ${NAMED}`,
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
    asks(String.raw`\bhow long\b|\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b|${AGE}`),
  ],
  [
    "number",
    asks(
      String.raw`\bhow (?:many|much|big|large|often|far|high|expensive)\b|\b(?:number|amount|total|percentage|proportion|share|price|cost) of\b|\b(?:number|price|cost)\W*$|\b${WHICH} (?:number|share|percentage|proportion|fraction|portion)\b|${SALARY}|${PHONE_NUMBER}`,
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
  ["place", asks(String.raw`\b${WHICH} (?:\p{L}{1,20} )?${PLACE}\b`)],
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
