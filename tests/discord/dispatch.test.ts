import { MessageType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { BOT, OTHER_BOT } from "./stand-in/identity.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* What people do in Discord, and what they see: the whole bot against a Discord of our own. */

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  ({ discord, bot } = await startBotInDiscord());
});
afterEach(() => stopBotAndDiscord(bot, discord));

/** How the bot answered each interaction at first: 5 is "a reply is coming", 6 "a change is coming". */
function acknowledgements(): readonly unknown[] {
  return discord.requests("callback").map(({ body }) => (body as { type: number }).type);
}

/** What the log says of the events handled so far. */
function outcomes(): readonly string[] {
  return bot.logged
    .filter(({ event }) => event === "handled")
    .map(({ kind, outcome }) => `${kind} ${outcome}`);
}

describe("a command", () => {
  test("is acknowledged at once and answered by an edit", async () => {
    const shown = await discord.slash("echo", { question: "Who rang?" });
    expect(shown.text).toContain("You asked: Who rang?");
    expect(shown.ephemeral).toBe(false);
    expect(acknowledgements()).toEqual([5]);
  });

  test("is answered in private where it says so", async () => {
    const shown = await discord.slash("echo", { question: "Who rang?", private: true });
    expect(shown.ephemeral).toBe(true);
  });

  test("hides nothing in a direct message, where nobody else is", async () => {
    const shown = await discord.slash("echo", { question: "Who rang?", private: true }, { place: "direct" });
    expect(shown.ephemeral).toBe(false);
  });

  test.each(["gone", "__proto__"])(
    "%s, which is not ours, is refused to the one who used it",
    async (name) => {
      const shown = await discord.slash(name);
      expect(shown).toMatchObject({
        text: expect.stringContaining("I no longer know this command"),
        ephemeral: true,
      });
    },
  );

  test("that cannot do what it is asked says so in its own words", async () => {
    expect((await discord.slash("refuse")).text).toBe("There is no such article. Try /articles.");
  });

  test("with a fault gives the person a number, under which the log has the place but not the words", async () => {
    const shown = await discord.slash("crash");
    expect(shown.text).toContain("c0ffee");
    expect(await bot.loggedEvent("fault")).toMatchObject({
      id: "c0ffee",
      kind: "crash",
      error: { name: "TypeError" },
    });
    expect(JSON.stringify(bot.logged)).not.toContain("secret question");
  });

  test("leaves its kind and outcome in the log, and no more", async () => {
    await discord.slash("echo", { question: "Did Ada ring?" });
    const line = await bot.loggedEvent("handled");
    expect(Object.keys(line)).toEqual(["level", "time", "event", "kind", "outcome", "milliseconds"]);
    expect(line).toMatchObject({ kind: "echo", outcome: "answered" });
    expect(JSON.stringify(bot.logged)).not.toContain("ring");
  });
});

describe("a button", () => {
  test("with a new reply answers the one who pressed it", async () => {
    const shown = await discord.slash("echo", { question: "Who?" });
    const pressed = await discord.press(shown, "More");
    expect(pressed).toMatchObject({ text: "You pressed more", ephemeral: true });
    expect(pressed.id).not.toBe(shown.id);
  });

  test("that replaces changes the message it stands under", async () => {
    const shown = await discord.slash("echo", { question: "Who?" });
    const pressed = await discord.press(shown, "Next");
    expect(pressed).toMatchObject({ id: shown.id, text: "You pressed next", ephemeral: false });
    expect(acknowledgements()).toEqual([5, 6]);
  });

  test("that replaces and cannot leaves the message alone and tells the one who pressed it", async () => {
    const shown = await discord.slash("echo", { question: "Who?" });
    const pressed = await discord.press(shown, "Broken");
    expect(pressed).toMatchObject({ text: "There is no next page.", ephemeral: true });
    expect(pressed.id).not.toBe(shown.id);
  });

  test.each(["", "from-another-bot", "1a0gone:state", "1r0__proto__:x", "1a0refuse:no press"])(
    "with the id %j, which means nothing any more, is refused kindly",
    async (customId) => {
      const shown = await discord.slash("echo", { question: "Who?" });
      const pressed = await discord.sendPress(shown, customId).shown;
      expect(pressed).toMatchObject({ text: expect.stringContaining("Please ask again"), ephemeral: true });
    },
  );

  test("works in a direct message", async () => {
    const shown = await discord.directMessage("Who rang?");
    expect((await discord.press(shown, "More", { place: "direct" })).text).toBe("You pressed more");
  });
});

describe("autocomplete", () => {
  test("gives what the command suggests, and no more than Discord takes", async () => {
    const choices = await discord.autocomplete("echo", "question", "page");
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: "page 1", value: "1" });
  });

  test("leaves out a choice that would cost the whole list", async () => {
    expect(await discord.autocomplete("echo", "question", "long")).toEqual([{ name: "fine", value: "fine" }]);
  });

  test.each([
    ["echo", "crash"],
    ["crash", "anything"],
    ["gone", "anything"],
  ])("gives nothing where /%s has nothing for %j", async (command, typed) => {
    expect(await discord.autocomplete(command, "question", typed)).toEqual([]);
  });
});

describe("a message", () => {
  test("in private is a question", async () => {
    expect((await discord.directMessage("Who rang?")).text).toContain("You asked: Who rang?");
  });

  test("that begins with a mention of the bot is a question without the mention", async () => {
    expect((await discord.mention("Who rang?")).text).toContain("You asked: Who rang?");
  });

  test("gets a reply to it that is posted once and pings nobody", async () => {
    const id = discord.sendMessage({ content: "Who rang?" }, "direct");
    await discord.replyTo(id);
    expect(discord.requests("createMessage").map(({ body }) => body)).toMatchObject([
      {
        message_reference: { message_id: id, fail_if_not_exists: false },
        nonce: id,
        enforce_nonce: true,
        allowed_mentions: { parse: [], replied_user: false },
      },
    ]);
  });

  test("without a question is told how to ask one", async () => {
    expect((await discord.mention("")).text).toContain("Ask me a question");
    expect((await discord.directMessage(" ")).text).toContain("Ask me a question");
    expect((await discord.directMessage("Help")).text).toContain("Ask me a question");
    expect((await discord.directMessage("/help")).text).toContain("Ask me a question");
  });

  test("longer than the command reads is told the limit", async () => {
    const shown = await discord.directMessage("x".repeat(301));
    expect(shown.text).toBe("Your question has 301 characters, and I read at most 300. Please shorten it.");
  });

  test("that is not for the bot is left alone", async () => {
    const mention = `<@${BOT.id}> hello`;
    discord.sendMessage({ content: "hello everyone" }, "server");
    discord.sendMessage({ content: `hello ${mention}` }, "server");
    discord.sendMessage({ content: mention, author: OTHER_BOT }, "server");
    discord.sendMessage({ content: mention, author: BOT }, "server");
    discord.sendMessage({ content: mention, webhookId: "700000000000000001" }, "server");
    discord.sendMessage({ content: mention, type: MessageType.ChannelPinnedMessage }, "server");
    // Events are taken in order, and messages of one channel posted in order: what came before is done.
    await discord.mention("Now you");
    expect(discord.posted).toHaveLength(1);
  });

  test("delivered twice is answered once", async () => {
    await discord.directMessage("Who rang?");
    discord.gateway.repeat();
    await discord.directMessage("Who else?");
    expect(discord.requests("createMessage")).toHaveLength(2);
  });
});

describe("whatever people write", () => {
  test.each([
    "@everyone <@400000000000000001> <@&1> <#1> <id:customize>",
    "# big\n> quote\n- list\n||spoiler|| [link](https://evil.example) ```code",
    "\u202Ereversed\u0000 ￿ \uD800 𝕏",
    "__proto__ constructor toString {{x}} %s %o",
    "x".repeat(300),
    "*_~`|>#-".repeat(37),
  ])("it is answered as text: %j", async (question) => {
    await discord.directMessage(question);
    await discord.slash("echo", { question });
    await bot.stop();
    expect(outcomes()).toEqual(["message answered", "echo answered"]);
  });
});
