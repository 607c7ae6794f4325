import type { Slice } from "../corpus/corpus.ts";

/** One word of a text, as quotations are compared: by what is said, not by how it is printed. */
export interface Word extends Slice {
  /** The same for two words that differ in typography only. */
  readonly key: string;
}

/** Joiners, soft hyphens and the like may stand inside a word without being seen. */
const INNER = String.raw`[\p{L}\p{M}\p{N}\p{Cf}]`;
const APOSTROPHE = "['’‘ʼ＇´`]";

/** Letters with full stops between them (U.S.), a figure with separators (1,000; 3.5), a word, or a sign that is read out. */
const WORD = new RegExp(
  String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])(?:\.?${APOSTROPHE}\p{L}+)?|\p{N}+(?:[.,]\p{N}+)+${INNER}*|[\p{L}\p{N}]${INNER}*(?:${APOSTROPHE}\p{L}${INNER}*)*|[%‰$€£¥₽&]`,
  "gu",
);

/** Most words: nothing to fold but case. */
const PLAIN = /^[A-Za-z]+$/u;

const READ_OUT: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["&", "and"],
]);

/**
 * What two words that differ in typography only have in common: no case, no accents, no ligatures, one kind of
 * apostrophe, "U.S." as "US", "1,000" as "1000". Inflection stays, and so do possessives and figures against words:
 * those are other words. That "us" becomes one with "US" is the price of folding case.
 */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const folded = word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\s]+/gu, "")
    .toLowerCase()
    .replace(new RegExp(APOSTROPHE, "gu"), "'");
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\d{3}(?!\d))/gu, "");
  return READ_OUT.get(folded) ?? folded.replaceAll(".", "");
}

/** The words of a text in order, dashes, quotation marks and all other punctuation left out. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: surface, index: start } of text.matchAll(WORD)) {
    const key = keyOf(surface);
    if (key !== "") words.push({ key, start, end: start + surface.length });
  }
  return words;
}

/** Whether words have the same letters and figures in the same order, only otherwise spaced, or apostrophes more or less. */
export function areSpelledAlike(one: readonly string[], other: readonly string[]): boolean {
  const letters = (keys: readonly string[]) => keys.join("").replaceAll("'", "");
  return letters(one) === letters(other);
}
