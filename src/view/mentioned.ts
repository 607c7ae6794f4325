import type { Passage } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { fold, tokenise } from "../search/tokens.ts";

/** Among so many passages that have any of the words, those that have all of them in a row are looked for. */
const SEARCHED = 60;

/** The words of a text as they are compared, with a space before and behind each. */
const inRow = (text: string): string =>
  tokenise(text)
    .map(({ surface }) => ` ${fold(surface)} `)
    .join("");

/** The passages whose sentences have some words in a row, in whatever case and with whatever accents, best first. */
export function passagesWith(words: string, library: Library): Passage[] {
  const wanted = inRow(words);
  if (wanted === "") return [];
  return library
    .search(words, SEARCHED)
    .map(({ passage }) => passage)
    .filter(({ article, sentence }) =>
      inRow(article.text.slice(sentence.start, sentence.end)).includes(wanted),
    );
}
