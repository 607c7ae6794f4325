import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReadingCommand } from "../../src/command.ts";
import {
  isOnMessages,
  type MessageCommand,
  messageCommandsOf,
  requestOfMessage,
} from "../../src/discord/message-commands.ts";
import { echo, refuse, testCommands } from "./commands.ts";
import { tend } from "./moderator-commands.ts";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { BOT, GUILD_ID, OTHER_BOT } from "./stand-in/identity.ts";
import type { Discord } from "./stand-in/stand-in.ts";

const repeat = { ...echo, message: { name: "Repeat this", option: "question" } } satisfies ReadingCommand;

test("a command on messages is offered where the command itself is, under its own name", () => {
  expect(messageCommandsOf([repeat, refuse, tend])).toEqual([
    {
      type: 3,
      name: "Repeat this",
      contexts: echo.data.contexts,
      integration_types: echo.data.integration_types,
    },
  ]);
});

describe("the request that a message stands for", () => {
  const target = (content: string | null, forwarded?: string) => ({
    content,
    author: { id: "1" },
    messageSnapshots: { first: () => (forwarded === undefined ? undefined : { content: forwarded }) },
  });
  const read = (content: string | null, forwarded?: string, command: MessageCommand = repeat) => {
    const { request, note } = requestOfMessage(target(content, forwarded), command, "2");
    return { text: request.options.get(command.message.option), note };
  };

  test("is its text", () => {
    expect(read("Who rang?")).toEqual({ text: "Who rang?", note: null });
  });

  test("is the text of the message that it forwards", () => {
    expect(read("", "Who rang?").text).toBe("Who rang?");
  });

  test("is cut between words to what the option holds, and the person is told", () => {
    const { text, note } = read(`${"ring ".repeat(59)}rings and more`);
    expect(text).toBe("ring ".repeat(59).concat("rings"));
    expect(note).toBe("That message is long: I read its first 300 characters of 309.");
  });

  test("leaves out a word that is not whole, and never half a character", () => {
    expect(read(`Who ${"x".repeat(300)}`).text).toBe("Who");
    expect(read("𝕏".repeat(151)).text).toBe("𝕏".repeat(150));
    expect(read(`x${"𝕏".repeat(151)}`).text).toBe(`x${"𝕏".repeat(149)}`);
  });

  test.each([null, "", " \n", "\u200b\u202e", "<@400000000000000001>", "https://example.com/a", "****"])(
    "is none where there is nothing to read: %j",
    (content) => {
      expect(() => read(content)).toThrow("There are no words in that message");
    },
  );

  test("is none where the message is the bot's own", () => {
    expect(() => requestOfMessage(target("Who rang?"), repeat, "1")).toThrow("That message is mine");
  });

  test("can only be of a command for everyone that says which option it fills in", () => {
    expect([repeat, echo, tend].filter(isOnMessages)).toEqual([repeat]);
  });
});

describe("in Discord", () => {
  const commands = [repeat, ...testCommands.slice(1)];
  let discord: Discord;
  let bot: RunningBot;

  beforeEach(async () => {
    ({ discord, bot } = await startBotInDiscord({ commands }));
  });
  afterEach(() => stopBotAndDiscord(bot, discord));

  test("a command on a message reads it, and only the asker sees the reply", async () => {
    const shown = await discord.onMessage("Repeat this", { content: "Who rang?" });
    expect(shown).toMatchObject({ text: expect.stringContaining("You asked: Who rang?"), ephemeral: true });
    expect(discord.posted).toEqual([]);
  });

  test.each(["server", "other server", "direct", "group"] as const)("it works in a %s", async (place) => {
    const by = { place, installation: place === "server" ? "server" : "user" } as const;
    const shown = await discord.onMessage("Repeat this", { content: "Who rang?" }, by);
    expect(shown.text).toContain("You asked: Who rang?");
    expect(shown.ephemeral).toBe(place !== "direct");
  });

  test("its buttons work", async () => {
    const shown = await discord.onMessage("Repeat this", { content: "Who rang?" });
    expect(await discord.press(shown, "More")).toMatchObject({ text: "You pressed more", ephemeral: true });
  });

  test("messages of bots and webhooks, and forwarded ones, can be read too", async () => {
    const of = async (...given: Parameters<Discord["onMessage"]>) => (await discord.onMessage(...given)).text;
    expect(await of("Repeat this", { content: "One", author: OTHER_BOT })).toContain("You asked: One");
    expect(await of("Repeat this", { content: "Two", webhookId: "7" })).toContain("You asked: Two");
    expect(await of("Repeat this", { content: "", forwards: "Three" })).toContain("You asked: Three");
  });

  test("a long message is read from its beginning, which is said first", async () => {
    const { text } = await discord.onMessage("Repeat this", { content: "ring ".repeat(800).trim() });
    expect(text).toMatch(
      /^-# That message is long: I read its first 299 characters of 3999\.\nYou asked: ring/,
    );
  });

  test.each([
    ["without words", { content: "" }, "There are no words in that message"],
    ["of the bot's own", { content: "You asked: Who rang?", author: BOT }, "That message is mine"],
  ])("a message %s is refused kindly, to the asker alone", async (_what, message, sentence) => {
    const shown = await discord.onMessage("Repeat this", message);
    expect(shown).toMatchObject({ text: expect.stringContaining(sentence), ephemeral: true });
    expect(await bot.loggedEvent("handled")).toMatchObject({ kind: "echo", outcome: "refused" });
  });

  test.each(["Gone", "echo", "__proto__"])("the command %s, which is not there, is refused", async (name) => {
    const shown = await discord.onMessage(name, { content: "Who rang?" });
    expect(shown).toMatchObject({
      text: expect.stringContaining("I no longer know this command"),
      ephemeral: true,
    });
  });

  test.each([
    "@everyone <@400000000000000001> <@&1> <#1> <id:customize> who?",
    "# big\n> quote\n- list\n||spoiler|| [link](https://evil.example) ```code",
    "\u202Ereversed\u0000 ￿ \uD800 𝕏",
    "__proto__ constructor toString {{x}} %s %o",
    "*_~`|>#-x".repeat(444),
  ])("whatever the message says, it is answered as text, and none of it is logged: %j", async (content) => {
    const { text } = await discord.onMessage("Repeat this", { content });
    expect(text).toContain("You asked: ");
    await bot.stop();
    expect(bot.logged.filter(({ event }) => event === "handled")).toMatchObject([
      { kind: "echo", outcome: "answered" },
    ]);
    expect(JSON.stringify(bot.logged)).not.toContain(content.slice(0, 12));
  });

  test.each([{}, { GUILD_ID }])(
    "it is registered, and the next start writes nothing: %j",
    async (environment) => {
      await bot.stop();
      for (let start = 0; start < 2; start += 1) {
        const again = startBot({ apiUrl: discord.apiUrl, commands, environment });
        await again.ready;
        await again.stop();
      }
      const written = discord.requests("putCommands", "putGuildCommands");
      expect(written).toHaveLength("GUILD_ID" in environment ? 2 : 1);
      for (const { body } of written)
        expect(body).toContainEqual(expect.objectContaining({ type: 3, name: "Repeat this" }));
    },
  );
});
