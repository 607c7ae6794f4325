import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import type { InvertedIndex } from "../search/inverted-index.ts";
import type { Token } from "../search/tokens.ts";
import { type Concept, conceptsOf, sumOfRarity } from "./concepts.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Statement } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";
import type { Form, Thesaurus } from "./vocabulary/thesaurus.ts";

/** What is known of words, for setting statements beside one another. */
export interface Lexicon {
  readonly thesaurus: Thesaurus;
  readonly index: InvertedIndex;
}

/** A part of a statement. */
export interface Stretch {
  readonly statement: Statement;
  readonly slice: Slice;
  /** What inside it does not count: a figure, say, that is compared for itself. */
  readonly without: readonly Slice[];
}

/** How far two stretches say the same. */
export interface Likeness {
  /** What they have in common, by rarity, as a share of what the one with less of it says: 0 to about 1. */
  readonly share: number;
  /** How many things besides countries, capitals and nationalities they have in common. */
  readonly things: number;
}

const counts = (slice: Slice, { slice: whole, without }: Stretch) =>
  isInside(slice, whole) && !without.some((left) => isInside(slice, left));

/** The things that a stretch speaks of. */
export const gistOf = (stretch: Stretch, { thesaurus, index }: Lexicon): readonly Concept[] =>
  conceptsOf(
    stretch.statement.tokens.filter((token) => counts(token, stretch)),
    thesaurus,
    index,
  );

/** How far a stretch says the same as another, of which the gist is given. */
export function likeness(gist: readonly Concept[], stretch: Stretch, { index }: Lexicon): Likeness {
  const { statement } = stretch;
  const terms = new Set(
    statement.tokens.flatMap((token) => (!token.stop && counts(token, stretch) ? [token.term] : [])),
  );
  let shared = 0;
  let things = 0;
  for (const concept of gist) {
    const found = occurrencesOf(concept, statement.paragraph).find((one) => counts(one, stretch));
    if (!found) continue;
    shared += concept.rarity * found.weight;
    if (!isPlaceName(concept.surface)) things += 1;
  }
  const others = [...terms].reduce((sum, term) => sum + index.rarity(term), 0);
  return { share: shared / (Math.min(sumOfRarity(gist), others) || 1), things };
}

/** Whether some words of one list can stand for some of another. */
export const canMean = (one: readonly Token[], other: readonly Token[], { thesaurus }: Lexicon): boolean =>
  standsIn(one, other, thesaurus) || standsIn(other, one, thesaurus);

function standsIn(one: readonly Token[], other: readonly Token[], thesaurus: Thesaurus): boolean {
  const terms = new Set(other.map(({ term }) => term));
  const hasAll = ({ indexed }: Form) => indexed.every((term) => terms.has(term));
  for (let at = 0; at < one.length; ) {
    const entry = thesaurus.find(one, at);
    // Of a phrase all words count: the United Kingdom is not the United States.
    if (entry ? [entry.form, ...entry.alternates].some(hasAll) : terms.has(one[at]?.term ?? "")) return true;
    at += entry?.length ?? 1;
  }
  return false;
}
