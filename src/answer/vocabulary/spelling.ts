import type { InvertedIndex } from "../../search/inverted-index.ts";
import { tokenise } from "../../search/tokens.ts";
import { isCommonWord, isInDictionary } from "./dictionary.ts";
import type { Alternate, Thesaurus } from "./thesaurus.ts";

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4;
/** From this length on two edits still leave a word recognisable. */
const LONG = 7;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** More terms equally near are a guess too many. */
const MOST_RESPELLINGS = 4;

/**
 * Edits between two words: letters put in, left out, replaced or swapped with their neighbour, each letter touched
 * once (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Stops counting
 * above `most` and returns `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = edits(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let best = Math.min(replaced, edits(last, j) + 1, edits(row, j - 1) + 1);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, edits(beforeLast, j - 2) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(edits(last, other.length), most + 1);
}

/** As many as nobody makes where the row has none. */
const edits = (row: readonly number[], at: number): number => row[at] ?? Number.POSITIVE_INFINITY;

/** How far a word that is so many edits away can stand for what was typed. */
const weightAt = (distance: number) => 1 - 0.15 * distance;

/**
 * What a word that no article has may have been meant for: the terms of the articles nearest to it in spelling that
 * share its first letter or have ph for f ("foto"), then what may stand for those and for the common words one edit away
 * ("docter": a physician).
 * An English word is taken at its word: "prison" is no misspelt "poison".
 */
export function respellings(
  word: string,
  term: string,
  index: InvertedIndex,
  thesaurus: Thesaurus,
): Alternate[] {
  if (term.length < SHORTEST || /\p{N}/u.test(term) || isInDictionary(word)) return [];
  const near = nearestTerms(term, index);
  const meant = [
    ...near.map(({ terms: [other = ""], weight }) => ({
      tokens: tokenise(other).map((token) => ({ ...token, term: other })),
      weight,
    })),
    ...corrections(word).map((other) => ({ tokens: tokenise(other), weight: weightAt(1) })),
  ];
  const others = meant.flatMap(({ tokens, weight }) =>
    (thesaurus.find(tokens, 0)?.alternates ?? []).map((one) => ({ ...one, weight: one.weight * weight })),
  );
  return [...near, ...others];
}

/**
 * The common words that a folded word in no dictionary may have been meant for: one edit away, with the same first letter, or
 * with f for ph ("fone").
 */
export function corrections(word: string): string[] {
  if (word.length < SHORTEST || isInDictionary(word)) return [];
  const found = new Set(soundingAlike(word));
  for (let at = 1; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    found.add(before + behind.slice(1));
    found.add(before + behind.slice(1, 2) + behind.slice(0, 1) + behind.slice(2));
    for (const letter of LETTERS) found.add(before + letter + behind).add(before + letter + behind.slice(1));
  }
  return [...found].filter(isCommonWord);
}

/** The same word with f for ph or the other way round: "fone", "phlag". */
const soundingAlike = (word: string): string[] =>
  [word.replace("f", "ph"), word.replace("ph", "f")].filter((other) => other !== word);

function nearestTerms(term: string, index: InvertedIndex): Alternate[] {
  const most = term.length < LONG ? 1 : 2;
  const near = index
    .termsBeginningWith(term.slice(0, 1))
    .filter((other) => other.length >= SHORTEST)
    .map((other) => ({ other, distance: editDistance(term, other, most) }))
    .filter(({ distance }) => distance <= most);
  const alike = soundingAlike(term)
    .filter((other) => index.documentFrequency(other) > 0)
    .map((other) => ({ other, distance: 1 }));
  const least = Math.min(...[...near, ...alike].map(({ distance }) => distance));
  return [...near, ...alike]
    .filter(({ distance }) => distance === least)
    .slice(0, MOST_RESPELLINGS)
    .map(({ other, distance }) => ({ terms: [other], indexed: [other], weight: weightAt(distance) }));
}
