import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { usage } from "../../src/command.ts";
import { CHOICE_LENGTH, ROW_BUTTONS, STRING_OPTION_LENGTH } from "../../src/discord/limits.ts";
import type { Library } from "../../src/library/library.ts";
import { type Button, STATE_LENGTH } from "../../src/reply.ts";
import { suggests } from "../../src/terminal/arguments.ts";
import { faultsOfCommands } from "../discord/stand-in/command-rules.ts";
import { buttonsIn, openSeeds, run } from "./samples.ts";

/* What must hold of every command in the list, so that a new one is held to it without a test of its own. */

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

/** Something to fill every required option of any command with. */
const FILLED = { question: "How many diplomats did the US expel?", words: "diplomats", article: "1" };

test("the list is one that Discord takes: names, descriptions, options, their order and length", () => {
  expect(faultsOfCommands(commands.map(({ data }) => data))).toEqual([]);
});

describe.each(commands.map((command) => [command.data.name, command] as const))("/%s", (name, command) => {
  const options = command.data.options ?? [];

  test("says where it may be used, and how it is installed", () => {
    expect(command.data.contexts?.length).toBeGreaterThan(0);
    expect(command.data.integration_types?.length).toBeGreaterThan(0);
  });

  test("bounds the text that it takes", () => {
    for (const option of options) {
      if (option.type !== 3) continue;
      expect(option.max_length, option.name).toBeGreaterThan(0);
      expect(option.max_length, option.name).toBeLessThanOrEqual(STRING_OPTION_LENGTH);
    }
  });

  test("suggests for the options that ask for it, and for those alone", () => {
    const asking = options.filter(suggests);
    expect(command.complete === undefined).toBe(asking.length === 0);
    for (const option of asking) {
      const choices = command.complete?.(option.name, "", library) ?? [];
      expect(choices.length).toBeGreaterThan(0);
      for (const { name, value } of choices)
        for (const text of [name, value]) {
          expect(text.trim()).not.toBe("");
          expect(text.length).toBeLessThanOrEqual(CHOICE_LENGTH);
        }
    }
  });

  test("replies with something, under which every button, however deep, is one that a command takes", async () => {
    const required = options.filter((option) => option.required === true).map((option) => option.name);
    expect(Object.keys(FILLED), "something for every required option").toEqual(
      expect.arrayContaining(required),
    );
    const reply = await run(command, FILLED, library);
    expect(reply.blocks).not.toEqual([]);
    const pressed = new Set<string>();
    const waiting: Button[] = buttonsIn(reply);
    for (let button = waiting.pop(); button !== undefined; button = waiting.pop()) {
      const key = `${button.command} ${button.state}`;
      if (pressed.has(key)) continue;
      pressed.add(key);
      expect(button.state).toMatch(new RegExp(`^[ -~]{0,${STATE_LENGTH}}$`));
      const taker = commands.find(({ data }) => data.name === button.command);
      const next = await taker?.press?.(button.state, library);
      expect(next?.blocks.length, key).toBeGreaterThan(0);
      expect(next?.buttons.length, key).toBeLessThanOrEqual(ROW_BUTTONS);
      waiting.push(...(next ? buttonsIn(next) : []));
    }
  });

  test("is in /help, as it is typed and with what it does", async () => {
    const help = commands.find(({ data }) => data.name === "help");
    const reply = help && (await run(help, {}, library));
    expect(reply?.blocks).toContainEqual({
      kind: "entry",
      name: usage(command),
      detail: command.data.description,
      button: null,
    });
    expect(usage(command)).toMatch(`/${name}`);
  });
});
