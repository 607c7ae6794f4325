import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { fold, type Token } from "../search/tokens.ts";

/** Where one part of a question ends and the next begins. */
const BOUNDARY = /[,;:.?!]+(?=\s|$)|\n+|\s[–—-]\s|\b(?:but|so|cuz|because|pls|please|lol)\b/giu;

/** A word that asks. */
export const QUESTION_WORD = /\b(?:who|whom|whose|whos|what|whats|which|wich|when|where|why|how|hows)\b/iu;

/** As folded words. */
const AUXILIARIES = `am is are was were do does did has have had will would can could shall should may might
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt`.split(
  /\s+/u,
);

const FOLDED_AUXILIARIES: ReadonlySet<string> = new Set(AUXILIARIES);

/** A verb that helps another, with its apostrophe or without. */
export const AUXILIARY = new RegExp(
  `\\b(?:${AUXILIARIES.map((word) => word.replace(/nt$/u, "n['’]?t")).join("|")})\\b`,
  "iu",
);

/** What only leads up to a question: "*ok so* is it true". */
export const LEADS_UP = "(?:and|but|so|ok|okay|then|well)";

const ASKING_BEGINNING = new RegExp(
  `^(?:${LEADS_UP}[\\s,]+)*(?:${QUESTION_WORD.source}|${AUXILIARY.source})|^(?:and|or)\\s`,
  "iu",
);

/** Whether a text asks something, as far as its marks or its beginning show. */
export const isAsking = (text: string): boolean => /\?/u.test(text) || ASKING_BEGINNING.test(text.trim());

/** Whether something is so: what a part says that only asks that of what stands before it. */
const WHETHER =
  /^(?:tru(?:e|th|ly)|fals\w*|fake|real|really|right|wrong|correct|so|sure|certain|fact|confirmed|possible|legit|lie|lying|sources?|proof|evidence|link|seriously|actually|anyone|anybody|guys?|pls|please|lol)$/iu;

/** Behind these a new sentence begins. */
const ENDS_SENTENCE = /[.?!\n]/u;

/** A part of a question, and whether a sentence ends before it. */
interface Part extends Slice {
  readonly isFirst: boolean;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let [start, isFirst] = [0, true];
  for (const boundary of text.matchAll(BOUNDARY)) {
    parts.push({ start, end: boundary.index, isFirst });
    start = boundary.index + boundary[0].length;
    isFirst = ENDS_SENTENCE.test(boundary[0]);
  }
  return [...parts, { start, end: text.length, isFirst }];
}

const sliceOf = ({ start, end }: Slice): Slice => ({ start, end });

/**
 * The parts of a question that ask: those with a question word or with an auxiliary verb in front ("sorry for the dumb
 * question, *is the summit off*"). The whole of it where none does. Where they ask no more than whether something is true, the
 * sentence before says what: that asks, too.
 */
export function askingParts(text: string, tokens: readonly Token[]): readonly Slice[] {
  const parts = partsOf(text);
  const wordsOf = (part: Slice) => tokens.filter((token) => isInside(token, part));
  const asks = (part: Slice) => {
    const [first] = wordsOf(part);
    return (
      QUESTION_WORD.test(text.slice(part.start, part.end)) ||
      (first !== undefined && FOLDED_AUXILIARIES.has(fold(first.surface)))
    );
  };
  const hasContent = (part: Slice) =>
    wordsOf(part).some(({ stop, surface }) => !stop && !WHETHER.test(surface));
  const asking = parts.filter(asks);
  if (asking.length === 0) return [{ start: 0, end: text.length }];
  if (asking.some(hasContent)) return asking.map(sliceOf);
  const last = parts.findLastIndex((part, at) => at < parts.findIndex(asks) && hasContent(part));
  const first = parts.findLastIndex(({ isFirst }, at) => at <= last && isFirst);
  return parts.filter((part, at) => (at >= first && at <= last) || asks(part)).map(sliceOf);
}

const IS_LEADING_UP = new RegExp(`^${LEADS_UP}$`, "iu");

/** Whether a question asks for nothing but whether something is so: all parts that ask begin with an auxiliary verb. */
export const asksWhether = (text: string, tokens: readonly Token[]): boolean =>
  askingParts(text, tokens).every((part) => {
    const words = tokens.filter((token) => isInside(token, part));
    const first = words.find(({ surface }) => !IS_LEADING_UP.test(surface));
    return (
      first !== undefined &&
      FOLDED_AUXILIARIES.has(fold(first.surface)) &&
      !QUESTION_WORD.test(text.slice(part.start, part.end))
    );
  });
