import { coverageOf } from "../answer/asked.ts";
import type { Concept } from "../answer/concepts.ts";
import type { Lexicon } from "../answer/likeness.ts";
import { analyse, retrievalWeights } from "../answer/question.ts";
import { statementOf } from "../answer/statement.ts";
import type { Passage } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { type Piecemeal, piecemeal } from "../piecemeal.ts";
import { bringingTogether, type TimelineEvent } from "./events.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { chronologically } from "./order.ts";
import { shownSlice } from "./shown.ts";

/** The events that the sentences of some passages date, in order; of each, the mention that tells most of when comes first. */
export const timelineOf = (passages: readonly Passage[], lexicon: Lexicon): readonly TimelineEvent[] =>
  piecemeal(() => readTimeline(passages, lexicon)).whole();

/** So many passages are read at a time. */
const READ_AT_ONCE = 10;

function* readTimeline(
  passages: readonly Passage[],
  lexicon: Lexicon,
): Generator<undefined, readonly TimelineEvent[]> {
  const mentions: Mention[] = [];
  for (let at = 0; at < passages.length; at += READ_AT_ONCE) {
    mentions.push(...mentionsIn(passages.slice(at, at + READ_AT_ONCE)));
    yield;
  }
  const byTime = chronologically(mentions);
  const events = yield* bringingTogether(mentions, lexicon);
  return events
    .map(({ mentions: [first, ...others] }): TimelineEvent => {
      const [lead = first, ...rest] = [first, ...others].sort(byTime);
      return { mentions: [lead, ...rest] };
    })
    .sort((one, other) => byTime(one.mentions[0], other.mentions[0]));
}

/** Of more passages a timeline takes seconds to read, and nobody leafs through all of it. */
export const MOST_PASSAGES = 5_000;

const whole = new WeakMap<Lexicon, Piecemeal<readonly TimelineEvent[]>>();

/** The timeline of all the articles, read once for as long as the library lives: it is leafed through page by page. */
export function datingOf({ corpus, lexicon }: Library): Piecemeal<readonly TimelineEvent[]> {
  const known = whole.get(lexicon) ?? piecemeal(() => readTimeline(corpus.passages, lexicon));
  whole.set(lexicon, known);
  return known;
}

/** The same, at once. */
export const wholeTimeline = (library: Library): readonly TimelineEvent[] => datingOf(library).whole();

/** The events that some passages date, with what other passages say of them unless there are too many to look through. */
export function timelineAbout(passages: readonly Passage[], library: Library): readonly TimelineEvent[] {
  if (library.corpus.passages.length > MOST_PASSAGES) return timelineOf(passages, library.lexicon);
  const wanted = new Set(passages);
  return wholeTimeline(library).filter(({ mentions }) => mentions.some(({ passage }) => wanted.has(passage)));
}

/** So much of what some words speak of, by rarity, a sentence has to have, in these words or in what may stand for them. */
const COVERED = 0.6;

/** "Telephone conversation" means a phone call; "meeting" may mean a summit or anything. */
const surerPhrases = (concept: Concept): Concept => ({
  ...concept,
  alternates: concept.alternates.map((one) => (one.terms.length > 1 ? { ...one, weight: 1 } : one)),
});

/** So many of the sentences that have any of the words are looked at, those that have most of them first. */
const MOST_CANDIDATES = 1000;

/** The passages whose sentences speak of what some words speak of, and date something, in their order. */
export function datedAbout(words: string, { corpus, lexicon }: Library): Passage[] {
  const concepts = analyse(words, lexicon.thesaurus, lexicon.index).concepts.map(surerPhrases);
  const found = lexicon.index.search(retrievalWeights(concepts), MOST_CANDIDATES);
  // The one behind may be shown with it.
  const candidates = new Set(found.flatMap(({ id }) => [id, id + 1]));
  return [...candidates]
    .sort((one, other) => one - other)
    .flatMap((id) => corpus.passages[id] ?? [])
    .filter((passage) => coverageOf(concepts, statementOf(passage), shownSlice(passage)) >= COVERED)
    .filter((passage) => mentionsIn([passage]).length > 0);
}
