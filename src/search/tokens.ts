import porter2 from "wink-porter2-stemmer";
import { americanSpelling } from "./british-spelling.ts";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";
import { KEPT_APART } from "./kept-apart.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** One word or figure of a text. */
export interface Token {
  /** Offsets into the text that was analysed. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, possessive ending included. */
  readonly surface: string;
  /** What the index compares: accents, case, possessive and inflection folded; number words as figures. */
  readonly term: string;
  /** Whether it is too common to be indexed. */
  readonly stop: boolean;
}

/** A longer run of letters is no word; its beginning stands for it. Keeps the stemmer's work bounded. */
const LONGEST_WORD = 40;

/** Letters with full stops between them (U.S., U.S.'s), figures with separators (1,000; 3.5), or a plain word. */
const WORD =
  /\p{L}(?:\.\p{L})+(?!\p{L})(?:\.?['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Most words: nothing to fold but case. */
const PLAIN = /^[A-Za-z0-9]+$/u;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/u)
    .map((word, index) => [word, String(index + 2)] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index) => [word, String((index + 3) * 10)] as const),
      [
        ["dozen", "12"],
        ["1st", "first"],
        ["2nd", "second"],
        ["3rd", "third"],
      ],
    ),
);

/**
 * The word without case, accents, possessive ending and inner punctuation, and without white space: some ligatures
 * of Arabic fold to whole phrases.
 */
export function fold(surface: string): string {
  if (PLAIN.test(surface)) return surface.slice(0, LONGEST_WORD).toLowerCase();
  return surface
    .slice(0, LONGEST_WORD)
    .normalize("NFKD")
    .replace(/[\p{M}\s]+/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replace(/['’.,]/gu, (mark, at: number, word: string) =>
      mark === "." && /\d/u.test(word[at - 1] ?? "") ? "." : "",
    );
}

/** "US" and "U.S." name a country; "us" and "Us" are the pronoun. */
const isCountry = (folded: string, surface: string) =>
  folded === "us" && surface !== "us" && surface !== "Us";

function termOf(folded: string): string {
  const number = NUMBER_WORDS.get(folded);
  if (number !== undefined || /^\p{N}/u.test(folded)) return number ?? folded;
  // Porter2 (https://snowballstem.org/algorithms/english/stemmer.html).
  return KEPT_APART.get(folded) ?? porter2(IRREGULAR_FORMS.get(folded) ?? americanSpelling(folded));
}

/** What a token has wherever its surface stands; null where nothing is left once it is folded. */
type Word = Pick<Token, "term" | "stop"> | null;

function wordOf(surface: string): Word {
  const folded = fold(surface);
  if (folded === "") return null;
  if (isCountry(folded, surface)) return { term: "usa", stop: false };
  return { term: termOf(folded), stop: STOP_WORDS.has(folded) };
}

/** By surface. Only the words of texts to be indexed are remembered: those of questions are nobody's to keep. */
const words = new Map<string, Word>();
const MOST_WORDS = 200_000;

function rememberedWordOf(surface: string): Word {
  const known = words.get(surface);
  if (known !== undefined) return known;
  const word = wordOf(surface);
  if (words.size >= MOST_WORDS) words.clear();
  if (surface.length <= LONGEST_WORD) words.set(surface, word);
  return word;
}

/** The words of a text in order; nothing of it is kept. Linear in its length, for any text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index: start } of text.matchAll(WORD)) {
    const known = words.get(surface);
    const word = known === undefined ? wordOf(surface) : known;
    if (word) tokens.push({ start, end: start + surface.length, surface, term: word.term, stop: word.stop });
  }
  return tokens;
}

/** The terms of an article's text that the index holds: in order, repeated as in the text, stop words left out. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const surface of text.match(WORD) ?? []) {
    const word = rememberedWordOf(surface);
    if (word && !word.stop) terms.push(word.term);
  }
  return terms;
}
