import { overlaps } from "../corpus/slices.ts";
import { namedDatesIn } from "./chrono.ts";
import { relativeTimesIn } from "./relative-times.ts";
import { type SaidDate, saidDate, type TimeExpression } from "./said.ts";
import { yearsIn } from "./years.ts";

const namedIn = (sentence: string): TimeExpression[] =>
  namedDatesIn(sentence).map(({ start, end, date, until, weekday }) => {
    if (date) return { start, end, said: { ...saidDate(date, until), weekday } };
    const [which] = /^(?:last|next)\b/iu.exec(sentence.slice(start, end)) ?? [];
    return {
      start,
      end,
      said: {
        kind: "weekday",
        weekday: weekday ?? 0,
        which: which === undefined ? null : /^last$/iu.test(which) ? "last" : "next",
      },
    };
  });

const THIRDS = { first: [0, 1 / 3], middle: [1 / 3, 2 / 3], last: [2 / 3, 1] } as const;

/** Which part of a year or month is meant, by the words before it; what begins and ends with two years is neither. */
const PARTS: readonly (readonly [words: string, within: SaidDate["within"]])[] = [
  ["early|beginning|start", THIRDS.first],
  ["mid|middle", THIRDS.middle],
  ["late|end", THIRDS.last],
  ["first half", [0, 1 / 2]],
  ["second half", [1 / 2, 1]],
  ["first quarter", [0, 1 / 4]],
  ["second quarter", [1 / 4, 1 / 2]],
  ["third quarter", [1 / 2, 3 / 4]],
  ["fourth quarter", [3 / 4, 1]],
  ["spring", [1 / 6, 5 / 12]],
  ["summer", [5 / 12, 2 / 3]],
  ["autumn|fall", [2 / 3, 11 / 12]],
  ["winter", null],
];
const PART = new RegExp(
  `\\b(?:the )?(?:${PARTS.map(([words]) => `(${words})`).join("|")})(?: of)?[ -](?:(?:last|next|this) )?$`,
  "iu",
);
const SEEN_FROM_WRITING = /\b(?:last|next|this) $/iu;

/** With the words before it that tell which part, or which one, is meant: "*early* 2021", "*last* February". */
function widened(expression: TimeExpression, sentence: string): TimeExpression {
  const { said } = expression;
  if (said.kind !== "date" || said.date.day !== null) return expression;
  const before = sentence.slice(0, expression.start);
  const [words, ...found] = PART.exec(before) ?? [];
  if (words === undefined) {
    const seen = said.date.year === null ? (SEEN_FROM_WRITING.exec(before)?.[0] ?? "") : "";
    return { ...expression, start: expression.start - seen.length };
  }
  const within = PARTS[found.findIndex((part) => part !== undefined)]?.[1] ?? null;
  return { ...expression, start: expression.start - words.length, said: { ...said, within } };
}

const YEAR_OF_WRITING = /^,? (?:of )?(last|this|next) year$/iu;
const JOINS = /^ (?:and|or|to|until|till|through) (?:the )?$|^ ?[–—-] ?$/u;

/** Two expressions as one: "June 14" and "this year", "2014" and "2016" in "from 2014 to 2016"; null where they are two. */
function together(one: TimeExpression, other: TimeExpression, sentence: string): TimeExpression | null {
  if (one.said.kind !== "date") return null;
  const slice = { start: one.start, end: other.end };
  const [, which] = YEAR_OF_WRITING.exec(sentence.slice(one.end, other.end)) ?? [];
  if (which !== undefined && one.said.date.year === null) {
    const yearOffset = ["last", "this", "next"].indexOf(which.toLowerCase()) - 1;
    return { ...slice, said: { ...one.said, yearOffset } };
  }
  const between = sentence.slice(one.end, other.start);
  if (other.said.kind !== "date" || one.said.until !== null || !JOINS.test(between)) return null;
  const { date, until } = other.said;
  // What the second leaves out it shares with the first, and the first with it: "between March and May 2020".
  const first = { ...one.said.date, year: one.said.date.year ?? date.year };
  return { ...slice, said: { ...one.said, date: first, until: until ?? date } };
}

/** Every expression of time in a sentence, in order, without overlap. */
export function expressionsIn(sentence: string): TimeExpression[] {
  const found: TimeExpression[] = relativeTimesIn(sentence);
  for (const more of [namedIn(sentence), yearsIn(sentence)])
    found.push(...more.filter((one) => !found.some((other) => overlaps(one, other))));
  const expressions: TimeExpression[] = [];
  for (const one of found.sort((a, b) => a.start - b.start).map((each) => widened(each, sentence))) {
    const last = expressions.at(-1);
    const whole = last ? together(last, one, sentence) : null;
    if (whole) expressions[expressions.length - 1] = whole;
    // A part of a year in words may have been read for itself: "this summer" in "this summer of 2020".
    else if (!last || one.start >= last.end) expressions.push(one);
  }
  return expressions;
}
