import type { Slice } from "../corpus/corpus.ts";
import type { Run } from "./runs.ts";
import { placesOfAll } from "./runs.ts";
import type { WordIndex } from "./word-index.ts";

/** Fewer words in a row stand in any two texts. */
export const LEAST_WORDS = 4;
const LEAST_CONTENT = 2;

/** Whether some words in a row are enough to tell where they come from. */
export const isTelling = (words: readonly number[], index: WordIndex): boolean =>
  words.length >= LEAST_WORDS && words.filter(index.hasContent).length >= LEAST_CONTENT;

/**
 * The fewest and longest runs that a quotation may have been put together of, in its order, none overlapping another;
 * each long enough to tell where it comes from.
 */
export function piecesOf(words: readonly number[], runs: readonly Run[], index: WordIndex): Run[] {
  const pieces: Run[] = [];
  const free: Slice[] = [{ start: 0, end: words.length }];
  const long = runs
    .filter(({ length }) => length >= LEAST_WORDS)
    .sort((one, other) => other.length - one.length || one.place - other.place);
  for (let gap = free.pop(); gap !== undefined; gap = free.pop()) {
    const { start, end } = gap;
    if (end - start < LEAST_WORDS) continue;
    const inside = long
      .map((run) => clipped(run, start, end))
      .filter(({ typed, length }) => isTelling(words.slice(typed, typed + length), index));
    const piece = preferred(inside, pieces, index);
    if (piece === null) continue;
    pieces.push(piece);
    free.push({ start, end: piece.typed }, { start: piece.typed + piece.length, end });
  }
  return pieces.sort((one, other) => one.typed - other.typed);
}

function clipped({ typed, place, length }: Run, start: number, end: number): Run {
  const from = Math.max(typed, start);
  return {
    typed: from,
    place: place + from - typed,
    length: Math.max(0, Math.min(typed + length, end) - from),
  };
}

/** The longest; of several, one in a paragraph that has another piece. */
function preferred(runs: readonly Run[], pieces: readonly Run[], index: WordIndex): Run | null {
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const best = runs.filter(({ length }) => length === longest);
  const isBeside = ({ place }: Run) =>
    pieces.some((piece) => index.paragraphAt(piece.place) === index.paragraphAt(place));
  return best.find(isBeside) ?? best[0] ?? null;
}

/** Pieces are put beside so many of the longest, at so many of their places. */
const MOST_BASES = 4;
const MOST_PLACES = 50;

/**
 * Where the pieces between ellipses stand, word for word: all of them in one paragraph in their order, if there is one
 * that has them, else as many as possible, and the others wherever they are. Null for a piece that stands nowhere, or is
 * too short to be looked for anywhere but beside the others.
 */
export function placesOfPieces(
  words: readonly number[],
  pieces: readonly Slice[],
  index: WordIndex,
): (number | null)[] {
  const found = pieces.map((slice) => {
    const own = words.slice(slice.start, slice.end);
    return { length: own.length, places: placesOfAll(own, index), isTelling: isTelling(own, index) };
  });
  const bases = [...found.entries()]
    .filter(([, { places }]) => places.length > 0)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_BASES);
  const count = (places: readonly (number | null)[]) => places.filter((place) => place !== null).length;
  let best: (number | null)[] = pieces.map(() => null);
  for (const [base, { places }] of bases)
    for (const place of places.slice(0, MOST_PLACES)) {
      const together = inOrder(found, base, place, index);
      if (count(together) > count(best)) best = together;
    }
  return best.map((place, at) => place ?? (found[at]?.isTelling ? (found[at].places[0] ?? null) : null));
}

interface Found {
  readonly length: number;
  /** In order. */
  readonly places: readonly number[];
}

/** The places in one paragraph, before and behind one piece's, in the pieces' order. */
function inOrder(found: readonly Found[], base: number, place: number, index: WordIndex): (number | null)[] {
  const { first, beyond } = index.paragraphAt(place);
  const together: (number | null)[] = found.map((_, at) => (at === base ? place : null));
  let low = place + (found[base]?.length ?? 0);
  for (const [at, { places, length }] of found.entries()) {
    if (at <= base) continue;
    const next = places[countBelow(places, low)];
    if (next === undefined || next >= beyond) continue;
    together[at] = next;
    low = next + length;
  }
  let high = place;
  for (let at = base - 1; at >= 0; at--) {
    const { places, length } = found[at] ?? { places: [], length: 0 };
    const before = places[countBelow(places, high - length + 1) - 1];
    if (before === undefined || before < first) continue;
    together[at] = before;
    high = before;
  }
  return together;
}

/** How many of some numbers in ascending order are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
