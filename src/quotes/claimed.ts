import type { Article, Slice } from "../corpus/corpus.ts";
import { splitSentences } from "../corpus/sentences.ts";
import { attributionsOf } from "./attribution.ts";
import { PARAGRAPH } from "./quoted.ts";

/*
 * Whose words a text says that its quotations are: in the manner of the news, and as people write it in a chat, with a colon
 * before, or a dash or brackets behind.
 */

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:of|the|for)\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]*){0,5}`;
const BEFORE_COLON = new RegExp(String.raw`(${NAME})\s*(?:\([^()\n]{0,40}\))?\s*:$`, "u");
const BEFORE_SAYING = new RegExp(
  String.raw`(${NAME})\s+((?:\p{Ll}+\s+){0,3})(?:said|say|says|saying|tweeted|claims|claimed|wrote|writes)\s*(?:that)?\s*[,:]?$`,
  "u",
);
const BEHIND = new RegExp(String.raw`^[\s.,!?]*(?:[-–—―~]{1,2}\s*|\(\s*)(${NAME})\s*(?:[\n,;.)(]|\d|$)`, "u");
const UNSAID = /\b(?:never|not|\w+n[’']t)\b/u;

/** Words in capitals at the beginning of a sentence that are no part of a name. */
const OPENERS =
  /^(?:(?:did|does|do|has|have|had|is|was|so|and|but|lol|when|if|the|as|because|that|then|yes|no|well|wait|fun fact)\s+)+/iu;

/** "BREAKING:", "JUST IN:"; bodies known by their initials have fewer. */
const CALL = /^[\p{Lu}\s]{6,}$/u;

/** So much of a text before or behind a quotation is read. In characters. */
const REACH = 160;

/**
 * For each quotation of a text, the words that name its speaker; null where the text names none surely.
 *
 * @param isName whether a word that is typed in lower case is a name
 */
export function claimedSpeakers(
  typed: string,
  quotations: readonly Slice[],
  isName: (word: string) => boolean,
): (string | null)[] {
  const text = withCapitals(typed, quotations, isName);
  const attributions = attributionsOf(articleOf(text));
  return quotations.map((quotation, at) => {
    const attributed = attributions.find(({ quotation: { start } }) => start === quotation.start)?.speaker;
    const before = quotations[at - 1]?.end ?? 0;
    const behind = quotations[at + 1]?.start ?? text.length;
    const speaker = attributed
      ? text.slice(attributed.start, attributed.end)
      : besides(text.slice(before, quotation.start), text.slice(quotation.end, behind));
    return speaker === null || CALL.test(speaker) ? null : speaker.replace(OPENERS, "");
  });
}

function besides(before: string, behind: string): string | null {
  const left = before.slice(-REACH).replace(/[\s“”„"'‘’«»‹›「『(>]+$/u, "");
  const colon = BEFORE_COLON.exec(left)?.[1];
  if (colon !== undefined) return colon;
  const saying = BEFORE_SAYING.exec(left);
  if (saying?.[1] !== undefined) return UNSAID.test(saying[2] ?? "") ? null : saying[1];
  const right = behind.slice(0, REACH).replace(/^[“”"'‘’«»‹›」』]+/u, "");
  return BEHIND.exec(right)?.[1] ?? null;
}

/** The same text with names in capitals, outside what it quotes: in a chat they often have none. */
function withCapitals(text: string, quotations: readonly Slice[], isName: (word: string) => boolean): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu, (word, at: number) => {
    const capital = word.charAt(0).toUpperCase();
    const isQuoted = quotations.some(({ start, end }) => at >= start && at < end);
    return capital.length === 1 && !isQuoted && isName(word) ? capital + word.slice(1) : word;
  });
}

/** A text as an article of nobody's, for what reads articles. */
function articleOf(text: string): Article {
  const paragraphs = [...text.matchAll(PARAGRAPH)].map(({ 0: paragraph, index }, at) => {
    const sentences = splitSentences(paragraph).map(({ start, end }) => ({
      start: start + index,
      end: end + index,
    }));
    return { start: index, end: index + paragraph.length, number: at + 1, heading: null, sentences };
  });
  return {
    id: "",
    text,
    hash: "",
    title: "",
    outlet: null,
    published: null,
    url: null,
    blocks: [],
    paragraphs: paragraphs.filter(({ sentences }) => sentences.length > 0),
  };
}
