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

/** No more places of one piece are looked at. */
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
  const wordsOf = ({ start, end }: Slice) => words.slice(start, end);
  const all = pieces.map((piece) => placesOfAll(wordsOf(piece), index));
  const telling = pieces.map((piece) => isTelling(wordsOf(piece), index));
  let best: (number | null)[] = pieces.map(() => null);
  const found = (places: readonly (number | null)[]) => places.filter((place) => place !== null).length;
  for (const [base, places] of all.entries()) {
    if (!telling[base] && pieces.length > 1 && telling.includes(true)) continue;
    for (const place of places.slice(0, MOST_PLACES)) {
      const together = inOrder(all, base, place, pieces, index);
      if (found(together) > found(best)) best = together;
    }
  }
  return best.map((place, at) => place ?? (telling[at] ? (all[at]?.[0] ?? null) : null));
}

/** The places in one paragraph, before and behind one piece's, in the pieces' order. */
function inOrder(
  all: readonly (readonly number[])[],
  base: number,
  place: number,
  pieces: readonly Slice[],
  index: WordIndex,
): (number | null)[] {
  const { first, beyond } = index.paragraphAt(place);
  const lengths = pieces.map(({ start, end }) => end - start);
  const together: (number | null)[] = pieces.map((_, at) => (at === base ? place : null));
  let low = place + (lengths[base] ?? 0);
  for (let at = base + 1; at < pieces.length; at++) {
    const next = all[at]?.find((one) => one >= low && one < beyond) ?? null;
    together[at] = next;
    if (next !== null) low = next + (lengths[at] ?? 0);
  }
  let high = place;
  for (let at = base - 1; at >= 0; at--) {
    const length = lengths[at] ?? 0;
    const before = all[at]?.findLast((one) => one >= first && one + length <= high) ?? null;
    together[at] = before;
    if (before !== null) high = before;
  }
  return together;
}
