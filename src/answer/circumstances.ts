import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { type Place, placeAt } from "./actors.ts";
import { isAbsolute, isSameDate } from "./dates.ts";
import { canMean, type Lexicon } from "./likeness.ts";
import type { Statement } from "./statement.ts";

/** A slice of a statement. */
export type Part = readonly [statement: Statement, slice: Slice];

/** Whether two parts both say when, and not the same: two days of the week, or one of the week and one of a month. */
export function areDatedApart(one: Part, other: Part): boolean {
  const [ours, theirs] = [datesIn(one), datesIn(other)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((date) => theirs.some((same) => isSameDate(date, same)));
}

const datesIn = ([{ dates }, slice]: Part) =>
  dates.filter((date) => isAbsolute(date) && isInside(date, slice));

/** Whether each of two slices names a country that the whole other statement doesn't. */
export function arePlacesApart(one: Part, other: Part, lexicon: Lexicon): boolean {
  const isApart = ([ours, slice]: Part, [theirs]: Part) => {
    const named = placesIn(theirs, theirs.passage.sentence);
    return placesIn(ours, slice).some((place) => !named.some((same) => canMean(place, same, lexicon)));
  };
  return isApart(one, other) && isApart(other, one);
}

function placesIn({ tokens, passage }: Statement, slice: Slice): Place[] {
  const inside = tokens.filter((token) => isInside(token, slice));
  const places: Place[] = [];
  for (let at = 0; at < inside.length; ) {
    const place = placeAt(inside, at, passage.article.text);
    if (place) places.push(place);
    at += place?.length ?? 1;
  }
  return places;
}
