import type { Article } from "../../corpus/corpus.ts";
import { LEADING_WORD } from "./leading-words.ts";
import type { Group } from "./thesaurus.ts";

/** A name and its own abbreviation are the same thing. */
const WEIGHT = 0.9;

const LEADING = new RegExp(`^${LEADING_WORD} `, "u");

/**
 * Capitalised words, small words between them, and perhaps an abbreviation in parentheses behind. Begins at a word's
 * first letter only, or a long run of capitals would take quadratic time.
 */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+(?: (?:of |for |the |and |de )?\p{Lu}[\p{L}\p{N}]+){1,6}(?: \((\p{Lu}{2,8})\))?/gu;

const initials = (words: readonly string[]) =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

/** The last words of a name whose initials make the abbreviation, or the whole name: SVR does not abbreviate English. */
function spelledOut(words: readonly string[], abbreviation: string): string {
  const from = words.findIndex((_, at) => initials(words.slice(at)) === abbreviation);
  return words.slice(Math.max(from, 0)).join(" ");
}

/** An abbreviation, and a name that it stands for. */
type Acronym = readonly [abbreviation: string, name: string];

function readAcronyms(text: string): Acronym[] {
  return [...text.matchAll(NAME)].flatMap(([whole, explained]): Acronym[] => {
    const words = whole
      .replace(/ \([^)]*\)$/u, "")
      .replace(LEADING, "")
      .split(" ");
    if (explained) return [[explained, spelledOut(words, explained)]];
    const abbreviation = initials(words);
    return abbreviation.length >= 3 ? [[abbreviation, words.join(" ")]] : [];
  });
}

/** What was read in an article, for the next time that it is asked about. */
const read = new WeakMap<Pick<Article, "text">, readonly Acronym[]>();

function acronymsOf(article: Pick<Article, "text">): readonly Acronym[] {
  const known = read.get(article) ?? readAcronyms(article.text);
  read.set(article, known);
  return known;
}

/**
 * Abbreviations that the articles explain ("Foreign Intelligence Service (SVR)") and the initials of the longer names
 * in them ("New York Times": NYT).
 */
export function acronymGroups(articles: Iterable<Pick<Article, "text">>): Group[] {
  const names = new Map<string, Set<string>>();
  for (const article of articles)
    for (const [abbreviation, name] of acronymsOf(article)) {
      const forms = names.get(abbreviation);
      if (forms) forms.add(name);
      else names.set(abbreviation, new Set([abbreviation, name]));
    }
  return [...names.values()].map((forms) => ({ forms: [...forms], weight: WEIGHT }));
}
