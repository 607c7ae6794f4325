import { abbreviation, DAYS_AND_ZONES, LETTERED, MONTHS, OPENERS, SAYING } from "./abbreviations.ts";

/** A place where a sentence may end, with as much around it as the decision needs. */
export interface Stop {
  /** What stands before the mark, from the start of the sentence or at most BEFORE_LENGTH characters. */
  readonly before: string;
  /** The full stops, question and exclamation marks. */
  readonly mark: string;
  /** Quotation marks and brackets that close right behind the mark. */
  readonly closers: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
  /** What stands behind the white space, at most AFTER_LENGTH characters; never empty. */
  readonly after: string;
}

export const BEFORE_LENGTH = 48;
export const AFTER_LENGTH = 96;

/** The degree sign is part of it, so that "1500 °C." does not end in an initial. */
const LAST_WORD = /[\p{L}\p{M}\p{N}.&°]*$/u;
const WORD_BEFORE = /([\p{L}\p{M}]+)\s+\S*$/u;
const NEXT = /^[“”"„‘’'«‹»([{¿¡•*_#>\-\s]*([\p{L}\p{M}\p{N}$€£¥][^\s”"“»)\]]*)\s*(\S*)/u;

interface Next {
  /** The word without the marks around it. */
  readonly word: string;
  readonly capital: boolean;
  readonly digit: boolean;
  /** Whether the word carries a full stop, as initials and abbreviations do. */
  readonly stopped: boolean;
  /** Whether the word behind it is in lower case. */
  readonly lowerBehind: boolean;
}

function readNext(after: string): Next | undefined {
  const [, raw = "", behind = ""] = NEXT.exec(after) ?? [];
  if (raw === "") return undefined;
  const word = raw.replace(/[.,;:!?…]+$/, "");
  return {
    word,
    // "iPhone" and "al-Assad" may begin a sentence as they stand.
    capital: /^\p{Lu}|^\p{Lt}|^\p{Ll}[^.@/]*\p{Lu}|^\p{Lo}/u.test(word),
    digit: /^[$€£¥]?\p{N}/u.test(word),
    stopped: raw.startsWith(`${word}.`),
    lowerBehind: /^\p{Ll}/u.test(behind),
  };
}

const opens = (next: Next): boolean => OPENERS.has(next.word) && !next.stopped;

/** “Why now?” Mr. Smith asked: a speaker in capitals, then a verb of saying. */
function namesSpeaker(after: string): boolean {
  const words = after.split(/\s+/, 5).map((word) => word.replace(/[.,;:]+$/, ""));
  const [first = ""] = words;
  if (first !== "I" && OPENERS.has(first)) return false;
  const verb = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  return verb > 0 && SAYING.has(words[verb] ?? "");
}

function endsAfterInitial(before: string, next: Next): boolean {
  const noun = WORD_BEFORE.exec(before)?.[1] ?? "";
  return LETTERED.has(noun) || opens(next);
}

function endsAfterAbbreviation(word: string, next: Next): boolean | undefined {
  switch (abbreviation(word)) {
    case undefined:
      return undefined;
    case "always":
      return false;
    case "number":
      return !next.digit;
    case "date":
      return !next.digit && !MONTHS.has(next.word);
    case "time":
      return !next.digit && !DAYS_AND_ZONES.has(next.word);
    case "name":
      return opens(next);
    case "titles":
      return opens(next) || (next.capital && !next.stopped && next.lowerBehind);
  }
}

function endsAtFullStop({ before, closers, spaced }: Stop, next: Next): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  if (!spaced && closers === "") return /\p{Ll}{3}$/u.test(word) && opens(next);
  // "1. The first item": a number or letter at the start of a sentence counts.
  if (before === word && /^(?:\p{N}{1,3}|\p{Lu})$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return endsAfterInitial(before, next);
  return endsAfterAbbreviation(word, next) ?? true;
}

/** Whether a sentence ends at this place. Constant time: it reads nothing but the stop. */
export function isSentenceEnd(stop: Stop): boolean {
  if (/[。！？]/u.test(stop.mark)) return true;
  if (/^[–—]/.test(stop.after)) return false;
  const next = readNext(stop.after);
  if (next === undefined || !(next.capital || next.digit)) return false;
  const quoted = /[”"’'»]/.test(stop.closers);
  if (/[!?]/.test(stop.mark)) return (stop.spaced || quoted) && !(quoted && namesSpeaker(stop.after));
  if (/^(?:\.{2,3}|…)$/.test(stop.mark)) {
    return next.word !== "I" && (stop.spaced ? next.capital : opens(next));
  }
  if (stop.mark.length > 1) return stop.spaced;
  return endsAtFullStop(stop, next);
}
