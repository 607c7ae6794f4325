import { expect, test } from "vitest";
import type { Choice } from "../../src/command.ts";
import { parseCommandLine } from "../../src/terminal/command-line.ts";
import { completeLine, pickSuggested } from "../../src/terminal/complete.ts";
import { command, deskFor, moderatorCommand } from "./samples.ts";

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
const drafts = moderatorCommand(
  "drafts",
  [
    { type: 1, name: "add", description: "x" },
    {
      type: 1,
      name: "restore",
      description: "x",
      options: [{ type: 3, name: "draft", description: "x", required: true, autocomplete: true }],
    },
  ],
  { complete: async (option, typed) => [{ name: `${option} ${typed}1`, value: "d1" }] },
);
const commands = [read, command("reindex", []), drafts];
const desk = deskFor(commands);
const complete = (line: string) => completeLine(line, commands, desk);

test("a command's name is completed, and /exit", async () => {
  expect(await complete("/re")).toEqual([["/read ", "/reindex "], "/re"]);
  expect(await complete("/e")).toEqual([["/exit"], "/e"]);
});

test("a title takes the place of what was typed of it, in quotes", async () => {
  expect(await complete("/read sanct")).toEqual([['"Biden Sanctions Russia" '], "sanct"]);
  expect(await complete('/read "biden sanct')).toEqual([['"Biden Sanctions Russia" '], '"biden sanct']);
  expect(await complete("/read article:calls")).toEqual([['"Biden calls" '], "calls"]);
});

test("titles that go on from what was typed are completed as far as they agree", async () => {
  expect(await complete('/read "Biden')).toEqual([['"Biden Sanctions Russia" ', '"Biden calls" '], '"Biden']);
});

test("among other titles stands what was typed, so that readline keeps it", async () => {
  expect(await complete("/read biden")).toEqual([
    ["biden", '"Biden Sanctions Russia" ', '"Biden calls" '],
    "biden",
  ]);
});

test("a title that cannot be typed is completed by its value", async () => {
  expect(await complete("/read deal")).toEqual([['"002.txt" '], "deal"]);
  expect(await complete("/read escape")).toEqual([['"003.txt" '], "escape"]);
});

test.each([
  "Who left?",
  "/read 002 ",
  "/read 002 5",
  "/reindex x",
  "/nothing x",
  "/drafts add x",
  "/drafts prune x",
  "",
])("%j has nothing to complete", async (line) => {
  expect((await complete(line))[0]).toEqual([]);
});

test("a subcommand's name is completed behind its command's, and its options behind that", async () => {
  expect(await complete("/drafts ")).toEqual([["add ", "restore "], ""]);
  expect(await complete("/drafts res")).toEqual([["restore "], "res"]);
  expect(await complete("/drafts restore x")).toEqual([['"draft x1" '], "x"]);
});

test("what was picked is handed over as its value, anything else as it was typed", async () => {
  const picked = async (line: string) => {
    const { options } = await pickSuggested(parseCommandLine(line, commands), desk);
    return Object.fromEntries(options);
  };
  expect(await picked('/read "Biden calls" 5')).toEqual({ article: "001.txt", place: 5 });
  expect(await picked("/read biden")).toEqual({ article: "biden" });
});

test("a request keeps its subcommand when a value is picked for it", async () => {
  const exact = { ...drafts, complete: async () => [{ name: "Monday", value: "d1" }] };
  const request = await pickSuggested(parseCommandLine("/drafts restore Monday", [exact]), desk);
  expect(request).toEqual({ subcommand: "restore", options: new Map([["draft", "d1"]]) });
});
