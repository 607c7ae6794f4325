import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Countries } from "world-countries";
import { SEATS_OF_POWER } from "../../../src/answer/vocabulary/seats.ts";

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
