import { abbreviation } from "../corpus/abbreviations.ts";
import type { Slice } from "../corpus/corpus.ts";
import type { Marked } from "./pair-marks.ts";

/** A word, a mark of punctuation or a whole quotation. */
export interface ClauseToken extends Slice {
  readonly kind: "word" | "mark" | "quotation";
  /** As it stands in the text. */
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
}

const TOKEN =
  /[\p{L}\p{N}$€£][\p{L}\p{M}\p{N}&]*(?:[-.'’/,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}&]+)*['’]?|[^\s\p{L}\p{N}]/gu;

/** What stands for a full stop of its own: "Mr.", "J.", "U.S.". */
const isStopped = (word: string) => /^\p{Lu}$/u.test(word) || abbreviation(word) !== undefined;

function addTokens(tokens: ClauseToken[], text: string, start: number, end: number): void {
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    const kind = /^[\p{L}\p{N}$€£]/u.test(found) ? "word" : "mark";
    const at = start + index;
    tokens.push({ kind, text: found, lower: found.toLowerCase(), start: at, end: at + found.length });
  }
}

/** The full stop behind an abbreviation belongs to it, where the sentence goes on. */
function joinStops(tokens: readonly ClauseToken[]): ClauseToken[] {
  const joined: ClauseToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = joined.at(-1);
    const isItsStop =
      token.text === "." && last?.kind === "word" && last.end === token.start && isStopped(last.text);
    if (isItsStop && tokens[at + 1]?.kind === "word")
      joined[joined.length - 1] = { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: token.end };
    else joined.push(token);
  }
  return joined;
}

/**
 * The words and marks of a stretch of a text in order, each of its quotations one token, with offsets into the text.
 * Linear in the stretch's length.
 *
 * @param quotations those inside the stretch, in order
 */
export function clauseTokens(
  text: string,
  { start, end }: Slice,
  quotations: readonly Marked[],
): ClauseToken[] {
  const tokens: ClauseToken[] = [];
  let from = start;
  for (const { outside } of quotations) {
    addTokens(tokens, text, from, outside.start);
    tokens.push({ kind: "quotation", text: "", lower: "", start: outside.start, end: outside.end });
    from = outside.end;
  }
  addTokens(tokens, text, from, end);
  return joinStops(tokens);
}
