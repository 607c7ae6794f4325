import { isPlaceName, placeGroups } from "../answer/vocabulary/places.ts";
import { editDistance } from "../answer/vocabulary/spelling.ts";
import type { Group } from "../answer/vocabulary/thesaurus.ts";
import { isBodyNoun } from "../quotes/speaker-kind.ts";
import { fold } from "../search/tokens.ts";
import type { Sighting } from "./sightings.ts";

/** Names and titles that are one person's or one body's. */
export interface Named {
  readonly kind: "person" | "body";
  /** As they stand in articles or in the episode's own names, first seen first. */
  readonly names: readonly string[];
  /** Those of the names that are the episode's own. */
  readonly own: readonly string[];
  /** How often each title was seen. */
  readonly titles: ReadonlyMap<string, number>;
}

/** Shorter names are other names when a letter differs. In characters. */
const TELLING = 5;

/** So many names of one family, or with one first name, are compared; more would take quadratic time. */
const COMPARED = 50;

/** A name as it is compared: without case, accents and marks. */
export const keyOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== "")
    .join(" ");

/** Sets of names that grow together (union-find). */
class Sets {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root))
      root = up;
    this.#parents.set(key, root);
    return root;
  }

  join(one: string, other: string): void {
    const [root, added] = [this.find(one), this.find(other)];
    if (root !== added) this.#parents.set(added, root);
  }
}

interface PersonName {
  readonly key: string;
  readonly given: string;
  readonly family: string;
}

/** Null for a name of one word, which may be several people's. */
function personName(key: string): PersonName | null {
  const words = key.split(" ");
  const [given = ""] = words;
  return words.length > 1 ? { key, given, family: words.at(-1) ?? "" } : null;
}

function grouped<T>(items: readonly T[], by: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return [...groups.values()];
}

/** Whether two spellings are of one name: one letter apart, the first the same, and long enough to tell. */
const isMisspelt = (one: string, other: string) =>
  one[0] === other[0] && Math.max(one.length, other.length) >= TELLING && editDistance(one, other, 1) <= 1;

/** Joins the names of one person: "John J. Sullivan" and "John Sullivan"; "Oskar Drenn" and "Oskar Dren". */
function joinPersons(keys: readonly string[], sets: Sets): void {
  const names = keys.flatMap((key) => personName(key) ?? []);
  for (const family of grouped(names, (name) => name.family))
    joinIf(family, sets, (one, other) => isSameGiven(one.given, other.given));
  for (const given of grouped(names, (name) => name.given))
    joinIf(given, sets, (one, other) => isMisspelt(one.family, other.family));
}

const isSameGiven = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= TELLING && isMisspelt(one, other));

function joinIf<T extends { readonly key: string }>(
  names: readonly T[],
  sets: Sets,
  areOne: (one: T, other: T) => boolean,
): void {
  for (const [at, one] of names.slice(0, COMPARED).entries())
    for (const other of names.slice(at + 1, COMPARED)) if (areOne(one, other)) sets.join(one.key, other.key);
}

/** What a body's name may go on with: "US Treasury Department", "SolarWinds Corp". */
const ADDITION = /^(?:department|corp|corporation|inc|ltd|plc|company|group|agency|organi[sz]ation)$/u;

/** Joins the names of one body, with and without what it is: "US Treasury" and "US Treasury Department". */
function joinBodies(keys: readonly string[], own: readonly Group[], sets: Sets): void {
  const known = new Set([...keys, ...own.flatMap(({ forms }) => forms.map(keyOf))]);
  for (const key of keys) {
    const words = key.split(" ");
    const shorter = words.slice(0, -1).join(" ");
    if (ADDITION.test(words.at(-1) ?? "") && known.has(shorter)) sets.join(shorter, key);
  }
}

/**
 * Joins what the episode's own names say is one. "Russian Foreign Intelligence Service" ends as one of them does; "Vladimir
 * Poutine" has the first name of one and the family name of another.
 */
function joinOwn(keys: readonly string[], names: readonly Group[], sets: Sets): void {
  const own = new Map<string, string>();
  const mixed = new Map<string, string>();
  for (const { forms } of names) {
    const [first = "", ...others] = forms.map(keyOf);
    for (const form of [first, ...others]) {
      sets.join(first, form);
      own.set(form, first);
      if (!form.includes(" ")) mixed.set(`${first.split(" ")[0]} ${form}`, first);
    }
  }
  for (const key of keys) {
    const words = key.split(" ");
    const ends = words.slice(1, -1).map((_, from) => own.get(words.slice(from + 1).join(" ")));
    const first = mixed.get(key) ?? ends.find((end) => end !== undefined);
    if (first !== undefined) sets.join(first, key);
  }
}

/** "US", "United States", "United States of America" are one; capital and seats of power speak for themselves. */
function countrySightings(keys: readonly string[], sets: Sets): Sighting[] {
  const known = new Set(keys);
  return countryNames().flatMap((names) => {
    const [first, ...rest] = names;
    if (!first || !names.some(({ key }) => known.has(key))) return [];
    for (const { key } of rest) sets.join(first.key, key);
    return names.map(({ name }) => ({ name, kind: "body", title: null, short: null }) as const);
  });
}

interface CountryName {
  readonly name: string;
  readonly key: string;
}

let countries: readonly (readonly CountryName[])[] | undefined;

/** Of each country, its usual name, its official one and its abbreviations. */
function countryNames(): readonly (readonly CountryName[])[] {
  countries ??= placeGroups().map(({ forms: [country = "", official = "", ...others] }) =>
    [country, official, ...others.filter((form) => /^\p{Lu}{2,3}$/u.test(form))].map((name) => ({
      name,
      key: keyOf(name),
    })),
  );
  return countries;
}

/**
 * Puts together the names of one person or body, from what articles show of them and from the episode's own names. Two
 * people of one family name stay two. The order is that of the names' first appearance.
 */
export function groupNames(sightings: readonly Sighting[], own: readonly Group[]): Named[] {
  const sets = new Sets();
  const kinds = kindsOf(sightings);
  const keys = [...kinds.keys()];
  joinOwn(keys, own, sets);
  for (const { name, short } of sightings) if (short !== null) sets.join(keyOf(name), keyOf(short));
  joinPersons(
    keys.filter((key) => kinds.get(key) === "person"),
    sets,
  );
  const bodies = keys.filter((key) => kinds.get(key) === "body");
  joinBodies(bodies, own, sets);
  const countries = countrySightings(bodies, sets);
  const families = familiesOf(keys, kinds, sets);

  const found = new Map<string, Mutable>();
  const at = (key: string): Mutable => {
    const known = found.get(sets.find(key)) ?? { kind: "body", names: new Set(), own: [], titles: new Map() };
    found.set(sets.find(key), known);
    return known;
  };
  for (const { name, title, short } of [...sightings, ...countries]) {
    const key = keyOf(name);
    const family = sets.find(key) === key ? families.get(key) : undefined;
    // "President Putin" is whoever has that family name; of several it is for each place to tell.
    if (family && family.size > 1) continue;
    const [root = key] = family ?? [];
    const named = at(root);
    if (kinds.get(key) === "person") named.kind = "person";
    if (!family) named.names.add(name);
    if (short !== null) named.names.add(short);
    if (title !== null) named.titles.set(title, (named.titles.get(title) ?? 0) + 1);
  }
  for (const { forms } of own) {
    const named = at(keyOf(forms[0] ?? ""));
    named.own.push(...forms);
    if (looksLikePerson(forms[0] ?? "")) named.kind = "person";
    for (const form of forms) named.names.add(form);
  }
  return [...found.values()].map(({ names, ...named }) => ({ ...named, names: [...names] }));
}

interface Mutable {
  kind: Named["kind"];
  readonly names: Set<string>;
  readonly own: string[];
  readonly titles: Map<string, number>;
}

/** Two capitalised words or more, none of them what a body is called by. */
function looksLikePerson(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isBodyNoun(word.toLowerCase())) &&
    !isPlaceName(name)
  );
}

/** Whose family name a word is. */
function familiesOf(
  keys: readonly string[],
  kinds: ReadonlyMap<string, Named["kind"]>,
  sets: Sets,
): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const key of keys) {
    const name = kinds.get(key) === "person" ? personName(key) : null;
    if (name) families.set(name.family, (families.get(name.family) ?? new Set()).add(sets.find(key)));
  }
  return families;
}

/** A name is a person's where a title shows it, or more words than one that say something. */
function kindsOf(sightings: readonly Sighting[]): Map<string, Named["kind"]> {
  const kinds = new Map<string, Named["kind"]>();
  for (const { name, kind } of sightings) {
    const key = keyOf(name);
    if (kinds.get(key) !== "person") kinds.set(key, kind);
  }
  return kinds;
}
