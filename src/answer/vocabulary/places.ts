import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { tokenise } from "../../search/tokens.ts";
import { SEATS_OF_POWER } from "./seats.ts";
import type { Group } from "./thesaurus.ts";

// The package declares its types for CommonJS only; required, they and the value agree.
const countries: Countries = createRequire(import.meta.url)("world-countries");

/** News says "Moscow", "the Kremlin" and "the Russians" for Russia: near, but not always the same thing. */
const WEIGHT = 0.7;

function buildGroups(): Group[] {
  const seats = new Map(SEATS_OF_POWER);
  const independent = countries
    .filter((country) => country.independent)
    .map((country) => {
      const more = seats.get(country.name.common) ?? [];
      seats.delete(country.name.common);
      const english = country.demonyms?.eng;
      return new Set([
        country.name.common,
        country.name.official,
        ...country.capital,
        ...(english ? [english.m, english.f] : []),
        ...more,
      ]);
    });
  const others = [...seats].map(([name, more]) => new Set([name, ...more]));
  return [...independent, ...others]
    .map((forms) => ({ forms: [...forms].filter((form) => form !== ""), weight: WEIGHT }))
    .filter(({ forms }) => forms.length > 1);
}

let groups: readonly Group[] | undefined;

/** Every country with its nationality, its capital and, from our own list, its seats of power. */
export function placeGroups(): readonly Group[] {
  groups ??= buildGroups();
  return groups;
}

let placeNames: ReadonlySet<string> | undefined;

/** Whether a text is nothing but a country, nationality, capital or seat of power. */
export function isPlaceName(text: string): boolean {
  placeNames ??= new Set(placeGroups().flatMap(({ forms }) => forms.map(key)));
  return placeNames.has(key(text));
}

const key = (text: string) =>
  tokenise(text)
    .map((token) => token.term)
    .join(" ");

let nationalities: ReadonlyMap<string, string> | undefined;

/** The nationality of a country, capital or seat of power: "Finnish" of "Finland"; undefined where it has none. */
export function nationalityOf(place: string): string | undefined {
  nationalities ??= new Map(
    countries.flatMap((country) => {
      const nationality = country.demonyms?.eng?.m;
      const group = placeGroups().find(({ forms }) => forms.includes(country.name.common));
      if (!nationality || !group) return [];
      return group.forms.map((form) => [key(form), nationality] as const);
    }),
  );
  return nationalities.get(key(place));
}

/** Whether a text is nothing but a nationality, in the singular or the plural. */
export const isNationality = (text: string): boolean =>
  key(nationalityOf(text) ?? "") === key(text) && key(text) !== "";

let capitals: ReadonlySet<string> | undefined;

/** Whether a text is nothing but the name of a country's capital. */
export function isCapital(text: string): boolean {
  capitals ??= new Set(countries.flatMap(({ capital }) => capital.map(key)));
  return capitals.has(key(text));
}

let countryNames: ReadonlySet<string> | undefined;

/** Whether a text is nothing but the name of a country or a nationality, not its capital or seat of power. */
export function isCountry(text: string): boolean {
  countryNames ??= new Set(
    countries
      .flatMap(({ name, demonyms }) => [name.common, name.official, demonyms?.eng?.m, demonyms?.eng?.f])
      .filter((form) => form !== undefined)
      .map(key),
  );
  return countryNames.has(key(text));
}
