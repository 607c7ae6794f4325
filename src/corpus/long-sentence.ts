import type { Slice } from "./corpus.ts";

/** No sentence is longer than this; a longer one is cut where it hurts least. In UTF-16 code units. */
export const SENTENCE_LENGTH = 1_000;

/** A cut leaves at least this much on its left, so that pieces stay worth reading. */
const PIECE_LENGTH = SENTENCE_LENGTH / 2;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** White space behind which a word begins, not a mark that would belong to the space. */
const BEFORE_WORD = String.raw`(?=\s+[^\s\p{M}\p{Emoji_Modifier}\u200d])`;
const CUTS: readonly RegExp[] = ["[;:]", ",", String.raw`\S`].map(
  (mark) => new RegExp(mark + BEFORE_WORD, "gu"),
);

/** The last place in `piece` behind a match of `cut`, or undefined when it comes too early. */
function lastEnd(piece: string, cut: RegExp): number | undefined {
  const end = [...piece.matchAll(cut)].map((match) => match.index + match[0].length).at(-1);
  return end !== undefined && end >= PIECE_LENGTH ? end : undefined;
}

/** The last border between graphemes within the limit; between code points where one grapheme is longer. */
function graphemeBorder(window: string): number {
  const border = graphemes.segment(window).containing(SENTENCE_LENGTH)?.index ?? SENTENCE_LENGTH;
  if (border > 0) return border;
  return /[\uD800-\uDBFF]/.test(window.charAt(SENTENCE_LENGTH - 1)) ? SENTENCE_LENGTH - 1 : SENTENCE_LENGTH;
}

/** Where to cut `window`, which begins with a piece to be cut off and shows a little of what follows it. */
function cutOffset(window: string): number {
  const piece = window.slice(0, SENTENCE_LENGTH);
  const ends = CUTS.map((cut) => lastEnd(piece, cut));
  return ends.find((end) => end !== undefined) ?? graphemeBorder(window);
}

/**
 * Cuts a sentence into pieces of at most SENTENCE_LENGTH: behind a clause, else behind a word, else between
 * two graphemes. White space between pieces belongs to none. Linear in the length.
 */
export function cutLongSentence(text: string, sentence: Slice): Slice[] {
  const pieces: Slice[] = [];
  let start = sentence.start;
  while (sentence.end - start > SENTENCE_LENGTH) {
    const window = text.slice(start, Math.min(sentence.end, start + SENTENCE_LENGTH * 2));
    const cut = cutOffset(window);
    pieces.push({ start, end: start + window.slice(0, cut).trimEnd().length });
    start += cut;
    while (/\s/.test(text.charAt(start))) start++;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}
