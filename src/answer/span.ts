import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import type { Evidence } from "./evidence.ts";

/** A span should be short enough to be read at a glance. In characters. */
export const SPAN_LENGTH = 200;

/** Where a sentence may be cut: behind a comma, semicolon or colon with white space after it, or around a spaced dash. */
const CUT = /([,;:][”"’]?)\s+|\s[–—-]\s/gu;

/*
 * Words that turn a statement round, or say that it is somebody's, or not certain. A span without the one that its
 * sentence has would claim what the article doesn't.
 */
export const NEGATION_OR_HEDGE =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|\w+n[’']t|den(?:y|ies|ied|ying|ials?)|reject\w*|refus\w+|dismiss\w*|alleg\w+|accus\w+|suspect\w*|suspicion\w*|suppos\w+|report(?:ed|edly)|claim\w*|accord\w+|appear\w*|seem\w*|possibl[ey]|perhaps|probabl[ey]|(?:un)?likely|apparent\w*|purported\w*|doubt\w*|rumou?r\w*|believ\w+|consider\w*|may|might|could|would|should|if|unless|until|except|only|propos\w+|offer\w*|suggest\w*|said|says?|tells?|told|argu(?:e[sd]?|ing)|insist\w*|warn\w*|stat(?:es|ed|ing)|assert\w*|assur\w*|promis\w*|pledg\w*|threat\w*|plan(?:s|ned|ning)?|expect\w*|fail\w*)\b/giu;

/** The parts of a sentence between its cuts, in offsets into it: without the cuts' white space and dashes. */
export function clauses(sentence: string): Slice[] {
  const parts: Slice[] = [];
  let start = 0;
  for (const cut of sentence.matchAll(CUT)) {
    parts.push({ start, end: cut.index + (cut[1]?.length ?? 0) });
    start = cut.index + cut[0].length;
  }
  return [...parts, { start, end: sentence.length }].filter(({ start, end }) => end > start);
}

/**
 * The part of a sentence that answers: the whole of it where that is short, else the run of clauses around the one
 * that has most of the answer and of the question's words, grown towards where there is more of them, with every
 * negation and hedge of the sentence inside.
 */
export function findSpan({ retrieved, matches, answers }: Evidence): Slice {
  const { article, sentence } = retrieved.passage;
  if (sentence.end - sentence.start <= SPAN_LENGTH) return sentence;
  const text = article.text.slice(sentence.start, sentence.end);
  const inside = (part: Slice) => (slice: Slice) => overlaps(slice, part);
  const parts = clauses(text).map(({ start, end }) => {
    const part = { start: start + sentence.start, end: end + sentence.start };
    const answered = answers.some(inside(part));
    return { ...part, answered, worth: matches.filter(inside(part)).length + (answered ? 1 : 0) };
  });
  // What is asked for has to be shown, however much of the question stands elsewhere.
  const isAnswered = parts.some(({ answered }) => answered);
  const mayLead = parts.filter(({ answered }) => answered === isAnswered);
  const most = Math.max(...mayLead.map(({ worth }) => worth));
  const best = mayLead.find(({ worth }) => worth === most);

  const hedges = [...text.matchAll(NEGATION_OR_HEDGE)].map((match) => match.index + sentence.start);
  const needed = parts.filter(
    (part) => part === best || hedges.some((hedge) => hedge >= part.start && hedge < part.end),
  );
  let start = Math.min(...needed.map((part) => part.start));
  let end = Math.max(...needed.map((part) => part.end));
  for (;;) {
    const next = parts.find((part) => part.start >= end && part.end - start <= SPAN_LENGTH);
    const previous = parts.findLast((part) => part.end <= start && end - part.start <= SPAN_LENGTH);
    if (next && next.worth >= (previous?.worth ?? 0)) end = next.end;
    else if (previous) start = previous.start;
    else break;
  }
  // A span that stops short of the sentence's end need not end in the comma that it was cut behind.
  return { start, end: start + article.text.slice(start, end).replace(/[,;:]$/u, "").length };
}
