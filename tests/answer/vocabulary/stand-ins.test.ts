import { expect, test } from "vitest";
import { EVERYDAY_WORDS } from "../../../src/answer/vocabulary/everyday-words.ts";
import { STAND_INS, standIns } from "../../../src/answer/vocabulary/stand-ins.ts";
import { tokenise } from "../../../src/search/tokens.ts";

const key = (form: string) =>
  tokenise(form)
    .map((token) => token.term)
    .join(" ");
const joined = (line: readonly string[]) => line.join(", ");

/** All forms that a form may be found by. */
function standFor(form: string): readonly string[] {
  const tokens = tokenise(form);
  const entry = standIns().find(tokens, 0);
  return entry?.length === tokens.length ? entry.alternates.map(({ terms }) => terms.join(" ")) : [];
}

test.each([
  ["lorry", "truck"],
  ["blackout", "power cut"],
  ["fireman", "firefighter"],
  ["newborn", "baby"],
  ["rent", "lease"],
])("“%s” may be what an article calls “%s”", (asked, written) => {
  expect(standFor(asked)).toContain(key(written));
});

test("a kind stands for what is of that kind, but no one of them for another", () => {
  expect(standFor("vehicle")).toContain(key("tractor"));
  expect(standFor("tractor")).toContain(key("vehicle"));
  expect(standFor("tractor")).not.toContain(key("scooter"));
});

test("every line has two forms or more, none of them empty", () => {
  expect(STAND_INS.filter((line) => line.length < 2 || line.some((form) => key(form) === ""))).toEqual([]);
});

test("no line has a form twice, inflected or not", () => {
  expect(STAND_INS.filter((line) => new Set(line.map(key)).size < line.length).map(joined)).toEqual([]);
});

test("no form is of stop words only: it would stand for nothing", () => {
  expect(STAND_INS.flat().filter((form) => tokenise(form).every((token) => token.stop))).toEqual([]);
});

test("no line is contained in another, nor in one of the everyday words", () => {
  const lines = [...STAND_INS, ...EVERYDAY_WORDS].map((line) => new Set(line.map(key)));
  const contained = STAND_INS.filter((_, at) =>
    lines.some((other, there) => there !== at && [...(lines[at] ?? [])].every((form) => other.has(form))),
  );
  expect(contained.map(joined)).toEqual([]);
});

test("forms are in lower case, except what English writes otherwise", () => {
  expect(STAND_INS.flat().filter((form) => /\p{Lu}/u.test(form))).toEqual([]);
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
  const held = new Set(STAND_INS.flat().map(key));
  expect(names.filter((name) => held.has(key(name)))).toEqual([]);
});
