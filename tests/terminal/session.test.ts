import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { startSession, type Turn } from "../../src/terminal/session.ts";
import { command, library, reply } from "./samples.ts";

const next = { label: "Next", command: "pages", state: "2", effect: "replace" } as const;
const ask = command("ask", [{ type: 3, name: "question", description: "x", required: true }]);
const pages = command("pages", [], {
  run: () => reply("page 1", [next]),
  press: (state) => reply(`page ${state}`, [{ ...next, state: "3" }]),
});
const picky = command("picky", [], {
  run: () => {
    throw new UserError("That article is gone. Pick another.");
  },
});
const broken = command("broken", [], { run: () => Promise.reject(new Error("secret")) });

/** Says the lines, one after the other, and returns the turns. */
async function converse(...lines: readonly string[]): Promise<{ turns: Turn[]; reported: unknown[] }> {
  const reported: unknown[] = [];
  const session = startSession({
    library,
    commands: [ask, pages, picky, broken],
    questionCommand: ask,
    window: () => ({ columns: 80, styled: false }),
    report: (error) => `id${reported.push(error)}`,
  });
  const turns: Turn[] = [];
  for (const line of lines) turns.push(await session(line));
  return { turns, reported };
}

test("a bare line is a question", async () => {
  const { turns } = await converse("  When did the envoys leave? ");
  expect(turns).toEqual([{ text: 'ask [["question","When did the envoys leave?"]]\n' }]);
});

test("a number presses that button of the last reply, also one that a press returned", async () => {
  const { turns } = await converse("/pages", "1", "1");
  expect(turns).toEqual([
    { text: "page 1\n\n[1] Next\n" },
    { text: "page 2\n\n[1] Next\n" },
    { text: "page 3\n\n[1] Next\n" },
  ]);
});

test("a number that presses nothing says how to ask about it", async () => {
  const { turns } = await converse("/pages", "2022");
  expect(turns[1]).toEqual({
    text: "The last reply has no [2022]. To ask about a number, write /ask 2022\n",
  });
});

test("after a mistake the buttons are still there", async () => {
  const { turns } = await converse("/pages", "/nothing", "1");
  expect(turns[2]).toEqual({ text: "page 2\n\n[1] Next\n" });
});

test("what a person can mend is told in its own words", async () => {
  const { turns, reported } = await converse("/picky");
  expect(turns).toEqual([{ text: "That article is gone. Pick another.\n" }]);
  expect(reported).toEqual([]);
});

test("a fault is reported once, and the person is told its id and nothing else of it", async () => {
  const { turns, reported } = await converse("/broken");
  expect(reported).toEqual([new Error("secret")]);
  expect(turns).toEqual([
    { text: "That went wrong, and it is Footnote's fault. The error is logged as id1.\n" },
  ]);
});

test.each([
  ["help", "There is no command /help."],
  ["?", "There is no command /help."],
])("%j alone asks for help, not for news", async (typed, shown) => {
  const { turns } = await converse(typed);
  expect(turns).toEqual([{ text: expect.stringContaining(shown) }]);
});

test.each(["exit", "Quit"])("%j alone leaves", async (typed) => {
  expect((await converse(typed)).turns).toEqual(["leave"]);
});

test("an empty line says nothing, /exit leaves", async () => {
  const { turns } = await converse("  ", "/exit");
  expect(turns).toEqual([{ text: "" }, "leave"]);
});
