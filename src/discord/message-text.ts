/*
 * Discord's markup as far as it would be taken for words, or part words, in a message that is read as a question or as
 * a quotation. It need not be exact: what is left too much costs a word, never an answer's truth.
 */

/** Mentions, emoji, commands, time stamps: names and numbers that only Discord's apps read. */
const NAMED = /<(?:@[!&]?|#|id:|t:|a?:|\/)[^<>\n]{1,100}>/gu;
/** A link under other words, which are what a person reads. */
const LINK = /\[([^[\]\n]{1,1000})\]\([^()\n]{1,1000}\)/gu;
const ADDRESS = /<?\bhttps?:\/\/[^\s<>]+>?/giu;
/** What stands before a line that is quoted, a heading or small print. */
const LINE_MARK = /^[ \t]*(?:>>> |> |#{1,3} |-# )/gmu;
const PAIRED = /\*\*|__|~~|\|\||`+/gu;
/** Emphasis by a single mark stands at the edge of a word: "snake_case" has none. */
const SINGLE = /(?<![\p{L}\p{N}])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}])/gu;

/** What a person reads of a message: its words without Discord's markup. Direction controls and line breaks stay. */
export function readableText(content: string): string {
  return content
    .replace(LINK, "$1")
    .replace(ADDRESS, " ")
    .replace(NAMED, " ")
    .replace(LINE_MARK, "")
    .replace(PAIRED, "")
    .replace(SINGLE, "")
    .trim();
}
