import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Choice, type ReadingCommand, usages } from "../../src/command.ts";
import {
  CHOICE_LENGTH,
  LABEL_DESCRIPTION_LENGTH,
  LABEL_LENGTH,
  MODAL_LABELS,
  MODAL_TITLE_LENGTH,
  ROW_BUTTONS,
  STRING_OPTION_LENGTH,
} from "../../src/discord/limits.ts";
import type { Library } from "../../src/library/library.ts";
import { type Button, STATE_LENGTH } from "../../src/reply.ts";
import { suggests } from "../../src/terminal/arguments.ts";
import { faultsOfCommands } from "../discord/stand-in/command-rules.ts";
import { openDesk } from "./moderating.ts";
import { buttonsIn, openSeeds, run } from "./samples.ts";

/* What must hold of every command in the list, so that a new one is held to it without a test of its own. */

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

/** Something to fill every required option of any command with. */
const FILLED = {
  question: "How many diplomats did the US expel?",
  words: "diplomats",
  article: "1",
  quote: "“very bad”",
  name: "Sullivan",
};

test("the list is one that Discord takes: names, descriptions, options, their order and length", () => {
  expect(faultsOfCommands(commands.map(({ data }) => data))).toEqual([]);
});

function expectSuitable(choices: readonly Choice[]): void {
  expect(choices.length).toBeGreaterThan(0);
  for (const text of choices.flatMap(({ name, value }) => [name, value])) {
    expect(text.trim()).not.toBe("");
    expect(text.length).toBeLessThanOrEqual(CHOICE_LENGTH);
  }
}

describe.each(commands.map((command) => [command.data.name, command] as const))("/%s", (name, command) => {
  const options = usages(command).flatMap((usage) => usage.options);

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

  test("replies the same, whether what it looks things up in was made beforehand, half made, or not", async () => {
    if (command.users !== "everyone" || command.prepare === undefined) return;
    const expected = await run(command, FILLED, library);
    for (const share of [0.5, 1]) {
      const other = await openSeeds();
      const count = [...command.prepare(await openSeeds())].length;
      const pieces = command.prepare(other)[Symbol.iterator]();
      for (let piece = 0; piece < share * count; piece++) pieces.next();
      expect(await run(command, FILLED, other)).toEqual(expected);
    }
  });

  test("suggests where options ask for it, and nowhere else", () => {
    expect(command.complete === undefined).toBe(!options.some(suggests));
  });

  test("is in /help, as it is typed and with what it does", async () => {
    const help = commands.find(({ data }) => data.name === "help");
    const reply = help?.users === "everyone" ? await run(help, {}, library) : null;
    for (const { typed, description } of usages(command)) {
      expect(reply?.blocks).toContainEqual({ kind: "entry", name: typed, detail: description, button: null });
      expect(typed).toMatch(`/${name}`);
    }
  });
});

const reading = commands.filter((command) => command.users === "everyone");

describe.each(reading.map((command) => [command.data.name, command] as const))(
  "/%s, which reads,",
  (_, command) => {
    const options = usages(command).flatMap((usage) => usage.options);

    test("suggests what Discord takes", () => {
      for (const option of options.filter(suggests))
        expectSuitable(command.complete?.(option.name, "", library) ?? []);
    });

    test("fills in an option that takes text, where it can be used on messages", () => {
      const { message } = command as ReadingCommand;
      if (message === undefined) return;
      expect(message.name).toMatch(/^\S.{0,30}\S$/u);
      expect(options.find(({ name }) => name === message.option)?.type).toBe(3);
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
        const next = taker?.users === "everyone" ? taker.press?.(button.state, library, []) : undefined;
        expect(next?.blocks.length, key).toBeGreaterThan(0);
        expect(next?.buttons.length, key).toBeLessThanOrEqual(ROW_BUTTONS);
        waiting.push(...(next ? buttonsIn(next) : []));
      }
    });
  },
);

const moderating = commands.filter((command) => command.users === "moderators");

describe.each(moderating.map((command) => [command.data.name, command] as const))(
  "/%s, which is for moderators,",
  (_, command) => {
    test("is for servers that have installed the bot, and nowhere else", () => {
      expect(command.data).toMatchObject({ contexts: [0], integration_types: [0] });
    });

    test("suggests what Discord takes", async () => {
      const { desk } = await openDesk({ "bridge.txt": `A ${"very ".repeat(60)}long title.` });
      for (const option of usages(command).flatMap((usage) => usage.options.filter(suggests))) {
        if (option.name === "removed") await desk.folder.remove("bridge.txt");
        expectSuitable((await command.complete?.(option.name, "", desk)) ?? []);
      }
    });

    test("asks for no more than Discord has room for", async () => {
      const { desk } = await openDesk({ [`${"bridge".repeat(20)}.txt`]: "Ann Bell opened a bridge." });
      for (const { subcommand } of usages(command)) {
        const form = await command.form?.({ subcommand, options: new Map([["article", "1"]]) }, desk);
        if (!form) continue;
        expect(form.command).toBe(command.data.name);
        expect(form.state).toMatch(new RegExp(`^[ -~]{0,${STATE_LENGTH}}$`));
        expect(form.title.length).toBeLessThanOrEqual(MODAL_TITLE_LENGTH);
        expect(form.fields.length).toBeLessThanOrEqual(MODAL_LABELS);
        for (const { label, description } of form.fields) {
          expect(label.length).toBeLessThanOrEqual(LABEL_LENGTH);
          expect(description?.length ?? 0).toBeLessThanOrEqual(LABEL_DESCRIPTION_LENGTH);
        }
      }
    });
  },
);
