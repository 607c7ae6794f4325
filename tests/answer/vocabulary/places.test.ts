import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { Countries } from "world-countries";
import {
  isNationality,
  isPlaceName,
  nationalityOf,
  placeGroups,
} from "../../../src/answer/vocabulary/places.ts";
import { tokenise } from "../../../src/search/tokens.ts";

const countries: Countries = createRequire(import.meta.url)("world-countries");
const independent = countries.filter((country) => country.independent);
const groups = placeGroups();
const key = (form: string) =>
  tokenise(form)
    .map((token) => token.term)
    .join(" ");

const keysOf = new Map(groups.map((group) => [group, new Set(group.forms.map(key))]));

/** The groups that have all of some names, in any inflection. */
const groupsWith = (...names: string[]) =>
  groups.filter((group) => names.every((name) => keysOf.get(group)?.has(key(name))));

test("every country stands together with its capital and its people", () => {
  expect(independent.length).toBeGreaterThan(190);
  for (const { name, capital, demonyms } of independent) {
    const people = demonyms.eng?.m ?? "";
    expect(groupsWith(name.common, ...capital, ...(people ? [people] : [])), name.common).toHaveLength(1);
    for (const place of [name.common, name.official, ...capital])
      expect(isPlaceName(place), place).toBe(true);
  }
});

test.each([
  ["United States", "US", "U.S.", "America", "American", "Americans", "Washington", "White House"],
  ["Russia", "Kremlin", "Moscow", "Russian", "Russians"],
  ["United Kingdom", "Britain", "British", "London", "Downing Street"],
  ["European Union", "EU", "Brussels"],
  ["Turkey", "Türkiye", "Turkish", "Ankara"],
  ["Ukraine", "Kyiv", "Kiev", "Ukrainian"],
  ["Czech Republic", "Czechia", "Czech", "Prague"],
  ["Taiwan", "Taiwanese", "Taipei"],
  ["Palestine", "Palestinian"],
  ["Kosovo", "Pristina"],
  ["Georgia", "Georgian", "Tbilisi"],
])("%s has one group with all its names", (...names) => {
  expect(groupsWith(...names)).toHaveLength(1);
});

test("two countries share a name only where people do mean either", () => {
  const owners = new Map<string, number>();
  for (const { forms } of groups)
    for (const form of new Set(forms.map(key))) owners.set(form, (owners.get(form) ?? 0) + 1);
  const shared = [...owners].filter(([, count]) => count > 1).map(([form]) => form);
  expect(new Set(shared)).toEqual(new Set(["Brussels", "Congolese", "Dominican"].map(key)));
});

test("a seat of power is near its country, not as good as its name", () => {
  for (const { weight, forms } of groups) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
    expect(forms.length).toBeGreaterThan(1);
  }
});

describe("a place's name", () => {
  test.each(["Georgia", "georgian", "GEORGIA", "Ivory Coast", "São Tomé", "North Korea", "The Hague", "US"])(
    "%s is one",
    (name) => {
      expect(isPlaceName(name)).toBe(true);
    },
  );

  test.each(["", "us", "Biden", "Georgia Smith", "the envoy", "North", "constructor", "__proto__"])(
    "“%s” is none",
    (name) => {
      expect(isPlaceName(name)).toBe(false);
    },
  );
});

describe("a nationality", () => {
  test.each([
    ["Finland", "Finnish"],
    ["finnish", "Finnish"],
    ["US", "American"],
    ["Kremlin", "Russian"],
    ["London", "British"],
    ["NATO", undefined],
    ["European Union", undefined],
    ["", undefined],
    ["__proto__", undefined],
  ])("of %s is %s", (place, nationality) => {
    expect(nationalityOf(place)).toBe(nationality);
  });

  test("is no country", () => {
    expect(["Finnish", "russians", "Dutch"].filter(isNationality)).toHaveLength(3);
    expect(["Finland", "Moscow", "EU", "Biden", "us", ""].filter(isNationality)).toEqual([]);
  });
});
