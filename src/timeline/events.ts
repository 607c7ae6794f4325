import type { Lexicon } from "../answer/likeness.ts";
import { isInside } from "../corpus/slices.ts";
import { byPlace, type Mention } from "./mentions.ts";
import { dateTheSame, type Reading, readMention } from "./same-event.ts";

/** Something that the articles date, with every article that surely dates it: one mention or more, of an article each. */
export interface TimelineEvent {
  /** In the order of their places. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** A word that more mentions have tells none from another, and keeps the work bounded. */
const MOST_MENTIONS = 50;

/** Fewer words in common are too little for the same event. */
const COMMON_WORDS = 3;

type Group = [Reading, ...Reading[]];

/** Brings the mentions together that surely date the same, in the order of the first of each; yields at each mention. */
export function* bringingTogether(
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Generator<undefined, TimelineEvent[]> {
  const groups = new Map<Reading, Group>();
  const byTerm = new Map<string, Reading[]>();
  for (const mention of mentions) {
    const reading = readMention(mention, lexicon);
    const groupOf = (one: Reading): Group => groups.get(one) ?? [one];
    groups.set(reading, [reading]);
    const terms = termsOf(reading);
    for (const other of resembling(terms, byTerm)) {
      const [ours, theirs] = [groupOf(reading), groupOf(other)];
      if (haveArticleInCommon(ours, theirs) || !dateTheSame(other, reading, lexicon)) continue;
      theirs.push(...ours);
      for (const one of ours) groups.set(one, theirs);
    }
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), reading]);
    yield;
  }
  return [...new Set(groups.values())].map(([first, ...others]) => ({
    mentions: [first.mention, ...others.map(({ mention }) => mention)],
  }));
}

const articleOf = ({ mention }: Reading) => mention.passage.article;

const haveArticleInCommon = (some: readonly Reading[], others: readonly Reading[]) =>
  some.some((one) => others.some((other) => articleOf(one) === articleOf(other)));

const termsOf = ({ statement, near }: Reading): Set<string> =>
  new Set(
    statement.tokens.flatMap(({ term, stop, start, end }) =>
      !stop && isInside({ start, end }, near) ? [term] : [],
    ),
  );

/** The readings that have enough of some terms in common to date the same, in their order. */
function resembling(terms: ReadonlySet<string>, byTerm: ReadonlyMap<string, readonly Reading[]>): Reading[] {
  const shared = new Map<Reading, number>();
  for (const term of terms) {
    const readings = byTerm.get(term) ?? [];
    if (readings.length > MOST_MENTIONS) continue;
    for (const reading of readings) shared.set(reading, (shared.get(reading) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= COMMON_WORDS)
    .map(([reading]) => reading)
    .sort((one, other) => byPlace(one.mention, other.mention));
}
