import { expect, test } from "vitest";
import { tokenise } from "../../../src/search/tokens.ts";

type Lines = readonly (readonly string[])[];

/** What a form is found by. */
export const key = (form: string): string =>
  tokenise(form)
    .map((token) => token.term)
    .join(" ");
const joined = (line: readonly string[]) => line.join(", ");

/** Tests what must hold of lines of words that can stand for one another; `others` are those that they must not repeat. */
export function testLines(lines: Lines, others: Lines): void {
  test("every line has two forms or more, none of them empty", () => {
    expect(lines.filter((line) => line.length < 2 || line.some((form) => key(form) === ""))).toEqual([]);
  });

  test("no line has a form twice, inflected or not", () => {
    expect(lines.filter((line) => new Set(line.map(key)).size < line.length).map(joined)).toEqual([]);
  });

  test("no form is of stop words only: it would stand for nothing", () => {
    expect(lines.flat().filter((form) => tokenise(form).every((token) => token.stop))).toEqual([]);
  });

  test("no line is contained in another, nor in one of another list", () => {
    const all = [...lines, ...others].map((line) => new Set(line.map(key)));
    const contained = lines.filter((_, at) =>
      all.some((other, there) => there !== at && [...(all[at] ?? [])].every((form) => other.has(form))),
    );
    expect(contained.map(joined)).toEqual([]);
  });

  test("forms are in lower case, except what English writes otherwise", () => {
    expect(lines.flat().filter((form) => /\p{Lu}/u.test(form))).toEqual([]);
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
    const held = new Set(lines.flat().map(key));
    expect(names.filter((name) => held.has(key(name)))).toEqual([]);
  });
}
