import type { Slice } from "../corpus/corpus.ts";
import { markedIn } from "./pair-marks.ts";

/** Marks of other languages, whose shapes tell which opens and which closes. */
const OTHER_MARKS = /‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;

/** A paragraph: lines without an empty one between them. */
export const PARAGRAPH = /\S.*(?:\n[^\S\n]*\S.*)*/gu;

/**
 * What stands between quotation marks of any language, without the marks and the white space inside them, in order, none
 * inside another.
 */
export function quotationsIn(text: string): Slice[] {
  const marked = [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }) =>
    markedIn(paragraph).map(({ inside }) => ({ start: inside.start + index, end: inside.end + index })),
  );
  const others = [...text.matchAll(OTHER_MARKS)].flatMap(({ 0: { length }, index }) => {
    const inside = text.slice(index + 1, index + length - 1);
    const start = index + 1 + inside.length - inside.trimStart().length;
    return inside.trim() === "" ? [] : [{ start, end: start + inside.trim().length }];
  });
  const all = [...marked, ...others].sort((one, other) => one.start - other.start);
  const outermost: Slice[] = [];
  for (const one of all) if (one.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(one);
  return outermost;
}
