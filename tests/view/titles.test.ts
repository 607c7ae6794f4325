import { expect, test } from "vitest";
import { CHOICE_LENGTH } from "../../src/command.ts";
import { titlesApart } from "../../src/view/titles.ts";

const shown = (...titled: readonly (readonly [id: string, title: string])[]) => [
  ...titlesApart(titled.map(([id, title]) => ({ id, title }))).values(),
];

test("a title of its own is all that is shown", () => {
  expect(shown(["a.txt", "The bridge"], ["b.txt", "The ferry"])).toEqual(["The bridge", "The ferry"]);
});

test("the same title stands with the name of its file", () => {
  expect(shown(["a.txt", "The bridge"], ["b.txt", "The ferry"], ["a (2).txt", "The bridge"])).toEqual([
    "The bridge (a.txt)",
    "The ferry",
    "The bridge (a (2).txt)",
  ]);
});

test("titles that are the same as far as there is room for them stand with the names of their files, in that room", () => {
  const long = "rain ".repeat(30);
  const names = shown(["a.txt", `${long}in spring`], ["b.txt", `${long}in autumn`], ["x".repeat(200), long]);
  expect(names[0]).toMatch(/^(?:rain )+rain… \(a\.txt\)$/);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(CHOICE_LENGTH);
});
