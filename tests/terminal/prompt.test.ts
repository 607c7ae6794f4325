import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { converse } from "../../src/terminal/prompt.ts";
import { command, library, linesOf, paper } from "./samples.ts";

const ask = command("ask", [{ type: 3, name: "question", description: "x", required: true }]);
const context = {
  library,
  commands: [ask, command("articles", [])],
  questionCommand: ask,
  window: () => ({ columns: 80, styled: false }),
  report: () => "unused",
};

const CTRL_D = "\u0004";

/** Presses keys, one after the other, until the conversation ends; returns what stood on the screen. */
async function type(...keys: readonly string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(paper(), { isTTY: true, columns: 80 });
  const conversation = converse(context, input, screen);
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
  await conversation;
  expect(input.isPaused()).toBe(true);
  return stripVTControlCharacters(screen.written());
}

test("piped lines are answered in order, without a prompt", async () => {
  const output = paper();
  await converse(context, linesOf("Who left?\n/articles\n", "\nWhy?"), output);
  expect(output.written()).toBe(
    'ask [["question","Who left?"]]\n\narticles []\n\nask [["question","Why?"]]\n\n',
  );
});

test("nothing after /exit is answered", async () => {
  const output = paper();
  await converse(context, linesOf("/exit\nWho left?\n"), output);
  expect(output.written()).toBe("");
});

test("a person is prompted, answered, and prompted again", async () => {
  const screen = await type("Who?", "\r", "/exit", "\r");
  expect(screen).toMatch(/^> Who\?\r\nask \[\["question","Who\?"\]\]\n\n> \/exit\r\n$/);
});

test.each([
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", CTRL_D],
])("%s leaves", async (_name, key) => {
  expect(await type(key)).toBe("> \n");
});

test("Tab completes a command", async () => {
  expect(await type("/ar", "\t", "\r", CTRL_D)).toContain("articles []");
});

test("what was typed before comes back with the arrow key", async () => {
  const screen = await type("Who?", "\r", "\u001b[A", "\r", CTRL_D);
  expect(screen.match(/"question","Who\?"/g)).toHaveLength(2);
});
