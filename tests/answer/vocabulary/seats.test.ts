import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Countries } from "world-countries";
import { SEATS_OF_POWER } from "../../../src/answer/vocabulary/seats.ts";
import { tokenise } from "../../../src/search/tokens.ts";

const countries: Countries = createRequire(import.meta.url)("world-countries");

test("every line is a country of the gazetteer, by its common name: a misspelt one would stand apart from its capital", () => {
  const known = new Set(countries.map((country) => country.name.common));
  expect(SEATS_OF_POWER.map(([country]) => country).filter((country) => !known.has(country))).toEqual([
    "European Union",
  ]);
});

test("every country has one line, with other names", () => {
  const names = SEATS_OF_POWER.map(([country]) => country);
  expect(new Set(names).size).toBe(names.length);
  for (const [country, others] of SEATS_OF_POWER) {
    expect(others.length, country).toBeGreaterThan(0);
    expect(others, country).not.toContain("");
    expect(others, country).not.toContain(country);
    expect(new Set(others).size, country).toBe(others.length);
  }
});

test("no line repeats what the gazetteer gives every country: its names, capital and people", () => {
  const key = (name: string) =>
    tokenise(name)
      .map(({ term }) => term)
      .join(" ");
  const seats = new Map(SEATS_OF_POWER);
  const repeated = countries
    .filter(({ independent }) => independent)
    .flatMap(({ name, capital, demonyms }) => {
      const given = [name.common, name.official, ...capital, demonyms.eng?.m ?? "", demonyms.eng?.f ?? ""];
      return (seats.get(name.common) ?? []).filter((seat) => given.map(key).includes(key(seat)));
    });
  expect(repeated).toEqual([]);
});
