import { createRequire } from "node:module";
import type { Slice } from "../corpus/corpus.ts";
import type { PartialDate } from "./calendar.ts";

/** A date of the calendar or a day of the week that a text names, in offsets into it. */
export interface NamedDate extends Slice {
  /** Null where only the day of the week is said. */
  readonly date: PartialDate | null;
  /** The last one, where it is a stretch of time: "9 May to 11 June". */
  readonly until: PartialDate | null;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number | null;
}

type Chrono = typeof import("chrono-node/en");
type Result = ReturnType<Chrono["parse"]>[number];
type Components = Result["start"];

let loaded: Chrono | undefined;

/** Loading it takes longer than an answer, and only a timeline needs it. */
function chrono(): Chrono {
  loaded ??= createRequire(import.meta.url)("chrono-node/en") as Chrono;
  return loaded;
}

/** What chrono would count relative days from; nothing of what is counted so is used. */
const REFERENCE = new Date(2000, 0, 5, 12);

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const ISO = String.raw`\d{4}-\d{2}-\d{2}`;
const NAMED = new RegExp(`${MONTH}|${WEEKDAY}|${ISO}`, "u");

/** Figures with slashes are one date in America and another elsewhere. */
const isUnambiguous = (text: string) => NAMED.test(text) && !/\d\/\d/u.test(text);

/** Some months are names of people and words, too: alone they are dates only behind a word that leads to one. */
const ALONE = new RegExp(`^${MONTH}$`, "u");
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|before|after|during|last|next|this|early|late|mid|(?:end|beginning|start|middle) of)[ -]$/iu;
const ALSO_BEFORE_MONTH = /\b(?:from|to|of|for|and|or|between|through|around)[ -]$/iu;
const ALSO_NAMES = /^(?:April|May|June|August|Jan|Mar)\b/u;
/** "March and April". */
const BEHIND_MONTH = new RegExp(`${MONTH} (?:and|or|to) $`, "u");

function isMonth(name: string, before: string): boolean {
  if (!ALONE.test(name) || BEFORE_MONTH.test(before) || BEHIND_MONTH.test(before)) return true;
  return ALSO_BEFORE_MONTH.test(before) && !ALSO_NAMES.test(name);
}

/** "In March 10 envoys left": one is in a month, and on a day. */
const IN_MONTH = new RegExp(`\\bin\\s+(?<month>${MONTH})\\s+\\d+$`, "iu");

/** Only what stands there in figures and names counts; chrono itself fills up what is missing. */
function partsOf(components: Components, text: string): PartialDate {
  const said = (part: "year" | "month" | "day") => (components.isCertain(part) ? components.get(part) : null);
  const [year, month, day] = [said("year"), said("month"), said("day")];
  const stands = (figure: number | null) => new RegExp(`(?<!\\d)0?${figure}(?!\\d)`, "u").test(text);
  return {
    year: year !== null && stands(year) ? year : null,
    month,
    day: day !== null && stands(day) ? day : null,
  };
}

/** "two weeks after March 28": chrono would count on, and what it comes to stands nowhere. */
const COUNTED = /^.*?\b(?:after|before|from)\s+/isu;

/** "Thursday, 11 people", "6 a.m. on Thursday": what chrono takes for a time of day is left out. */
const DAY_OF_WEEK = new RegExp(
  `\\b(?:(?:last|next|this)\\s+)?${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
  "iu",
);

/** The dates and days of the week that a text names, in order, without overlap. Nothing is added to what it says. */
export function namedDatesIn(text: string): NamedDate[] {
  if (!NAMED.test(text)) return [];
  return chrono()
    .parse(text, REFERENCE)
    .flatMap((result) => readResult(result, text));
}

function readResult(result: Result, text: string): NamedDate[] {
  const { index, text: found, start: from, end: to } = result;
  if (result.tags().has("result/relativeDate")) {
    const counted = COUNTED.exec(found)?.[0].length ?? found.length;
    return namedDatesIn(found.slice(counted)).map((date) => shifted(date, index + counted));
  }
  const weekday = from.isCertain("weekday") ? from.get("weekday") : null;
  const date = partsOf(from, found);
  if (date.month === null) {
    const named = DAY_OF_WEEK.exec(found);
    if (weekday === null || named === null) return [];
    const start = index + named.index;
    return [{ start, end: start + named[0].length, date: null, until: null, weekday }];
  }
  const [, lead = "", named = ""] =
    /^((?:(?:on|at|in|(?:the )?end of)\s+)*)(.*?)[\s,.]*$/isu.exec(found) ?? [];
  const start = index + lead.length;
  if (!isUnambiguous(named) || !isMonth(named, text.slice(0, start))) return [];
  const month = IN_MONTH.exec(text.slice(0, start) + named);
  if (month && date.year === null) {
    const end = start + (month.groups?.month?.length ?? 0);
    return [{ start, end, date: { ...date, day: null }, until: null, weekday: null }];
  }
  const until = to ? partsOf(to, named) : null;
  return [{ start, end: start + named.length, date, until: until?.month ? until : null, weekday }];
}

const shifted = (date: NamedDate, by: number): NamedDate => ({
  ...date,
  start: date.start + by,
  end: date.end + by,
});
