import { expect, test } from "vitest";
import { EVERYDAY_WORDS } from "../../../src/answer/vocabulary/everyday-words.ts";
import { tokenise } from "../../../src/search/tokens.ts";

const key = (form: string) =>
  tokenise(form)
    .map((token) => token.term)
    .join(" ");
const joined = (line: readonly string[]) => line.join(", ");

test("every line has two forms or more, none of them empty", () => {
  expect(EVERYDAY_WORDS.filter((line) => line.length < 2 || line.some((form) => key(form) === ""))).toEqual(
    [],
  );
});

test("no line has a form twice, inflected or not", () => {
  expect(EVERYDAY_WORDS.filter((line) => new Set(line.map(key)).size < line.length).map(joined)).toEqual([]);
});

test("no form is of stop words only: it would stand for nothing", () => {
  expect(EVERYDAY_WORDS.flat().filter((form) => tokenise(form).every((token) => token.stop))).toEqual([]);
});

test("no line is contained in another", () => {
  const lines = EVERYDAY_WORDS.map((line) => new Set(line.map(key)));
  const contained = EVERYDAY_WORDS.filter((_, at) =>
    lines.some((other, there) => there !== at && [...(lines[at] ?? [])].every((form) => other.has(form))),
  );
  expect(contained.map(joined)).toEqual([]);
});

test("forms are in lower case, except what English writes otherwise", () => {
  expect(EVERYDAY_WORDS.flat().filter((form) => /\p{Lu}/u.test(form))).toEqual([]);
});

test("it holds everyday English, no names of this episode's people and bodies", () => {
  const names = [
    "putin",
    "biden",
    "navalny",
    "solarwinds",
    "peskov",
    "blinken",
    "kremlin",
    "russia",
    "moscow",
  ];
  const held = new Set(EVERYDAY_WORDS.flat().map(key));
  expect(names.filter((name) => held.has(key(name)))).toEqual([]);
});
