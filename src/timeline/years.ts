import { saidDate, type TimeExpression } from "./said.ts";

/** No part of a longer figure, no amount of money, no share; "1950s" is ten of them. */
const FIGURE =
  /(?<![\p{L}\p{N}]|\p{N}[.,:/]|[$€£¥#]\s?)(1[5-9]\d\d|20\d\d)(s?)(?![\p{L}\p{N}%]|[.,:/]\p{N}|\s(?:per\s?cent|people|persons|men|women|km)\b)/gu;

const PREPOSITION =
  "in|since|by|until|till|from|to|of|before|after|during|between|through|for|around|and|or|early|late|mid|spring|summer|autumn|fall|winter";
const DETERMINER = "the|an?|this|that|its|their|his|her|our|my";
/** A year stands behind one of these, or with an adjective behind a determiner: "the massive 2020 attack", not "flight 2020". */
const LEADS_TO_YEAR = new RegExp(
  `(?:^|[(“"‘–—-]\\s?|\\d{4},\\s|\\b(?:${PREPOSITION}|${DETERMINER})[\\s-]|\\b(?:${DETERMINER})\\s[\\p{L}-]+\\s)$`,
  "iu",
);

/** "a force of 2000 soldiers": a round number of several things. */
const isRoundNumber = (digits: string, after: string) =>
  digits.endsWith("00") && /^\s\p{Ll}+s\b/u.test(after);

/** Every year and decade of a sentence that stands as a figure where a year may stand. */
export const yearsIn = (sentence: string): TimeExpression[] =>
  [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const [words, digits = "", decade] = match;
    const [start, end] = [match.index, match.index + words.length];
    if (!LEADS_TO_YEAR.test(sentence.slice(0, start)) || isRoundNumber(digits, sentence.slice(end)))
      return [];
    const year = Number(digits);
    const until = decade === "" ? null : { year: year + 9, month: null, day: null };
    return [{ start, end, said: saidDate({ year, month: null, day: null }, until) }];
  });
