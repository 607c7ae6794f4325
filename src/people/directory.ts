import type { Article, Slice } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { type Piecemeal, piecemeal } from "../piecemeal.ts";
import { attributionsOf } from "../quotes/attribution.ts";
import { clauseTokens } from "../quotes/clause-tokens.ts";
import { DOCUMENTS, isPersonNoun, PREPOSITIONS } from "../quotes/clause-words.ts";
import { groupNames, keyOf, type Named } from "./group-names.ts";
import { formsOf, type Naming, namingsIn } from "./mentions.ts";
import type { Person, Quoted } from "./person.ts";
import { type Sighting, sightingsIn } from "./sightings.ts";
import { cleanTitle } from "./titles.ts";

/** The persons and bodies of one library, the most often named first. */
export type Directory = readonly Person[];

/** What of a library tells whom its articles name. */
type Articles = Pick<Library, "corpus" | "names">;

const directories = new WeakMap<Articles, Piecemeal<Directory>>();

/**
 * Everybody whom a library's articles name, put together article by article, once for as long as the library lives. Linear
 * in the length of the articles.
 */
export function gatheringOf(library: Articles): Piecemeal<Directory> {
  const known = directories.get(library) ?? piecemeal(() => build(library));
  directories.set(library, known);
  return known;
}

/** The same, at once. */
export const directoryOf = (library: Articles): Directory => gatheringOf(library).whole();

/** What one of the named is given while the articles are read. */
interface Entry {
  readonly named: Named;
  readonly namings: Naming[];
  readonly quotations: Quoted[];
  /** What stands before the name where it is said who speaks. */
  readonly titles: string[];
}

function* build({ corpus, names }: Articles): Generator<undefined, Directory> {
  const sightings: Sighting[] = [];
  for (const article of corpus.articles) {
    for (const sighting of sightingsIn(article)) sightings.push(sighting);
    yield;
  }
  const all = groupNames(sightings, names);
  const forms = formsOf(all);
  const byName = new Map(all.flatMap(({ names: own }, at) => own.map((name) => [keyOf(name), at] as const)));
  const entries: Entry[] = all.map((named) => ({ named, namings: [], quotations: [], titles: [] }));
  for (const article of corpus.articles) {
    const namings = namingsIn(article, forms, officesIn(article, byName));
    for (const naming of namings) entries[naming.named]?.namings.push(naming);
    for (const attribution of attributionsOf(article)) {
      const { speaker } = attribution;
      const head = speaker && headOf(article, speaker, namings);
      const entry = head && entries[head.named];
      if (!entry) continue;
      entry.quotations.push({ ...attribution, article });
      const title = cleanTitle(article.text.slice(speaker.start, head.start).replace(/[\s,.(]+$/u, ""));
      if (title?.split(" ").some((word) => isPersonNoun(word.toLowerCase()))) entry.titles.push(title);
    }
    yield;
  }
  return entries
    .filter(({ namings }) => namings.length > 0)
    .map(personOf)
    .sort((one, other) => other.mentions.length - one.mentions.length);
}

/** Titles of one word that an article gives to one person only. */
function officesIn(article: Article, byName: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number | undefined>>();
  for (const { name, title } of sightingsIn(article))
    if (title !== null && /^\p{Lu}\p{Ll}+$/u.test(title))
      holders.set(title, (holders.get(title) ?? new Set()).add(byName.get(keyOf(name))));
  const offices = new Map<string, number>();
  for (const [title, [holder, ...others]] of holders)
    if (holder !== undefined && others.length === 0) offices.set(title, holder);
  return offices;
}

/**
 * Who is named by a speaker's words, and not only in them: "Mr. Drenn" in "Mr. Drenn's aides" and "Hydrel" in "a
 * spokeswoman for Hydrel" don't speak. What a statement says its body says.
 */
function headOf({ text }: Article, speaker: Slice, namings: readonly Naming[]): Naming | null {
  const inside = namingsWithin(namings, speaker);
  const last = inside.at(-1);
  if (!last) return null;
  const tokens = clauseTokens(text, speaker, []);
  const behind = tokens.filter(({ start }) => start >= last.end);
  const isHead = behind.every(
    ({ kind, lower }) => (kind === "mark" && lower !== "'" && lower !== "’") || DOCUMENTS.has(lower),
  );
  if (!isHead || (/^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(last.end, last.end + 3)) && behind.length > 0))
    return null;
  const before = tokens.filter(({ end }) => end <= last.start);
  const parted = before.findLastIndex(({ text: mark }) => /^[,.(]$/u.test(mark));
  const leads = before
    .slice(parted + 1)
    .some(({ lower }, at) => PREPOSITIONS.has(lower) && (at > 0 || parted >= 0));
  return leads ? null : last;
}

/** The namings inside a slice, in order, found by halving. */
function namingsWithin(namings: readonly Naming[], { start, end }: Slice): readonly Naming[] {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let beyond = low;
  while ((namings[beyond]?.end ?? Infinity) <= end) beyond += 1;
  return namings.slice(low, beyond);
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);

function personOf({ named, namings, quotations, titles }: Entry): Person {
  const counts = new Map<string, number>();
  for (const { article, start, end } of namings) {
    const form = article.text.slice(start, end).replace(/\s+/gu, " ");
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = byCount(counts);
  const seen = new Set(forms.map(keyOf));
  return {
    kind: named.kind,
    name: fullest(named, forms),
    forms,
    otherNames: named.own.filter((form) => !seen.has(keyOf(form))),
    titles: titlesOf(named, titles),
    mentions: namings,
    quotations,
  };
}

/** The episode's own first name where it has one; else the name with most words that the articles have. */
function fullest({ own: [own], names }: Named, forms: readonly string[]): string {
  if (own !== undefined) return own;
  const seen = new Set(forms.map(keyOf));
  const named = names.filter((name) => seen.has(keyOf(name)));
  const words = (name: string) => name.split(" ").length;
  return named.reduce((best, name) => (words(name) > words(best) ? name : best), named[0] ?? forms[0] ?? "");
}

/** Each title once, whatever its capital letters, the most frequent first. */
function titlesOf({ titles }: Named, more: readonly string[]): string[] {
  const seen = [...[...titles].flatMap(([title, count]) => Array<string>(count).fill(title)), ...more];
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  for (const title of seen) {
    const key = keyOf(title);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!spelling.has(key)) spelling.set(key, title);
  }
  return byCount(counts).flatMap((key) => spelling.get(key) ?? []);
}
