import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Form } from "../../src/form.ts";
import { holdSession } from "../../src/terminal/session.ts";
import { command, deskFor, moderatorCommand, reply, speaker } from "./samples.ts";

const next = { label: "Next", command: "pages", state: "2", effect: "replace" } as const;
const ask = command("ask", [{ type: 3, name: "question", description: "x", required: true }]);
const recall = command("recall", [{ type: 3, name: "question", description: "x", required: true }], {
  run: ({ options, before }) => ({
    ...reply(`after ${before?.question}`),
    turn: { question: String(options.get("question")), lead: null },
  }),
});
const pages = command("pages", [], {
  run: () => reply("page 1", [next]),
  press: (state) => reply(`page ${state}`, [{ ...next, state: "3" }]),
});
const picky = command("picky", [], {
  run: () => {
    throw new UserError("That article is gone. Pick another.");
  },
});
const broken = command("broken", [], {
  run: () => {
    throw new Error("secret");
  },
});

const form: Form = {
  title: "Rename it",
  command: "rename",
  state: "x1",
  fields: [{ kind: "line", name: "title", label: "Title", description: null, value: null }],
};
const done = { label: "Done", command: "rename", state: "d", effect: "answer" } as const;
const rename = moderatorCommand(
  "rename",
  [{ type: 3, name: "how", description: "x", choices: ["asking", "at once"].map(choice) }],
  {
    form: async ({ options }) => (options.get("how") === "at once" ? null : form),
    async *submit(state, { texts }) {
      yield reply("Renaming", [done]);
      yield reply(`${state} is “${texts.get("title")}”`, [done]);
    },
    async *run() {
      yield reply("Renamed at once");
    },
    async *press(state) {
      yield reply(`pressed ${state}`);
    },
  },
);
const failing = moderatorCommand("failing", [], {
  async *run() {
    yield reply("Half of it");
    throw new UserError("The disk is full. Make room.");
  },
});

function choice(name: string) {
  return { name, value: name };
}

/** Says the lines, one after the other, and returns what was told. */
async function converse(...lines: readonly (string | null)[]) {
  const reported: unknown[] = [];
  const commands = [ask, recall, pages, picky, broken, rename, failing];
  const { person, told, toldForNow } = speaker(...lines);
  await holdSession(
    {
      desk: deskFor(commands),
      commands,
      questionCommand: ask,
      window: () => ({ columns: 80, styled: false }),
      readUpload: async () => ({ name: "unused", bytes: new Uint8Array() }),
      report: (error) => `id${reported.push(error)}`,
    },
    person,
  );
  return { told, toldForNow, reported };
}

test("a bare line is a question", async () => {
  const { told } = await converse("  When did the envoys leave? ");
  expect(told).toEqual(['ask [["question","When did the envoys leave?"]]\n\n']);
});

test("a number presses that button of the last reply, also one that a press returned", async () => {
  const { told } = await converse("/pages", "1", "1");
  expect(told).toEqual(["page 1\n\n[1] Next\n\n", "page 2\n\n[1] Next\n\n", "page 3\n\n[1] Next\n\n"]);
});

test("a command is told the last question, also after a reply that was none and after a mistake", async () => {
  const { told } = await converse("/recall Who?", "/recall When?", "/pages", "/nothing", "/recall Why?");
  const after = told.filter((text) => text.startsWith("after"));
  expect(after).toEqual(["after undefined\n\n", "after Who?\n\n", "after When?\n\n"]);
});

test("a number that presses nothing says how to ask about it", async () => {
  const { told } = await converse("/pages", "2022");
  expect(told[1]).toBe("The last reply has no [2022]. To ask about a number, write /ask 2022\n\n");
});

test("after a mistake the buttons are still there", async () => {
  const { told } = await converse("/pages", "/nothing", "1");
  expect(told[2]).toBe("page 2\n\n[1] Next\n\n");
});

test("what a person can mend is told in its own words", async () => {
  const { told, reported } = await converse("/picky");
  expect(told).toEqual(["That article is gone. Pick another.\n\n"]);
  expect(reported).toEqual([]);
});

test("a fault is reported once, and the person is told its id and nothing else of it", async () => {
  const { told, reported } = await converse("/broken");
  expect(reported).toEqual([new Error("secret")]);
  expect(told).toEqual(["That went wrong, and it is Footnote's fault. The error is logged as id1.\n\n"]);
});

test.each([
  ["help", "There is no command /help."],
  ["?", "There is no command /help."],
])("%j alone asks for help, not for news", async (typed, shown) => {
  expect((await converse(typed)).told).toEqual([expect.stringContaining(shown)]);
});

test.each(["exit", "Quit", "/exit", "/quit", "/exit now"])("%j leaves", async (typed) => {
  expect((await converse(typed, "/pages")).told).toEqual([]);
});

test("an empty line says nothing", async () => {
  expect((await converse("  ")).told).toEqual([]);
});

test("a moderators' command asks for its form, and then shows what came of it", async () => {
  const { told } = await converse("/rename", "Envoys leave", "/pages");
  expect(told.join("")).toBe(
    [
      "Rename it",
      "An empty line skips a field, or leaves it as it is. /exit leaves the form.",
      "",
      "Title",
      "x1 is “Envoys leave”",
      "",
      "[1] Done",
      "",
      "page 1",
      "",
      "[1] Next",
      "",
      "",
    ].join("\n"),
  );
});

test("a moderators' command that needs no form answers at once, and its buttons are pressed like others", async () => {
  const { told } = await converse('/rename "at once"');
  expect(told).toEqual(["Renamed at once\n\n"]);
  expect((await converse("/rename", "Envoys leave", "1")).told.at(-1)).toBe("pressed d\n\n");
});

test("a reply that grows is seen as it is for now, without keys, and the last of it stays", async () => {
  const { told, toldForNow } = await converse("/rename", "A");
  expect(toldForNow).toEqual(["Renaming\n", "x1 is “A”\n"]);
  expect(told.at(-1)).toBe("x1 is “A”\n\n[1] Done\n\n");
});

test("a reply that breaks off leaves what a person can do about it", async () => {
  const { told, reported } = await converse("/failing");
  expect(told).toEqual(["The disk is full. Make room.\n\n"]);
  expect(reported).toEqual([]);
});

test.each([["/exit"], [null]])(
  "%j in a form leaves the form only; the buttons before it are still there",
  async (way) => {
    const { told } = await converse("/pages", "/rename", way, "1");
    expect(told.slice(-2)).toEqual([
      "You left the form, and nothing was done.\n\n",
      "page 2\n\n[1] Next\n\n",
    ]);
  },
);
