import type { Slice } from "../corpus/corpus.ts";
import { type Alignment, align } from "./align.ts";
import { type Run, windowsFor } from "./runs.ts";
import type { WordIndex } from "./word-index.ts";
import { areSpelledAlike } from "./words.ts";

/** The stretch of a paragraph that is most like a quotation. */
export interface Nearest extends Alignment {
  /** 0 to 1: how much of the words that either has both have, by weight. */
  readonly nearness: number;
}

/** Even words of no content are part of what is said. */
const LEAST_WEIGHT = 0.25;

/** The nearest stretch, with an alignment whose places are those of the index; null where nothing is like it at all. */
export function nearestTo(
  keys: readonly string[],
  words: readonly number[],
  runs: readonly Run[],
  index: WordIndex,
): Nearest | null {
  let best: Nearest | null = null;
  for (const window of windowsFor(words, runs, index)) {
    const source = placesIn(window).map((place) => index.keyOf(index.wordAt(place)));
    const { source: found, edits } = align(keys, source);
    const shifted = {
      source: shift(found, window.start),
      edits: edits.map(({ typed, source }) => ({ typed, source: shift(source, window.start) })),
    };
    const alignment = withEnds(shifted, keys.length, index);
    const nearness = nearnessOf(alignment, keys, words, index);
    if (best === null || nearness > best.nearness) best = { ...alignment, nearness };
  }
  return best;
}

const shift = ({ start, end }: Slice, by: number): Slice => ({ start: start + by, end: end + by });

const placesIn = ({ start, end }: Slice): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

/**
 * Words at either end that were put in place of the source's, not added to it: an alignment with free ends cannot tell,
 * so as many of the source's as there are in the same sentence are taken for those that they replace.
 */
function withEnds({ source, edits }: Alignment, length: number, index: WordIndex): Alignment {
  let { start, end } = source;
  const sentenceAt = (place: number) => {
    const { paragraph } = index.paragraphAt(place);
    const { start: from } = index.sliceOf(place, place);
    return paragraph.sentences.find((sentence) => from < sentence.end);
  };
  const widened = edits.map((edit) => {
    const isAdded = edit.source.start === edit.source.end;
    if (!isAdded || start === end) return edit;
    const room = edit.typed.end - edit.typed.start;
    if (edit.typed.start === 0) {
      const { first } = index.paragraphAt(start);
      const sentence = sentenceAt(start);
      for (let more = 0; more < room && start > first && sentenceAt(start - 1) === sentence; more++)
        start -= 1;
      return { typed: edit.typed, source: { start, end: edit.source.end } };
    }
    if (edit.typed.end === length) {
      const { beyond } = index.paragraphAt(end - 1);
      const sentence = sentenceAt(end - 1);
      for (let more = 0; more < room && end < beyond && sentenceAt(end) === sentence; more++) end += 1;
      return { typed: edit.typed, source: { start: edit.source.start, end } };
    }
    return edit;
  });
  return { source: { start, end }, edits: widened };
}

/** Dice's coefficient of both texts' words, by weight; what is only spelled otherwise is the same. */
function nearnessOf(
  { source, edits }: Alignment,
  keys: readonly string[],
  words: readonly number[],
  index: WordIndex,
): number {
  const weigh = (some: readonly number[]) =>
    some.reduce((sum, word) => sum + LEAST_WEIGHT + (1 - LEAST_WEIGHT) * index.weightOf(word), 0);
  const wordsIn = (slice: Slice) => placesIn(slice).map(index.wordAt);
  const changed = edits.filter(
    (edit) =>
      !areSpelledAlike(keys.slice(edit.typed.start, edit.typed.end), wordsIn(edit.source).map(index.keyOf)),
  );
  const ours = weigh(words);
  const theirs = weigh(wordsIn(source));
  const added = weigh(changed.flatMap(({ typed }) => words.slice(typed.start, typed.end)));
  const missing = weigh(changed.flatMap((edit) => wordsIn(edit.source)));
  return (ours - added + theirs - missing) / (ours + theirs);
}
