import { expect, test } from "vitest";
import type { Choice } from "../../src/command.ts";
import { completeLine, pickSuggested } from "../../src/terminal/complete.ts";
import { command, library } from "./samples.ts";

const titles = ["Biden Sanctions Russia", "Biden calls", 'The "deal"', "Escape\u001b[2J"];
const suggestions: readonly Choice[] = titles.map((name, index) => ({ name, value: `00${index}.txt` }));
const read = command(
  "read",
  [
    { type: 3, name: "article", description: "x", required: true, autocomplete: true },
    { type: 4, name: "place", description: "x" },
  ],
  {
    complete: (_option, typed) =>
      suggestions.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
  },
);
const commands = [read, command("reindex", [])];
const complete = (line: string) => completeLine(line, commands, library);

test("a command's name is completed, and /exit", () => {
  expect(complete("/re")).toEqual([["/read ", "/reindex "], "/re"]);
  expect(complete("/e")).toEqual([["/exit"], "/e"]);
});

test("a title takes the place of what was typed of it, in quotes", () => {
  expect(complete("/read sanct")).toEqual([['"Biden Sanctions Russia" '], "sanct"]);
  expect(complete('/read "biden sanct')).toEqual([['"Biden Sanctions Russia" '], '"biden sanct']);
  expect(complete("/read article:calls")).toEqual([['"Biden calls" '], "calls"]);
});

test("titles that go on from what was typed are completed as far as they agree", () => {
  expect(complete('/read "Biden')).toEqual([['"Biden Sanctions Russia" ', '"Biden calls" '], '"Biden']);
});

test("among other titles stands what was typed, so that readline keeps it", () => {
  expect(complete("/read biden")).toEqual([
    ["biden", '"Biden Sanctions Russia" ', '"Biden calls" '],
    "biden",
  ]);
});

test("a title that cannot be typed is completed by its value", () => {
  expect(complete("/read deal")).toEqual([['"002.txt" '], "deal"]);
  expect(complete("/read escape")).toEqual([['"003.txt" '], "escape"]);
});

test.each(["Who left?", "/read 002 ", "/read 002 5", "/reindex x", "/nothing x", ""])(
  "%j has nothing to complete",
  (line) => {
    expect(complete(line)[0]).toEqual([]);
  },
);

test("a title that was picked is handed over as its value, anything else as it was typed", () => {
  const picked = (article: string) =>
    pickSuggested(read, { options: new Map([["article", article]]) }, library).options.get("article");
  expect(picked("Biden calls")).toBe("001.txt");
  expect(picked("biden")).toBe("biden");
});
