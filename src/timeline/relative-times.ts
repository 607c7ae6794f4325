import { overlaps } from "../corpus/slices.ts";
import type { Said, TimeExpression } from "./said.ts";

/*
 * Days and stretches as seen from the day of writing, or from something else that a text tells. How far off they are is
 * known roughly at most and only tells in which order they stand. How long something takes ("for three weeks") is no time.
 */

const COUNT =
  "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few|many|a couple of)";
const ROUGHLY = "(?:barely|about|almost|nearly|some|around|over|more than)";
const UNIT = "(?:day|week|month|quarter|year|decade)";
const SEASON = "(?:spring|summer|autumn|fall|winter)";

const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  weekend: 7,
  week: 7,
  month: 30,
  quarter: 91,
  spring: 182,
  summer: 182,
  autumn: 182,
  fall: 182,
  winter: 182,
  year: 365,
  decade: 3652,
};

const daysOf = (unit: string) => UNIT_DAYS[unit.toLowerCase()] ?? 1;

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const NUMBERS = "a two three four five six seven eight nine ten eleven twelve".split(" ");

/** What "several" and "few" are taken for where only the order depends on it. */
const SEVERAL = 6;

/** Null where the words don't say it exactly. */
function countOf(words: string): number | null {
  if (/^\d{1,4}$/u.test(words)) return Number(words);
  const at = NUMBERS.indexOf(words.toLowerCase().replace(/^(?:an|one)$/u, "a"));
  return at === -1 ? null : at + 1;
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["last night", -1],
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
]);

type Period = Extract<Said, { kind: "period" }>;

const period = (from: number, to: number, calendar: Period["calendar"] = null): Period => ({
  kind: "period",
  from,
  to,
  calendar,
});

const elsewhere = (): Said => ({ kind: "elsewhere" });

type Reader = readonly [pattern: RegExp, read: (...groups: readonly string[]) => Said];

/** Where several could read a place, the first does. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`\\b(${[...DAYS.keys()].toReversed().join("|")})\\b`, "giu"),
    (words = "") => ({ kind: "day", offset: DAYS.get(words.toLowerCase()) ?? 0 }),
  ],
  [
    new RegExp(`\\b(${ROUGHLY} )?(?:(${COUNT}) )?(${UNIT})s? ago\\b`, "giu"),
    (roughly = "", count = "", unit = "") => {
      const number = countOf(count);
      if (number !== null && roughly === "" && /^day$/iu.test(unit)) return { kind: "day", offset: -number };
      const days = (number ?? SEVERAL) * daysOf(unit);
      return period(-days, -days);
    },
  ],
  [/\b(?:the |that )?(?:very )?same (?:day|week|month|year|night|morning|evening|afternoon)\b/giu, elsewhere],
  [/\bthe (?:next|following|previous) (?:day|night|morning|evening|week|month|year)\b/giu, elsewhere],
  [/\bthe day (?:before|after)\b/giu, elsewhere],
  [new RegExp(`\\b(?:${COUNT} )?(?:hour|${UNIT})s? (?:later|earlier|before|after)\\b`, "giu"), elsewhere],
  [
    new RegExp(
      `\\b(?:(earlier|later|early|late) )?(last|this|next|coming) (week|weekend|month|quarter|year|decade|${SEASON})\\b`,
      "giu",
    ),
    (part = "", which = "", unit = "") => {
      const days = daysOf(unit);
      const name = unit.toLowerCase();
      const offset = OFFSETS[which.toLowerCase()] ?? 1;
      const whole =
        which !== "coming" && (name === "month" || name === "year")
          ? ({ unit: name, offset } as const)
          : null;
      if (offset === -1) return period(-2 * days, -1, whole);
      if (offset === 1) return period(1, 2 * days, whole);
      if (part === "") return period(-days, days, whole);
      return /^earl/iu.test(part) ? period(-days, 0, whole) : period(0, days, whole);
    },
  ],
  [
    new RegExp(`\\b(last|past|recent|next|coming|following) (?:(${COUNT}) )?(${UNIT})s\\b`, "giu"),
    (which = "", count = "", unit = "") => {
      const days = (countOf(count) ?? SEVERAL) * daysOf(unit);
      return /^(?:last|past|recent)$/iu.test(which) ? period(-days, 0) : period(0, days);
    },
  ],
];

/** Every such day or stretch in a sentence; where two could be read from the same words, the surer one. */
export function relativeTimesIn(sentence: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const [pattern, read] of READERS)
    for (const match of sentence.matchAll(pattern)) {
      const [words, ...groups] = match;
      const slice = { start: match.index, end: match.index + words.length };
      if (!found.some((other) => overlaps(slice, other))) found.push({ ...slice, said: read(...groups) });
    }
  return found;
}
