import type { Slice } from "../corpus/corpus.ts";

/** A stretch of words of one text that stands where another has other words; either may be empty, not both. */
export interface Edit {
  /** Word numbers of the quotation. */
  readonly typed: Slice;
  /** Word numbers of the source. */
  readonly source: Slice;
}

/** How a quotation's words stand against a source's. */
export interface Alignment {
  /** The words of the source that the quotation stands for. */
  readonly source: Slice;
  /** Where they differ, in order; what lies between is the same. */
  readonly edits: readonly Edit[];
}

/*
 * Quotations are shortened more often than they are added to. A word for another costs less than leaving one out and
 * adding one, and least where the two look alike.
 */
const LEFT_OUT = 1;
const ADDED = 4;
const OTHER = 4;
const ALIKE = 3;

/** So many letters at the beginning make two words look alike: sanction, sanctions; stable, stability. */
const ALIKE_LETTERS = 4;

const areAlike = (one: string, other: string) =>
  one.length >= ALIKE_LETTERS && one.slice(0, ALIKE_LETTERS) === other.slice(0, ALIKE_LETTERS);

/** Moves that lead to a cell of the table. */
const PAIR = 1;
const ADD = 2;
const LEAVE_OUT = 3;

/**
 * The cheapest way to make a quotation of a part of a source, word by word: the alignment of Needleman and Wunsch (1970)
 * with the source's ends free (Sellers 1980). Takes time and memory of the product of both lengths.
 */
export function align(typed: readonly string[], source: readonly string[]): Alignment {
  const width = source.length + 1;
  const moves = new Uint8Array((typed.length + 1) * width);
  let above = new Int32Array(width);
  for (const [row, word] of typed.entries()) {
    const costs = new Int32Array(width);
    costs[0] = (row + 1) * ADDED;
    moves[(row + 1) * width] = ADD;
    for (let column = 1; column < width; column++) {
      const other = source[column - 1] ?? "";
      const pair = (above[column - 1] ?? 0) + (word === other ? 0 : areAlike(word, other) ? ALIKE : OTHER);
      const add = (above[column] ?? 0) + ADDED;
      const leaveOut = (costs[column - 1] ?? 0) + LEFT_OUT;
      const least = Math.min(pair, add, leaveOut);
      costs[column] = least;
      moves[(row + 1) * width + column] = least === pair ? PAIR : least === add ? ADD : LEAVE_OUT;
    }
    above = costs;
  }
  const least = above.reduce((one, other) => Math.min(one, other));
  return traceBack(typed, source, moves, above.indexOf(least));
}

function traceBack(
  typed: readonly string[],
  source: readonly string[],
  moves: Uint8Array,
  end: number,
): Alignment {
  const same: (readonly [number, number])[] = [];
  let [row, column] = [typed.length, end];
  while (row > 0) {
    const move = moves[row * (source.length + 1) + column];
    if (move !== ADD) column -= 1;
    if (move !== LEAVE_OUT) row -= 1;
    if (move === PAIR && typed[row] === source[column]) same.push([row, column]);
  }
  same.reverse();
  return { source: { start: column, end }, edits: editsBetween(same, typed.length, { start: column, end }) };
}

/** What lies between pairs of the same words. */
function editsBetween(same: readonly (readonly [number, number])[], length: number, source: Slice): Edit[] {
  const edits: Edit[] = [];
  let [row, column] = [0, source.start];
  for (const [nextRow, nextColumn] of [...same, [length, source.end] as const]) {
    if (nextRow > row || nextColumn > column)
      edits.push({ typed: { start: row, end: nextRow }, source: { start: column, end: nextColumn } });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return edits;
}
