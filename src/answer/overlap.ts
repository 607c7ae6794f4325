import type { Passage } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";

/** Whether two passages show some of the same text. */
export const overlap = (one: Passage, other: Passage): boolean =>
  one.article === other.article && overlaps(one, other);

/** The first of some items whose passage overlaps none kept before it, at most `most`, in the same order. */
export function withoutOverlaps<Item>(
  items: readonly Item[],
  passageOf: (item: Item) => Passage,
  most: number,
): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (kept.length >= most) break;
    if (!kept.some((other) => overlap(passageOf(item), passageOf(other)))) kept.push(item);
  }
  return kept;
}
