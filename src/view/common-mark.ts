import type { Slice } from "../corpus/corpus.ts";

/*
 * Text as Markdown for a file, by CommonMark (https://spec.commonmark.org/0.31.2/) with GitHub's additions. A backslash
 * before ASCII punctuation is taken away, and the character stands for itself.
 */

/** What begins markup anywhere in a line; and in an address, what keeps it from becoming a link. */
const INLINE = /[\\`*_~[\]<>&!|$]|:(?=\/\/)/g;
/** What begins a heading, a list, a rule or a table at the start of a line, or underlines one. */
const AT_START = /^([ \t]*)([#+=-]|\d{1,9}(?=[.)]))/gm;

const LINE_BREAK = /\r\n?|\n/;

/** Markdown that is shown as `text`, on as many lines. */
export function escapeText(text: string): string {
  return text.replace(INLINE, "\\$&").replace(AT_START, (_, space: string, mark: string) => {
    // A digit cannot be escaped; the mark behind it can.
    return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
  });
}

/** The same on one line. */
export const escapeLine = (text: string): string => escapeText(text.replace(/\s+/gu, " ").trim());

/** `text` as a block quote, the part `strong` of it in bold where Markdown can have it so. */
export function blockQuote(text: string, strong: Slice | null): string {
  const part = strong && trimmed(text, strong);
  const markdown =
    part === null || !canBeBold(text, part)
      ? escapeText(text)
      : escapeText(text.slice(0, part.start)) +
        bold(text.slice(part.start, part.end)) +
        escapeText(text.slice(part.end));
  return markdown
    .split(LINE_BREAK)
    .map((line) => `> ${line}`)
    .join("\n");
}

/** Line by line, and without the white space around a line: no mark works beside it. */
const bold = (text: string): string => text.replace(/\S(?:.*\S)?/g, (line) => `**${escapeText(line)}**`);

function trimmed(text: string, { start, end }: Slice): Slice | null {
  const part = text.slice(start, end);
  const from = start + part.search(/\S/);
  return part.trim() === "" ? null : { start: from, end: from + part.trim().length };
}

/** Between a letter and punctuation, asterisks stand for themselves (6.2, "left-flanking", "right-flanking"). */
function canBeBold(text: string, { start, end }: Slice): boolean {
  const opens = !isPunctuation(text.charAt(start)) || !isInWord(text.charAt(start - 1));
  const closes = !isPunctuation(text.charAt(end - 1)) || !isInWord(text.charAt(end));
  return opens && closes;
}

const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character);
const isInWord = (character: string) => /[^\s\p{P}\p{S}]/u.test(character);
