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

/**
 * Abbreviations that the texts explain ("Foreign Intelligence Service (SVR)") and the initials of the longer names
 * in them ("New York Times": NYT).
 */
export function acronymGroups(texts: Iterable<string>): Group[] {
  const names = new Map<string, Set<string>>();
  const note = (abbreviation: string, name: string) =>
    names.set(abbreviation, (names.get(abbreviation) ?? new Set([abbreviation])).add(name));
  for (const text of texts) {
    for (const [whole, explained] of text.matchAll(NAME)) {
      const words = whole
        .replace(/ \([^)]*\)$/u, "")
        .replace(LEADING, "")
        .split(" ");
      if (explained) note(explained, spelledOut(words, explained));
      else if (initials(words).length >= 3) note(initials(words), words.join(" "));
    }
  }
  return [...names.values()].map((forms) => ({ forms: [...forms], weight: WEIGHT }));
}
