import type { Slice } from "../corpus/corpus.ts";
import type { WordIndex } from "./word-index.ts";

/** Words of a quotation that stand in one paragraph as they stand in the quotation. */
export interface Run {
  /** Its first word in the quotation, and how many there are. */
  readonly typed: number;
  readonly length: number;
  /** Its first place in the articles. */
  readonly place: number;
}

/** A word of a quotation at one of its places in the articles. */
interface Anchor {
  readonly typed: number;
  readonly place: number;
}

/** Looking for what resembles a quotation, no more places than that are looked at, those of rare words first. */
const MOST_ANCHORS = 100_000;

/** Every place where a paragraph has the words of a quotation, all and in order. Linear in the places of the rarest. */
export function placesOfAll(words: readonly number[], index: WordIndex): number[] {
  const rarest = indexOfRarest(words, index);
  const word = words[rarest];
  if (word === undefined) return [];
  const found: number[] = [];
  for (const place of index.placesOf(word)) {
    const first = place - rarest;
    if (!words.every((one, at) => one !== -1 && index.wordAt(first + at) === one)) continue;
    const { beyond } = index.paragraphAt(first);
    if (first + words.length <= beyond) found.push(first);
  }
  return found;
}

function indexOfRarest(words: readonly number[], index: WordIndex): number {
  const counts = words.map((word) => index.placesOf(word).length);
  return counts.indexOf(counts.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY));
}

/** The places of a quotation's words, rare words first, as many words as there is room for. */
function anchorsOf(words: readonly number[], index: WordIndex): Anchor[] {
  const byRarity = words
    .map((word, typed) => ({ typed, places: index.placesOf(word) }))
    .sort((one, other) => one.places.length - other.places.length);
  const anchors: Anchor[] = [];
  for (const { typed, places } of byRarity) {
    if (anchors.length + places.length > MOST_ANCHORS) break;
    for (const place of places) anchors.push({ typed, place });
  }
  return anchors;
}

/** The longest runs through the anchors of a quotation's words, each once. */
export function runsOf(words: readonly number[], index: WordIndex): Run[] {
  const runs: Run[] = [];
  /** Where the last run ended of those that begin at the same distance. */
  const reached = new Map<number, number>();
  const anchors = anchorsOf(words, index).sort((one, other) => one.place - other.place);
  for (const { typed, place } of anchors) {
    const distance = place - typed;
    if (place < (reached.get(distance) ?? 0)) continue;
    const { first, beyond } = index.paragraphAt(place);
    let start = place;
    while (start > first && start > distance && index.wordAt(start - 1) === words[start - 1 - distance])
      start -= 1;
    let end = place + 1;
    while (end < beyond && end - distance < words.length && index.wordAt(end) === words[end - distance])
      end += 1;
    reached.set(distance, end);
    runs.push({ typed: start - distance, length: end - start, place: start });
  }
  return runs;
}

/** So many runs are followed up, the weightiest, and so many stretches around them looked at more closely. */
const FOLLOWED = 60;
const WINDOWS = 6;

/** A quotation that was made longer or shorter in the middle begins so many words earlier or later than a run lets expect. */
const SLACK = 8;

/**
 * The stretches of paragraphs that a quotation may have been made of, the likeliest first: around the weightiest runs,
 * those that have most of the quotation's words by weight. Places, `end` exclusive.
 */
export function windowsFor(words: readonly number[], runs: readonly Run[], index: WordIndex): Slice[] {
  const weight = (run: Run) => weightOf(words.slice(run.typed, run.typed + run.length), index);
  const slack = SLACK + Math.ceil(words.length / 2);
  const byPlace = runs.toSorted((one, other) => one.place - other.place);
  const windows = runs
    .map((run) => ({ run, weight: weight(run) }))
    .sort((one, other) => other.weight - one.weight || one.run.place - other.run.place)
    .slice(0, FOLLOWED)
    .map(({ run: { place, typed } }) => {
      const { first, beyond } = index.paragraphAt(place);
      const start = Math.max(first, place - typed - slack);
      const end = Math.min(beyond, place - typed + words.length + slack);
      return { start, end, weight: weightInside(words, byPlace, { start, end }, index) };
    })
    .sort((one, other) => other.weight - one.weight || one.start - other.start);
  const kept: Slice[] = [];
  for (const { start, end } of windows) {
    if (kept.length >= WINDOWS) break;
    // Where two overlap, the first has what the other has, or more.
    if (!kept.some((other) => start < other.end && other.start < end)) kept.push({ start, end });
  }
  return kept;
}

/** How much some words tell together. */
export const weightOf = (words: readonly number[], index: WordIndex): number =>
  words.reduce((sum, word) => sum + index.weightOf(word), 0);

/** The weight of the quotation's words that runs have inside a window, each counted once. */
function weightInside(
  words: readonly number[],
  byPlace: readonly Run[],
  { start, end }: Slice,
  index: WordIndex,
): number {
  const found = new Set<number>();
  for (let at = firstFrom(byPlace, start); at < byPlace.length; at++) {
    const { typed, place, length } = byPlace[at] ?? { typed: 0, place: end, length: 0 };
    if (place >= end) break;
    for (let word = typed; word < typed + length; word++) found.add(word);
  }
  return weightOf(
    [...found].map((at) => words[at] ?? -1),
    index,
  );
}

/** The first of some runs in order that begins at a place or behind it. */
function firstFrom(byPlace: readonly Run[], place: number): number {
  let low = 0;
  let high = byPlace.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byPlace[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
