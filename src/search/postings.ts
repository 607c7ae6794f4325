/**
 * The texts of a list, inverted: in which of them each term stands, and how often. Plain data that never changes, and
 * that depends on the texts alone, not on how it came about.
 */
export interface Postings {
  /** How many texts there are, those without a term too. A text is known by its place in the list, from 0. */
  readonly texts: number;
  /** In order of their code units; each stands in one text or more. */
  readonly terms: readonly string[];
  /** For each term, where its postings begin in the two lists below; then where the last one's end. */
  readonly starts: Uint32Array;
  /** The places of the texts that have a term, ascending. */
  readonly places: Uint32Array;
  /** How often each of them has it, MOST_FREQUENT at most. */
  readonly frequencies: Uint16Array;
}

/** To BM25, a term that is said more often than that is said no more. */
export const MOST_FREQUENT = 2 ** 16 - 1;

/** How many terms each text has, repeated as in it, by place. */
export function lengthsOf({ texts, places, frequencies }: Postings): Uint32Array {
  const lengths = new Uint32Array(texts);
  for (let posting = 0; posting < places.length; posting++) {
    const place = places[posting] as number;
    lengths[place] = (lengths[place] as number) + (frequencies[posting] as number);
  }
  return lengths;
}

/**
 * The postings of longer texts, each of which is put together of neighbouring ones.
 *
 * @param wholes for each text, the place of the longer one that it is a part of: ascending, without a gap
 */
export function group(parts: Postings, wholes: Uint32Array): Postings {
  const starts = new Uint32Array(parts.starts.length);
  const places = new Uint32Array(parts.places.length);
  const frequencies = new Uint16Array(parts.places.length);
  let next = 0;
  for (let term = 0; term < parts.terms.length; term++) {
    const start = next;
    const end = parts.starts[term + 1] as number;
    for (let posting = parts.starts[term] as number; posting < end; posting++) {
      const place = wholes[parts.places[posting] as number] as number;
      const frequency = parts.frequencies[posting] as number;
      if (next > start && places[next - 1] === place) {
        frequencies[next - 1] = Math.min((frequencies[next - 1] as number) + frequency, MOST_FREQUENT);
      } else {
        places[next] = place;
        frequencies[next++] = frequency;
      }
    }
    starts[term + 1] = next;
  }
  return {
    texts: (wholes.at(-1) ?? -1) + 1,
    terms: parts.terms,
    starts,
    places: places.slice(0, next),
    frequencies: frequencies.slice(0, next),
  };
}

/**
 * The postings of a list that some texts have left and others have joined.
 *
 * @param moved for each text that was there before, its place now, ascending; -1 where it has left
 * @param joined the postings of all texts as they are now, of those that were there before without their terms
 */
export function merge(before: Postings, moved: Int32Array, joined: Postings): Postings {
  const terms: string[] = [];
  const starts = [0];
  const places = new Uint32Array(before.places.length + joined.places.length);
  const frequencies = new Uint16Array(places.length);
  let next = 0;
  for (const [term, old, added] of together(before.terms, joined.terms)) {
    const start = next;
    const [first, end] = rangeOf(before, old);
    let [other, otherEnd] = rangeOf(joined, added);
    for (let one = first; one < end; one++) {
      const place = moved[before.places[one] as number] as number;
      if (place < 0) continue;
      for (; other < otherEnd && (joined.places[other] as number) < place; other++) {
        places[next] = joined.places[other] as number;
        frequencies[next++] = joined.frequencies[other] as number;
      }
      places[next] = place;
      frequencies[next++] = before.frequencies[one] as number;
    }
    for (; other < otherEnd; other++) {
      places[next] = joined.places[other] as number;
      frequencies[next++] = joined.frequencies[other] as number;
    }
    if (next === start) continue;
    terms.push(term);
    starts.push(next);
  }
  return {
    texts: joined.texts,
    terms,
    starts: Uint32Array.from(starts),
    places: places.slice(0, next),
    frequencies: frequencies.slice(0, next),
  };
}

/** From where to where a term's postings are; -1 is a term that has none. */
function rangeOf({ starts }: Postings, term: number): [start: number, end: number] {
  return term < 0 ? [0, 0] : [starts[term] as number, starts[term + 1] as number];
}

/** The terms of two lists, in order, each once, with its places in the lists: -1 where it is not in it. */
function* together(
  some: readonly string[],
  others: readonly string[],
): Generator<readonly [term: string, one: number, other: number]> {
  let one = 0;
  let other = 0;
  for (;;) {
    const left = some[one];
    const right = others[other];
    if (left === undefined && right === undefined) return;
    if (right === undefined || (left !== undefined && left < right)) yield [left as string, one++, -1];
    else if (left === undefined || right < left) yield [right, -1, other++];
    else yield [left, one++, other++];
  }
}
