import type { Slice } from "../corpus/corpus.ts";
import { type AnswerKind, answersOfKind, MONTH, NUMBER_WORD } from "./answer-kinds.ts";
import { AGE, PHONE_NUMBER, SALARY, WHICH } from "./expected-kind.ts";
import { isCountry } from "./vocabulary/places.ts";

/** What an answer of a kind must be or have where the question says so: a date a year, an amount its currency. */
export interface Detail {
  readonly kind: AnswerKind;
  readonly asked: RegExp;
  /** Every stretch of a sentence that could be it, in order. */
  find(sentence: string): Slice[];
}

const stretches =
  (pattern: RegExp) =>
  (sentence: string): Slice[] =>
    [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** Answers of the kind that are so themselves. */
const answersThat = (kind: AnswerKind, isMeant: (text: string) => boolean) => (sentence: string) =>
  answersOfKind(kind, sentence).filter(({ start, end }) => isMeant(sentence.slice(start, end)));

const dates = (pattern: RegExp) => answersThat("date", (date) => pattern.test(date));

const CURRENCY =
  "(?:dollars?|euros?|pounds?|sterling|rou?bles?|yuan|renminbi|yen|rupees?|francs?|crowns?|kron(?:a|e|or|er)|koruna|pesos?|liras?|zlotys?|forints?|lei|won|rand|reais|dirhams?|dinars?|riyals?|shekels?|hryvnias?|naira|shillings?|cents?|pence|USD|EUR|GBP|bitcoins?)";
const AMOUNT = String.raw`\d(?:[\d.,]{0,20}\d)?`;
const COSTS =
  "(?:cost(?:s|ing)?|pay|pays|paid|paying|spend|spent|spending|earn(?:s|ed|ing)?|worth|owes?|owed|fined?|charg(?:e|es|ed|ing))";
/** "how much *did they get per* ticket": an amount of nothing else, as no thing stands behind "how much". */
const GETS = String.raw`(?:do|does|did|will|would|is|are|was|were|can|has|have|had) [^,;:.?!]{1,60}? (?:get|gets|getting|got|receiv(?:e|ed|ing)|make|makes|making|made|take home)(?: (?:per|for|an?|each|every|from|in return)\b|\W*$)`;
const SMALL = String.raw`(?:\d{1,3}|${NUMBER_WORD})\b`;
/** What is said of the year in which somebody or something came to be. */
const BEGUN =
  "(?:born|built|rebuilt|founded|opened|established|created|launched|completed|erected|formed|dat(?:es|ed|ing))";
const YEAR = String.raw`\b(?:1[0-9]|20)\d\d\b`;

/** What is said of somebody who comes after another. */
const SUCCESSION =
  /\b(?:succe(?:ed(?:s|ed|ing)?|ssors?)|replac(?:es?|ed|ing|ement)|(?:takes?|took|taken|taking) (?:over|up the post)|step(?:s|ped|ping) in|stand(?:s|ing)? in|in charge|acting|interim|appoint\w*|promoted)\b/iu;
const MONEY = String.raw`[$€£¥₽₹₴] ?${AMOUNT}(?: ?(?:[mbt]n?\b|hundred|thousand|million|billion|trillion))?|\b(?:${AMOUNT}|${NUMBER_WORD})(?:[ -](?:${NUMBER_WORD}|of|[mbt]n|U\.?S\.?|American|Canadian|Australian|Swiss)){0,4} ${CURRENCY}\b`;
const PER_CENT = String.raw`\b${AMOUNT}(?: ?%| per ?cent\b)|\b\p{L}{1,20} per ?cent\b`;

/** Each is about wording, none about a subject; what has a form of its own, so that one can tell that it isn't there. */
const DETAILS: readonly Detail[] = [
  {
    kind: "number",
    asked:
      /\bhow (?:big|large|high|much)(?: of)? an? (?:\p{L}{1,20} ){0,2}?(?:(?:pay|wage|salary|price|rent|fare|fee|tax) (?:rise|raise|hike|increase|cut)|raise|discount)\b/iu,
    find: stretches(new RegExp(`${MONEY}|${PER_CENT}`, "giu")),
  },
  {
    kind: "number",
    asked: new RegExp(
      String.raw`\bhow much\b[^,;:.?!]{1,80}? (?:earn(?:s|ed|ing)?|(?:get|gets|getting|got) paid)\b|${SALARY}`,
      "iu",
    ),
    find: stretches(
      new RegExp(
        String.raw`(?<=\b(?:earn(?:s|ed|ing)?|pays?|paid|paying|salar(?:y|ies)|wages?)\b[^,.;:]{0,40} )(?:${MONEY})|(?:${MONEY})(?= (?:an?|per|each|every) (?:hour|day|week|month|year)\b)`,
        "giu",
      ),
    ),
  },
  {
    kind: "number",
    asked: new RegExp(
      String.raw`\bhow expensive\b|\bhow much\b(?! of\b)(?: ${GETS}| (?:\p{L}{1,20} )?(?:money|cash|funding|compensation)\b|[^,;:.?!]{1,80}? ${COSTS}\b)|\b(?:price|cost)s?(?: of\b|\W*$)`,
      "iu",
    ),
    find: stretches(new RegExp(MONEY, "giu")),
  },
  {
    kind: "number",
    asked: new RegExp(
      String.raw`\b${WHICH} (?:share|percentage|per ?cent|proportion|fraction|portion)\b|\bhow many per ?cent\b`,
      "iu",
    ),
    find: stretches(
      new RegExp(
        [
          PER_CENT,
          String.raw`\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|minority|most) of\b`,
          String.raw`\b\p{L}{1,20}-(?:thirds|quarters|fifths|tenths)\b`,
          // "three out of ten"
          String.raw`\b(?:\d+|${NUMBER_WORD}) (?:in|out of)(?: every)? (?:\d+|${NUMBER_WORD})\b`,
        ].join("|"),
        "giu",
      ),
    ),
  },
  {
    kind: "date",
    asked: new RegExp(String.raw`\b${WHICH} year\b`, "iu"),
    find: dates(/\d{4}|\byears?\b/iu),
  },
  {
    kind: "date",
    asked: new RegExp(String.raw`\b${WHICH} month\b`, "iu"),
    find: dates(new RegExp(String.raw`${MONTH}|\bmonths?\b`, "iu")),
  },
  {
    kind: "date",
    asked: new RegExp(String.raw`\b${WHICH} season\b`, "iu"),
    find: dates(new RegExp(String.raw`${MONTH}|\b(?:spring|summer|autumn|fall|winter)\b`, "iu")),
  },
  {
    kind: "date",
    asked: new RegExp(String.raw`\b${WHICH} time\b(?! of\b)`, "iu"),
    find: stretches(
      /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight|midday|dawn|dusk|nightfall)\b|\b[\p{L}\d]{1,20} o['’]clock\b/giu,
    ),
  },
  {
    kind: "duration",
    asked: new RegExp(AGE, "iu"),
    find: stretches(
      new RegExp(
        [
          String.raw`\b[\p{L}\d]{1,20}[ -](?:year|month|week|day)s?[ -]old\b`,
          String.raw`\baged? (?:of )?${SMALL}`,
          // "Jonas Berg, 58, …", "Jonas Berg (58)", "he turned 58."
          String.raw`, \d{1,3}(?=,)|\(\d{1,3}\)`,
          String.raw`\b(?:is|was|turn(?:s|ed)) \d{1,3}(?=[.,;]| and\b|$)`,
          String.raw`\b(?:man|woman|boy|girl|child|baby|lady|gentleman|widow|widower|pensioner|patient) of ${SMALL}`,
          // "in her late fifties", "in his 60s"
          String.raw`\bin (?:his|her|their) (?:\p{L}{1,5}[ -])?(?:\d0s|\p{L}{1,6}ties)\b`,
          String.raw`(?<=\b${BEGUN}\b[^.;:]{0,30} )(?:in|from|to|since) ${YEAR}`,
        ].join("|"),
        "giu",
      ),
    ),
  },
  {
    kind: "who",
    asked:
      /\bwho(?:['’]?s|['’]?ll| is| was| has| had| have| will| would| could| should| might)?(?: going to| to| be)? (?:(?:tak(?:es?|ing|en)|took) over (?:from|for)|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing))\b/iu,
    find: (sentence) => (SUCCESSION.test(sentence) ? answersOfKind("who", sentence) : []),
  },
  {
    kind: "place",
    asked: new RegExp(String.raw`\b${WHICH} (?:city|cities|towns?|villages?)\b`, "iu"),
    find: answersThat("place", (place) => !isCountry(place)),
  },
  {
    kind: "number",
    asked: new RegExp(PHONE_NUMBER, "iu"),
    find: stretches(/(?<![$€£\d.,])\+?\(?\d(?:[ ()/-]*\d){5,}\b/gu),
  },
  {
    kind: "anything",
    asked: /\b(?:home|postal|street|e-?mail|web) ?(?:address|site)\b/iu,
    find: stretches(
      /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}|\bhttps?:\/\/\S+|\bwww\.\S+|\b\p{Lu}[\p{L}.’'-]{0,40} (?:Street|Road|Avenue|Lane|Square|Boulevard|Drive)\b/gu,
    ),
  },
];

/** The detail that a question of a kind asks for; null where any answer of the kind will do. */
export const expectedDetail = (question: string, kind: AnswerKind): Detail | null =>
  DETAILS.find((detail) => detail.kind === kind && detail.asked.test(question)) ?? null;
