import stringWidth from "string-width";
import type { Slice } from "../corpus/corpus.ts";

interface Measured extends Slice {
  /** In columns of a terminal. */
  readonly width: number;
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The lines of a text as slices of it, with nothing but spaces between them, so that a quotation stays what
 * it is, unit for unit (the usual libraries normalise it). Breaks between words, and inside a word only
 * where it is wider than a line. At least one line, none wider than so many columns.
 *
 * @param text without line breaks
 * @param columns at least 2, the width of the widest character
 */
export function wrap(text: string, columns: number): readonly Slice[] {
  const lines: Measured[] = [];
  for (const word of readWords(text, columns)) {
    const line = lines.at(-1);
    const width = line === undefined ? Infinity : line.width + (word.start - line.end) + word.width;
    if (line === undefined || width > columns) lines.push(word);
    else lines[lines.length - 1] = { start: line.start, end: word.end, width };
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

/** The words of a text; one that is wider than a line comes in pieces that are not. */
function* readWords(text: string, columns: number): Generator<Measured> {
  for (const { 0: word, index: start } of text.matchAll(/[^ ]+/g)) {
    const width = stringWidth(word);
    if (width <= columns) yield { start, end: start + word.length, width };
    else yield* breakWord(word, start, columns);
  }
}

function* breakWord(word: string, wordStart: number, columns: number): Generator<Measured> {
  let piece: Measured = { start: wordStart, end: wordStart, width: 0 };
  for (const { segment, index } of characters.segment(word)) {
    const start = wordStart + index;
    const width = stringWidth(segment);
    if (piece.width + width > columns) {
      yield piece;
      piece = { start, end: start, width: 0 };
    }
    piece = { start: piece.start, end: start + segment.length, width: piece.width + width };
  }
  yield piece;
}
