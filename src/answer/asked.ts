import type { Slice } from "../corpus/corpus.ts";
import { type Concept, sumOfRarity } from "./concepts.ts";
import { allWithin, type Occurrence, occurrencesOf } from "./occurrences.ts";
import { around, type Statement } from "./statement.ts";

/* What a statement has of what a question speaks of. */

/** Everywhere that a slice of a statement has one of some things, in their order. */
export const placesOf = (
  concepts: readonly Concept[],
  { paragraph, passage }: Statement,
  slice: Slice = passage.sentence,
): Occurrence[] => concepts.flatMap((concept) => allWithin(occurrencesOf(concept, paragraph), slice));

/** How many of some things each of some statements has. */
export const countShared = (concepts: readonly Concept[], ...statements: readonly Statement[]): number =>
  concepts.filter((concept) => statements.every((one) => placesOf([concept], one).length > 0)).length;

/** The share of some things, by rarity, that a slice of a statement has, each as far as it is surely meant: 0 to 1. */
export function coverageOf(concepts: readonly Concept[], statement: Statement, slice?: Slice): number {
  const had = concepts.reduce((sum, concept) => {
    const [surest] = placesOf([concept], statement, slice);
    return sum + concept.rarity * (surest?.weight ?? 0);
  }, 0);
  return had / (sumOfRarity(concepts) || 1);
}

/** The words around the place where a statement has most of some things; where several have, around the rarest. */
export function focusOf(concepts: readonly Concept[], statement: Statement): Slice {
  let best: { worth: number; slice: Slice } = { worth: -1, slice: statement.passage.sentence };
  const rarestFirst = [...concepts].sort((one, other) => other.rarity - one.rarity);
  for (const place of placesOf(rarestFirst, statement)) {
    const slice = around(statement, place);
    const worth = coverageOf(concepts, statement, slice);
    if (worth > best.worth) best = { worth, slice };
  }
  return best.slice;
}
