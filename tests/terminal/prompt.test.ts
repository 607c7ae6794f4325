import { EventEmitter, once } from "node:events";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Command } from "../../src/command.ts";
import type { Form } from "../../src/form.ts";
import type { Output } from "../../src/terminal/output.ts";
import { type Input, meet } from "../../src/terminal/prompt.ts";
import { holdSession } from "../../src/terminal/session.ts";
import { command, deskFor, linesOf, moderatorCommand, paper, reply } from "./samples.ts";

const form: Form = {
  title: "Rename it",
  command: "rename",
  state: "",
  fields: ["title", "outlet"].map((name) => ({
    kind: "line",
    name,
    label: name,
    description: null,
    value: null,
  })),
};
const ask = command("ask", [{ type: 3, name: "question", description: "x", required: true }]);
const rename = moderatorCommand("rename", [], {
  form: async () => form,
  async *submit(_state, { texts }) {
    yield reply("One thing\n\nand another");
    yield reply(`Renamed ${[...texts].join(" ")}`);
  },
});

async function converse(input: Input, output: Output, ...more: readonly Command[]): Promise<void> {
  const commands = [ask, command("articles", []), rename, ...more];
  const person = meet(input, output);
  await holdSession(
    {
      desk: deskFor(commands),
      commands,
      questionCommand: ask,
      window: () => ({ columns: 80, styled: false }),
      readUpload: async () => ({ name: "unused", bytes: new Uint8Array() }),
      report: () => "unused",
    },
    person,
  );
  await person.leave();
}

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

/** Presses keys, one after the other, until the conversation ends; returns what was sent to the screen. */
async function type(...keys: readonly string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(paper(), { isTTY: true, columns: 80 });
  const conversation = converse(input, screen);
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
  await conversation;
  expect(input.isPaused()).toBe(true);
  return screen.written();
}

const typeAndRead = async (...keys: readonly string[]) => stripVTControlCharacters(await type(...keys));

test("piped lines are answered in order, without a prompt", async () => {
  const output = paper();
  await converse(linesOf("Who left?\n/articles\n", "\nWhy?"), output);
  expect(output.written()).toBe(
    'ask [["question","Who left?"]]\n\narticles []\n\nask [["question","Why?"]]\n\n',
  );
});

test("nothing after /exit is answered", async () => {
  const output = paper();
  await converse(linesOf("/exit\nWho left?\n"), output);
  expect(output.written()).toBe("");
});

test("in a pipe the next lines fill in a form, and of a reply that grows only the last is printed", async () => {
  const output = paper();
  await converse(linesOf("/rename\nEnvoys leave\n\n/articles\n"), output);
  expect(output.written()).toMatch(/\ntitle\noutlet\nRenamed title,Envoys leave\n\narticles \[\]\n\n$/);
});

test("a pipe that ends in a form leaves it, and then the conversation", async () => {
  const output = paper();
  await converse(linesOf("/rename\nEnvoys leave\n"), output);
  expect(output.written()).toMatch(/\noutlet\nYou left the form, and nothing was done\.\n\n$/);
});

test("a person is prompted, answered, and prompted again", async () => {
  const screen = await typeAndRead("Who?", "\r", "/exit", "\r");
  expect(screen).toMatch(/^> Who\?\r\nask \[\["question","Who\?"\]\]\n\n> \/exit\r\n$/);
});

test.each([
  ["Ctrl-C", CTRL_C],
  ["Ctrl-D", CTRL_D],
])("%s leaves", async (_name, key) => {
  expect(await typeAndRead(key)).toBe("> \n");
});

test.each([
  ["Ctrl-C", CTRL_C],
  ["Ctrl-D", CTRL_D],
])("%s in a form leaves the form, and the conversation goes on", async (_name, key) => {
  const screen = await typeAndRead("/rename", "\r", "Envoys leave", "\r", key, "Who?", "\r", CTRL_D);
  expect(screen).toMatch(
    /outlet\n> \nYou left the form, and nothing was done\.\n\n> Who\?\r\nask \[\["question","Who\?"\]\]\n\n> \n$/,
  );
});

test("a keyboard that is gone is asked no more, once what was typed is answered", async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(paper(), { isTTY: true, columns: 80 });
  input.end("Who?\r/rename\r");
  await converse(input, screen);
  const shown = stripVTControlCharacters(screen.written());
  expect(shown).toContain('ask [["question","Who?"]]');
  expect(shown).toMatch(/title\n\nYou left the form, and nothing was done\.\n\n$/);
});

test.each([
  ["Ctrl-C", CTRL_C],
  ["Ctrl-D", CTRL_D],
])("%s while a reply grows leaves when it is whole", async (_name, key) => {
  const keyboard = new EventEmitter();
  const pressed = once(keyboard, "pressed");
  const slow = moderatorCommand("slow", [], {
    async *run() {
      yield reply("Half");
      await pressed;
      yield reply("Whole");
    },
  });
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(paper(), { isTTY: true, columns: 80 });
  const conversation = converse(input, screen, slow);
  input.write("/slow\r");
  while (!screen.written().includes("Half")) await setImmediate();
  input.write(key);
  await setImmediate();
  keyboard.emit("pressed");
  await conversation;
  expect(stripVTControlCharacters(screen.written())).toMatch(/Whole\n\n\n$/);
  expect(input.isPaused()).toBe(true);
});

test("a reply that grows is replaced where it stands", async () => {
  const screen = await type("/rename", "\r", "A", "\r", "B", "\r", CTRL_D);
  const lineAbove = (lines: number) => `\u001b[${lines}A\r\u001b[J`;
  expect(screen).toContain(
    `One thing\n\nand another\n${lineAbove(3)}Renamed title,A outlet,B\n${lineAbove(1)}Renamed title,A outlet,B\n\n`,
  );
});

test("Tab completes a command", async () => {
  expect(await typeAndRead("/ar", "\t", "\r", CTRL_D)).toContain("articles []");
});

test("what was completed too late for its line is not put into the next", async () => {
  const screen = await typeAndRead("/rename", "\r", CTRL_C, "/ar\t\r", CTRL_D);
  expect(screen).toMatch(/There is no command \/ar\.[^>]*\n\n> \n$/);
});

test("Tab completes no command where a form asks", async () => {
  const screen = await typeAndRead("/rename", "\r", "/ar", "\t", "\r", "\r", CTRL_D);
  expect(screen).toContain("Renamed title,/ar\n");
});

test("what was typed before comes back with the arrow key, also after a form was left", async () => {
  const screen = await typeAndRead(
    "Who?",
    "\r",
    "/rename",
    "\r",
    CTRL_C,
    "\u001b[A",
    "\u001b[A",
    "\r",
    CTRL_D,
  );
  expect(screen.match(/"question","Who\?"/g)).toHaveLength(2);
});
