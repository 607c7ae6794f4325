import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReadingCommand } from "../../src/command.ts";
import { TURN_MILLISECONDS } from "../../src/conversations.ts";
import { createClock } from "./clock.ts";
import { echo } from "./commands.ts";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { BOT, OTHER_PERSON, PERSON } from "./stand-in/identity.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* Which question before a question gets, and whose: the whole bot against a Discord of our own. */

/** Says what it was asked, and after what. */
const recall: ReadingCommand = {
  ...echo,
  run({ options, before }) {
    const question = String(options.get("question"));
    const text = `${question} after ${before?.question ?? "nothing"}`;
    return {
      blocks: [{ kind: "text", tone: "normal", text }],
      buttons: [{ label: "More", command: "echo", state: "more", effect: "answer" }],
      turn: question === "thanks" ? (before ?? null) : { question, lead: null },
    };
  },
};

const clock = createClock();
const options = { commands: [recall], questionCommand: recall, now: clock.now };

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  ({ discord, bot } = await startBotInDiscord(options));
});
afterEach(() => stopBotAndDiscord(bot, discord));

/** What somebody sees, once the bot is done with it: only then it knows which message its reply has become. */
async function done(shown: Promise<Shown>): Promise<Shown> {
  const handled = bot.logged.filter(({ event }) => event === "handled").length;
  await bot.loggedEvent("handled", handled + 1);
  return shown;
}

/** Somebody replies to what the bot has shown. */
function reply(
  to: Shown,
  content: string,
  about: { place?: "server" | "direct"; author?: typeof PERSON } = {},
) {
  const { place = "server", author = PERSON } = about;
  const message = { content, author, repliesTo: { id: to.id, author: BOT, pings: true } };
  return done(discord.replyTo(discord.sendMessage(message, place)));
}

const said = ({ text }: Shown) => text.split("\n")[0];

describe("in a direct message", () => {
  test("each question comes after the one before", async () => {
    expect(said(await done(discord.directMessage("Who?")))).toBe("Who? after nothing");
    expect(said(await done(discord.directMessage("why?")))).toBe("why? after Who?");
    expect(said(await done(discord.directMessage("when?")))).toBe("when? after why?");
  });

  test("also after a command, and a command after it", async () => {
    await done(discord.slash("echo", { question: "Who?" }, { place: "direct" }));
    expect(said(await done(discord.directMessage("why?")))).toBe("why? after Who?");
    const shown = await done(discord.slash("echo", { question: "when?" }, { place: "direct" }));
    expect(said(shown)).toBe("when? after why?");
  });

  test("what is no question leaves the one before, and so does a button", async () => {
    const shown = await done(discord.directMessage("Who?"));
    await done(discord.press(shown, "More", { place: "direct" }));
    await done(discord.directMessage("thanks"));
    expect(said(await done(discord.directMessage("why?")))).toBe("why? after Who?");
  });

  test("a reply comes after the question that it replies to", async () => {
    const first = await done(discord.directMessage("Who?"));
    await done(discord.directMessage("Where?"));
    expect(said(await reply(first, "why?", { place: "direct" }))).toBe("why? after Who?");
  });

  test("after a quarter of an hour there is nothing to follow up", async () => {
    const shown = await done(discord.directMessage("Who?"));
    await clock.pass(TURN_MILLISECONDS);
    expect(said(await done(discord.directMessage("why?")))).toBe("why? after nothing");
    expect(said(await reply(shown, "why?", { place: "direct" }))).toBe("why? after nothing");
  });
});

describe("in a server", () => {
  test("a reply comes after what it replies to: an answer to a mention, a command or a reply", async () => {
    const mention = await done(discord.mention("Who?"));
    const first = await reply(mention, "why?");
    expect(said(first)).toBe("why? after Who?");
    expect(said(await reply(first, "when?"))).toBe("when? after why?");
    const slash = await done(discord.slash("echo", { question: "Where?" }));
    expect(said(await reply(slash, "why?"))).toBe("why? after Where?");
  });

  test("a reply that begins with a mention does, too", async () => {
    const mention = await done(discord.mention("Who?"));
    expect(said(await reply(mention, `<@${BOT.id}> Finland`))).toBe("Finland after Who?");
  });

  test("what is no reply comes after nothing, though the same person asked there before", async () => {
    await done(discord.mention("Who?"));
    expect(said(await done(discord.mention("why?")))).toBe("why? after nothing");
    expect(said(await done(discord.slash("echo", { question: "why?" })))).toBe("why? after nothing");
  });

  test("another person's reply is a question of their own", async () => {
    const hers = await done(discord.mention("Who?"));
    const his = await reply(hers, "why?", { author: OTHER_PERSON });
    expect(said(his)).toBe("why? after nothing");
    expect(said(await reply(his, "when?", { author: OTHER_PERSON }))).toBe("when? after why?");
    expect(said(await reply(hers, "when?"))).toBe("when? after Who?");
    expect(said(await reply(his, "when?"))).toBe("when? after nothing");
  });

  test("what is no question, or pings nobody, gets no reply", async () => {
    const shown = await done(discord.mention("Who?"));
    const to = { id: shown.id, author: BOT };
    discord.sendMessage({ content: "thanks!", repliesTo: { ...to, pings: true } }, "server");
    discord.sendMessage({ content: "why?", repliesTo: { ...to, pings: false } }, "server");
    // Events are taken in order, and messages of one channel posted in order: what came before is done.
    await done(discord.mention("Now you"));
    expect(discord.posted).toHaveLength(2);
  });
});

test("two people's direct messages have nothing to do with each other", async () => {
  await done(discord.directMessage("Who?"));
  const id = discord.sendMessage({ content: "why?", author: OTHER_PERSON }, "direct");
  expect(said(await done(discord.replyTo(id)))).toBe("why? after nothing");
});

test("after a restart nothing is remembered", async () => {
  const shown = await done(discord.directMessage("Who?"));
  await bot.stop();
  bot = startBot({ apiUrl: discord.apiUrl, fetch: discord.fetch, ...options });
  await bot.ready;
  expect(said(await done(discord.directMessage("why?")))).toBe("why? after nothing");
  expect(said(await reply(shown, "why?", { place: "direct" }))).toBe("why? after nothing");
});

test("no word of it is in the log", async () => {
  const shown = await done(discord.mention("Did Ada ring?"));
  await reply(shown, "why did she ring?");
  await done(discord.directMessage("Did Ada ring?"));
  await done(discord.directMessage("ring why?"));
  expect(JSON.stringify(bot.logged)).not.toMatch(/ring|Ada|400000000000000001/);
});
