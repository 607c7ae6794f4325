import type { Slice } from "./corpus.ts";
import { isFragment } from "./fragments.ts";
import { cutLongSentence } from "./long-sentence.ts";
import { AFTER_LENGTH, BEFORE_LENGTH, isSentenceEnd } from "./sentence-end.ts";

const MARK = /[.!?…。！？]+/gu;
/**
 * What closes behind a mark: quotation marks, brackets, references ("[3]"). An opening quotation mark closes where
 * nothing is opened by it: “… and a weaker currency.“
 */
const CLOSERS = /(?:[”’"'»›)\]}*_]|“(?=\s|$)|\[(?:\d{1,4}|\p{Ll}|citation needed)\])*/uy;
/** Marks that stand alone behind the end still belong to it: “… and its allies. ” */
const STRAY = /\s+[.!?…。！？”“’"'»›)\]}]+(?=\s|$)/uy;
const SPACE = /\s*/uy;

/** Where a match of the sticky `pattern` at `from` ends; `from` itself when there is none. */
function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The places where sentences end and the next ones begin, in order. */
function* findEnds(text: string): Generator<{ end: number; next: number }> {
  let start = matchEnd(SPACE, text, 0);
  let end = start;
  for (const match of text.matchAll(MARK)) {
    const { index } = match;
    // Every mark is read once, or a text of stray marks would take quadratic time.
    if (index < end) continue;
    const marked = index + match[0].length;
    const closed = matchEnd(CLOSERS, text, marked);
    end = closed;
    for (let next = matchEnd(STRAY, text, end); next > end; next = matchEnd(STRAY, text, end)) end = next;
    const next = matchEnd(SPACE, text, end);
    const ends =
      next < text.length &&
      isSentenceEnd({
        before: text.slice(Math.max(start, index - BEFORE_LENGTH), index),
        mark: match[0],
        closers: text.slice(marked, closed),
        spaced: next > closed,
        after: text.slice(next, next + AFTER_LENGTH),
      });
    if (!ends) continue;
    yield { end, next };
    start = next;
  }
}

function joinFragments(text: string, sentences: Iterable<Slice>): Slice[] {
  const joined: Slice[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    const isRest =
      previous &&
      isFragment(text.slice(previous.start, previous.end), text.slice(sentence.start, sentence.end));
    if (isRest) joined[joined.length - 1] = { start: previous.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function* betweenEnds(text: string): Generator<Slice> {
  let start = matchEnd(SPACE, text, 0);
  for (const { end, next } of findEnds(text)) {
    yield { start, end };
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) yield { start, end };
}

/**
 * The sentences of one paragraph, in order and without overlap; only white space lies between and around them.
 * A line break is white space like any other. No sentence is empty or longer than SENTENCE_LENGTH, and a text
 * of nothing but white space has none. Linear in the length of the text.
 */
export function splitSentences(text: string): Slice[] {
  return joinFragments(text, betweenEnds(text)).flatMap((sentence) => cutLongSentence(text, sentence));
}
