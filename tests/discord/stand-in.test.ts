import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { echo } from "./commands.ts";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { callbackRule, commandsRule, editRule, followUpRule, messageRule } from "./stand-in/rules.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* The stand-in must refuse what Discord refuses, or the tests through it say nothing. */

const V2 = 1 << 15;
const SAFE = { allowed_mentions: { parse: [] } };

function text(content: string): object {
  return { type: 10, content };
}

function button(custom_id: string, label = "More"): object {
  return { type: 2, style: 2, label, custom_id };
}

function message(components: readonly object[], rest: object = {}): object {
  return { flags: V2, components, ...SAFE, ...rest };
}

const row = (...components: readonly object[]) => ({ type: 1, components });
const section = (...components: readonly object[]) => ({ type: 9, components, accessory: button("s") });
const container = (...components: readonly object[]) => ({ type: 17, components });

test.each([
  ["nothing in it", { ...SAFE, content: "" }],
  ["over 4000 characters of text", message([text("x".repeat(2_000)), container(text("x".repeat(2_001)))])],
  ["an empty text", message([text(" ")])],
  [
    "over 40 components, nested ones counted",
    message([container(...Array.from({ length: 40 }, () => text("x")))]),
  ],
  ["one custom id twice", message([row(button("a")), row(button("a"))])],
  ["an empty custom id", message([row(button(""))])],
  ["a custom id of 101 characters", message([row(button("x".repeat(101)))])],
  ["a label of 81 characters", message([row(button("a", "x".repeat(81)))])],
  ["a row of six buttons", message([row(...["a", "b", "c", "d", "e", "f"].map((id) => button(id)))])],
  ["an empty row", message([row()])],
  ["a section of four texts", message([section(text("a"), text("b"), text("c"), text("d"))])],
  ["a section without its button", message([{ type: 9, components: [text("a")] }])],
  ["a button among the texts", message([button("a")])],
  ["content beside components", message([text("a")], { content: "b" })],
  ["components without the flag", message([text("a")], { flags: 0 })],
  ["mentions that would ping", message([text("a")], { allowed_mentions: { parse: ["everyone"] } })],
  ["mentions left to the default", message([text("a")], { allowed_mentions: undefined })],
  ["a reply that pings", message([text("a")], { allowed_mentions: { parse: [], replied_user: true } })],
])("a message with %s is refused", (_what, body) => {
  for (const rule of [messageRule, editRule, followUpRule]) expect(rule(body)).not.toEqual([]);
});

test("a message at the limits is taken", () => {
  const texts = Array.from({ length: 30 }, () => text("x".repeat(100)));
  const buttons = ["1", "2", "3", "4", "5"].map((id) => button(id.repeat(100), "x".repeat(80)));
  const body = message([container(...texts), text("x".repeat(1_000)), row(...buttons)]);
  for (const rule of [messageRule, editRule, followUpRule]) expect(rule(body)).toEqual([]);
});

test.each([
  ["a message that is too long", { type: 4, data: message([text("a".repeat(4_001))]) }],
  [
    "26 choices",
    {
      type: 8,
      data: { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: "x" })) },
    },
  ],
  ["an empty choice", { type: 8, data: { choices: [{ name: "", value: "x" }] } }],
  ["a choice of 101 characters", { type: 8, data: { choices: [{ name: "x".repeat(101), value: "x" }] } }],
])("a callback with %s is refused", (_what, body) => {
  expect(callbackRule(body)).not.toEqual([]);
});

describe("a form", () => {
  const input = { type: 4, style: 1, custom_id: "title", required: false };
  const upload = { type: 19, custom_id: "file", required: false, min_values: 0, max_values: 1 };
  const label = (component: object, rest: object = {}) => ({ type: 18, label: "Title", component, ...rest });
  const modal = (components: readonly object[], rest: object = {}) => ({
    type: 9,
    data: { custom_id: "id", title: "Add", components, ...rest },
  });
  const labels = (number: number) =>
    Array.from({ length: number }, (_, index) => label({ ...input, custom_id: `${index}` }));

  test.each([
    ["no title", modal([label(input)], { title: "" })],
    ["a title of 46 characters", modal([label(input)], { title: "x".repeat(46) })],
    ["no custom id", modal([label(input)], { custom_id: "" })],
    ["nothing in it", modal([])],
    ["six fields", modal(labels(6))],
    ["one custom id twice", modal([label(input), label(input)])],
    ["a label of 46 characters", modal([label(input, { label: "x".repeat(46) })])],
    ["an empty description", modal([label(input, { description: "" })])],
    ["a description of 101 characters", modal([label(input, { description: "x".repeat(101) })])],
    ["a value of 4001 characters", modal([label({ ...input, value: "x".repeat(4_001) })])],
    ["an input with a label of its own", modal([label({ ...input, label: "Title" })])],
    ["an input outside a label", modal([{ type: 1, components: [{ ...input, label: "Title" }] }])],
    ["a file that is not required but needed", modal([label({ ...upload, min_values: 1 })])],
    ["a button in it", modal([label(button("a"))])],
  ])("with %s is refused", (_what, body) => {
    expect(callbackRule(body)).not.toEqual([]);
  });

  test("at the limits is taken", () => {
    const full = label(
      { ...input, value: "x".repeat(4_000), max_length: 4_000 },
      { label: "x".repeat(45), description: "x".repeat(100) },
    );
    expect(callbackRule(modal([full, label(upload), ...labels(3)], { title: "x".repeat(45) }))).toEqual([]);
  });
});

describe("a list of commands", () => {
  const option = { type: 3, name: "words", description: "Words." };

  test.each([
    ["a name in capitals", { name: "Echo" }],
    ["a name with a space", { name: "e cho" }],
    ["a name of 33 characters", { name: "x".repeat(33) }],
    ["no description", { description: "" }],
    ["a description of 101 characters", { description: "x".repeat(101) }],
    ["26 options", { options: Array.from({ length: 26 }, (_, index) => ({ ...option, name: `o${index}` })) }],
    ["one option twice", { options: [option, option] }],
    ["a required option last", { options: [option, { ...option, name: "more", required: true }] }],
    [
      "choices beside autocomplete",
      { options: [{ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }] },
    ],
    ["places left to the default", { contexts: undefined }],
    ["permissions that are no number", { default_member_permissions: "manage" }],
    ["options beside subcommands", { options: [{ type: 1, name: "add", description: "Adds." }, option] }],
    ["a subcommand in capitals", { options: [{ type: 1, name: "Add", description: "Adds." }] }],
    [
      "a subcommand with one option twice",
      { options: [{ type: 1, name: "add", description: "Adds.", options: [option, option] }] },
    ],
    [
      "over 8000 characters in its subcommands",
      {
        options: ["a", "b", "c", "d"].map((name) => ({
          type: 1,
          name,
          description: "x".repeat(100),
          options: Array.from({ length: 25 }, (_, index) => ({
            ...option,
            name: `o${index}`,
            description: "x".repeat(100),
          })),
        })),
      },
    ],
  ])("with %s is refused", (_what, change) => {
    expect(commandsRule([{ ...echo.data, ...change }])).not.toEqual([]);
  });

  const { contexts, integration_types } = echo.data;
  const onMessages = { type: 3, name: "Echo this", contexts, integration_types };

  test.each([
    ["no name", { name: " " }],
    ["a name of 33 characters", { name: "x".repeat(33) }],
    ["a description", { description: "Echoes." }],
    ["an option", { options: [option] }],
    ["places left to the default", { contexts: undefined }],
    ["a type that this bot has no use for", { type: 2 }],
  ])("on messages with %s is refused", (_what, change) => {
    expect(commandsRule([{ ...onMessages, ...change }])).not.toEqual([]);
  });

  test("with one name twice is refused", () => {
    expect(commandsRule([echo.data, echo.data])).not.toEqual([]);
    expect(commandsRule([onMessages, onMessages])).not.toEqual([]);
  });

  test("that is right is taken", () => {
    expect(commandsRule([echo.data, onMessages, { ...onMessages, name: "echo" }])).toEqual([]);
  });
});

describe("an interaction", () => {
  let discord: Discord;
  let bot: RunningBot;

  beforeEach(async () => {
    ({ discord, bot } = await startBotInDiscord());
  });
  afterEach(() => stopBotAndDiscord(bot, discord));

  async function refusal(method: string, path: string, body: object): Promise<unknown> {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, { method, body: JSON.stringify(body) });
    return ((await response.json()) as { code: unknown }).code;
  }

  test("is acknowledged once, by its own id and token, and while it lives", async () => {
    const interaction = discord.sendSlash("echo", { question: "Who?" });
    await interaction.shown;
    const { id, token } = interaction;
    expect(await refusal("POST", `/interactions/${id}/${token}/callback`, { type: 5 })).toBe(40060);
    expect(await refusal("POST", `/interactions/1/${token}/callback`, { type: 5 })).toBe(10062);
    expect(await refusal("POST", `/interactions/${id}/other/callback`, { type: 5 })).toBe(10062);
    interaction.expired = true;
    expect(await refusal("POST", `/interactions/${id}/${token}/callback`, { type: 5 })).toBe(10062);
    expect(await refusal("PATCH", `/webhooks/1/${token}/messages/@original`, {})).toBe(50027);
    expect(await refusal("POST", `/webhooks/1/other`, {})).toBe(10015);
  });
});

test("a Discord that was sent something wrong says so when it is closed", async () => {
  const discord = await startDiscord();
  const bot = startBot({
    apiUrl: discord.apiUrl,
    commands: [{ ...echo, data: { ...echo.data, name: "Echo" } }],
  });
  await bot.ready;
  await bot.stop();
  await expect(discord.close()).rejects.toThrow("/Echo: a name");
});
