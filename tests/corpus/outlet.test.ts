import { expect, it } from "vitest";
import { isOutlet } from "../../src/corpus/outlet.ts";

it.each(["Awani Review", "The Lower Kerr Gazette", "Radio Times"])("is an outlet's name: %s", (line) => {
  expect(isOutlet(line)).toBe(true);
});

it.each(["World News", "Minister leaves the Herald", "The Kerr Ferry", "Record"])("is none: %s", (line) => {
  expect(isOutlet(line)).toBe(false);
});
