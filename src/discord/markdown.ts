import type { Slice } from "../corpus/corpus.ts";

/*
 * Text as Discord's markdown. Discord's apps parse with rules in the manner of Khan Academy's
 * simple-markdown (https://github.com/Khan/perseus/tree/main/packages/simple-markdown): at each place the
 * first rule that matches takes it, and a rule can match only where one of its first characters stands.
 * A backslash before any character that is neither letter, digit nor white space is taken away, and the
 * character stands for itself.
 */

/**
 * What a rule can begin with: emphasis, spoilers, code, quotes, mentions, time stamps, links, headings, small
 * print, lists, ":emoji:", "@everyone"; and what a bare address needs ("://", "discord.gg/"). Escaped
 * wherever it stands, because "at the start of a line" is for Discord also the place after some other markup.
 * Marks that only punctuate stay as they are, so that a quotation copied from a phone is not full of
 * backslashes. Form feeds are taken away before anything else is read: "1\f." numbers an item, too.
 */
const MARKUP = /[\\*_~|`<>[#+\-:@/]|(?<=[\d\f])\./g;

/** Controls that change the direction of what follows them: embeddings, overrides and isolates. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const ISOLATE = /[\u2066-\u2068]/;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** What stands between two ends of a paragraph, as the bidirectional algorithm knows them (Annex 9, class B). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: three of them end a paragraph.
const DIRECTION_PARAGRAPH = /[^\n\r\u001c-\u001e\u0085\u2029]+/g;

const LINE_BREAK = /\r\n?|\n/;

/**
 * Markdown that Discord shows as exactly `text`: nothing in it links, mentions or formats. The one addition
 * is invisible: text with direction controls stands inside an isolate, so that it cannot turn round what
 * stands beside it. Its own controls remain, because the text shown must be the text; so do the joiners
 * that emoji and Persian need. At most twice as long as `text`, and two characters.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(DIRECTION_PARAGRAPH, (paragraph) => isolate(paragraph.replace(MARKUP, "\\$&")));
}

/**
 * The text that escapeMarkdown made this markdown of; null where it made it of none, or of one with controls of direction:
 * which of them are the text's own cannot be seen.
 */
export function unescapeMarkdown(markdown: string): string | null {
  const text = markdown.replace(/\\([\\*_~|`<>[#+\-:@/.])/g, "$1");
  return escapeMarkdown(text) === markdown ? text : null;
}

/**
 * Opens as many isolates as `text` closes without having opened them, and one more; closes all that is
 * then open. Closing an isolate ends every embedding and override inside it (Unicode Annex 9, X6a).
 */
function isolate(text: string): string {
  if (!DIRECTION.test(text)) return text;
  let open = 0;
  let closedTooOften = 0;
  for (const character of text) {
    if (ISOLATE.test(character)) open += 1;
    else if (character === POP_ISOLATE && open > 0) open -= 1;
    else if (character === POP_ISOLATE) closedTooOften += 1;
  }
  return FIRST_STRONG_ISOLATE.repeat(closedTooOften + 1) + text + POP_ISOLATE.repeat(open + 1);
}

/** Bold, line by line, without the white space around a line: no markup spans a line or ends in a space. */
export function bold(text: string): string {
  let markdown = "";
  let end = 0;
  for (const { 0: line, index } of text.matchAll(/\S(?:.*\S)?/g)) {
    markdown += `${text.slice(end, index)}**${escapeMarkdown(line)}**`;
    end = index + line.length;
  }
  return markdown + text.slice(end);
}

/**
 * `text` as a block quote, the part `strong` of it in bold. Every line of it, whatever breaks it, stands
 * inside the quote; blank lines at its end are left out, because Discord would show their ">".
 */
export function blockQuote(text: string, strong: Slice | null): string {
  const { start, end } = strong ?? { start: 0, end: 0 };
  const markdown =
    escapeMarkdown(text.slice(0, start)) + bold(text.slice(start, end)) + escapeMarkdown(text.slice(end));
  const lines = markdown.split(LINE_BREAK);
  return lines
    .slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1)
    .map((line) => `> ${line}`)
    .join("\n");
}

/** Small print: every line that is not blank. */
export function subtext(text: string): string {
  return escapeMarkdown(text)
    .split(LINE_BREAK)
    .filter((line) => line.trim() !== "")
    .map((line) => `-# ${line}`)
    .join("\n");
}

/** A heading of one line. Bold, because Discord drops "#" from the end of a heading, even an escaped one. */
export function heading(line: string): string {
  return line.trim() === "" ? "" : `### ${bold(line)}`;
}
