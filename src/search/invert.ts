import MiniSearch from "minisearch";
import { byCodeUnit } from "../corpus/file-name.ts";
import { MOST_FREQUENT, type Postings } from "./postings.ts";

/** Inverts texts that come one after another. */
export interface Inverter {
  /** @param place beyond those before */
  add(place: number, terms: readonly string[]): void;
  /** The postings of what was added; `texts` is how many places there are in all. */
  postings(texts: number): Postings;
}

/**
 * So many texts are given to one MiniSearch. Small ones cost least: the tree of their terms stays small, and the objects
 * that they are written out as are short arrays.
 */
const BATCH = 32;

/** What a record has: the number of its term, its place, its frequency. */
const FIELDS = 3;

/** An inverter that has no texts yet. Terms have no white space in them. */
export function createInverter(): Inverter {
  const numbers = new Map<string, number>();
  let records = new Uint32Array(FIELDS * 1024);
  let used = 0;
  let batch: { readonly id: number; readonly text: string }[] = [];

  function record(term: number, place: number, frequency: number): void {
    if (used === records.length) {
      const longer = new Uint32Array(2 * records.length);
      longer.set(records);
      records = longer;
    }
    records[used++] = term;
    records[used++] = place;
    records[used++] = frequency;
  }

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  }

  function invertBatch(): void {
    const miniSearch = new MiniSearch<{ id: number; text: string }>({
      fields: ["text"],
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
    });
    miniSearch.addAll(batch);
    batch = [];
    const { documentIds, fieldIds, index } = miniSearch.toJSON();
    const field = String(fieldIds.text);
    for (const [term, byField] of index) {
      const number = numberOf(term);
      // Whole numbers are an object's keys in ascending order, and so are MiniSearch's own ids and the places.
      for (const [id, frequency] of Object.entries(byField[field] ?? {}))
        record(number, documentIds[id] as number, Math.min(frequency, MOST_FREQUENT));
    }
  }

  return {
    add(place, terms) {
      batch.push({ id: place, text: terms.join(" ") });
      if (batch.length === BATCH) invertBatch();
    },
    postings(texts) {
      invertBatch();
      const terms = [...numbers.keys()].sort(byCodeUnit);
      return { texts, terms, ...sortRecords(records.subarray(0, used), terms, numbers) };
    },
  };
}

/** A counting sort: of records in the order of their places, those of each term stay in it. */
function sortRecords(
  records: Uint32Array,
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Pick<Postings, "starts" | "places" | "frequencies"> {
  const counts = new Uint32Array(terms.length);
  for (let at = 0; at < records.length; at += FIELDS) {
    const number = records[at] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  const starts = new Uint32Array(terms.length + 1);
  /** For each term's number, where its next posting belongs. */
  const next = new Uint32Array(terms.length);
  for (const [rank, term] of terms.entries()) {
    const number = numbers.get(term) as number;
    next[number] = starts[rank] as number;
    starts[rank + 1] = (starts[rank] as number) + (counts[number] as number);
  }
  const places = new Uint32Array(records.length / FIELDS);
  const frequencies = new Uint16Array(places.length);
  for (let at = 0; at < records.length; at += FIELDS) {
    const number = records[at] as number;
    const posting = next[number] as number;
    next[number] = posting + 1;
    places[posting] = records[at + 1] as number;
    frequencies[posting] = records[at + 2] as number;
  }
  return { starts, places, frequencies };
}
