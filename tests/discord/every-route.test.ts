import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Sleep } from "../../src/discord/growing.ts";
import { createTransport, type Transport } from "../../src/discord/transport.ts";
import { testCommands } from "./commands.ts";
import { tend } from "./moderator-commands.ts";
import { eager, type RunningBot, secretsToldBy, startBot } from "./running-bot.ts";
import type { Fault, RouteName } from "./stand-in/http.ts";
import { GUILD_ID } from "./stand-in/identity.ts";
import type { Shown } from "./stand-in/shown.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* What becomes of each request that the bot makes when it goes wrong once, in each way that it can. */

type Wrong = Pick<Fault, "with"> & Partial<Fault>;

const page = { text: "<html>No.</html>", headers: { "content-type": "text/html" } };
const wait = (headers: Readonly<Record<string, string>>): Wrong => ({
  with: 429,
  headers: { "retry-after": "0.001", ...headers },
  text: '{"message":"You are being rate limited.","retry_after":0.001,"global":false}',
});

/** What Discord has certainly not done. */
const REFUSED: readonly (readonly [string, Wrong])[] = [
  ["a limit of the route", wait({ "x-ratelimit-scope": "user" })],
  ["a limit that others share", wait({ "x-ratelimit-scope": "shared" })],
  ["a limit of all routes", wait({ "x-ratelimit-scope": "global", "x-ratelimit-global": "true" })],
  ["a limit of what stands before Discord", { ...wait(page.headers), text: page.text }],
];

const LOST: readonly (readonly [string, Wrong])[] = [
  ["an error of Discord's", { with: 500 }],
  ["an error of what stands before Discord", { with: 502, ...page }],
  ["a broken connection", { with: "a broken connection" }],
  ["an answer that breaks off", { with: "a torn answer" }],
  ["no answer", { with: "no answer" }],
  ["an answer that stops half-way", { with: "half an answer" }],
];
const after = (faults: typeof LOST): typeof LOST =>
  faults.map(([name, fault]) => [`${name}, after doing it`, { ...fault, afterDoingIt: true }]);
/** What Discord may have done. */
const UNSURE: readonly (readonly [string, Wrong])[] = [
  ...LOST,
  ...after([
    ...LOST,
    ["an answer that nobody can read", { with: 200, text: '{"id":' }],
    ["a page", { with: 200, ...page }],
  ]),
];

let discord: Discord;
let bot: RunningBot;
let events = 0;

/** The outcome of the next thing that the bot handles. */
async function outcome(): Promise<unknown> {
  events += 1;
  return (await bot.loggedEvent("handled", events)).outcome;
}

/** Finds that an answer is late as soon as the stand-in has decided to keep it back. */
function impatient(): Transport {
  let silence: Promise<void>;
  const listen = () => {
    silence = discord.silence();
    void silence.then(listen);
  };
  listen();
  const sleep: Sleep = (milliseconds, signal) =>
    Promise.race([eager(milliseconds, signal), ...(milliseconds < 2_000 ? [] : [silence])]);
  return createTransport(sleep);
}

async function start(): Promise<void> {
  events = 0;
  bot = startBot({
    apiUrl: discord.apiUrl,
    transport: impatient(),
    environment: { GUILD_ID, MODERATOR_GUILD_IDS: GUILD_ID },
  });
  await bot.ready;
}

/** Ends both. No secret was said meanwhile. */
async function stop(): Promise<void> {
  await bot.stop();
  await discord.close();
  expect(secretsToldBy(bot)).toEqual([]);
}

describe("in a bot that runs,", () => {
  let shown: Shown;

  beforeAll(async () => {
    discord = await startDiscord();
    await start();
    shown = await discord.slash("echo", { question: "First?" });
    await outcome();
  });
  afterAll(stop);
  // One that went wrong must not spoil the next.
  beforeEach(() => {
    events = bot.logged.filter(({ event }) => event === "handled").length;
  });

  describe.each<RouteName>(["callback", "editOriginal"])("%s:", (route) => {
    test.each([...REFUSED, ...UNSURE])("%s costs nobody the answer", async (_name, fault) => {
      discord.fail(route, fault);
      const interaction = discord.sendSlash("echo", { question: "Who?" });
      expect(await outcome()).toBe("answered");
      expect(interaction.original?.text).toContain("You asked: Who?");
    });
  });

  test.each([...REFUSED, ...UNSURE])("suggestions: %s costs nothing but the list", async (_name, fault) => {
    discord.fail("callback", fault);
    expect(await discord.autocomplete("echo", "question", "W")).toHaveLength(25);
  });

  test.each([...REFUSED, ...UNSURE])("createMessage: %s is answered by one message", async (_name, fault) => {
    const before = discord.posted.length;
    discord.fail("createMessage", fault);
    await discord.directMessage("Who?");
    expect(await outcome()).toBe("answered");
    expect(discord.posted).toHaveLength(before + 1);
  });

  test.each([...REFUSED, ...UNSURE])("deleteOriginal: %s leaves nothing behind", async (_name, fault) => {
    const reply = await discord.slash("echo", { question: "Who?" });
    expect(await outcome()).toBe("answered");
    discord.fail("deleteOriginal", fault);
    await discord.sendPressOf(reply, "Remove").deleted;
    expect(await outcome()).toBe("removed");
  });

  describe("followUp:", () => {
    test.each(REFUSED)("%s costs nobody the sentence", async (_name, fault) => {
      discord.fail("followUp", fault);
      const pressed = discord.sendPressOf(shown, "Broken");
      expect(await outcome()).toBe("refused");
      expect(pressed.timesShown).toBe(1);
    });

    test.each(UNSURE)("%s never shows the sentence twice, and leaves the message", async (_name, fault) => {
      discord.fail("followUp", fault);
      const pressed = discord.sendPressOf(shown, "Broken");
      expect(await outcome()).toBe("refused");
      expect(pressed.timesShown).toBe(fault.afterDoingIt === true ? 1 : 0);
      expect(pressed.original?.text).toBe(shown.text);
    });
  });
});

describe("at a start, on all routes that it takes:", () => {
  const ROUTES = ["gateway", "getCommands", "putCommands", "getGuildCommands", "putGuildCommands"] as const;

  test.each([...REFUSED, ...UNSURE])("%s delays it, and costs nothing", async (_name, fault) => {
    discord = await startDiscord();
    for (const route of ROUTES) discord.fail(route, fault);
    bot = startBot({
      apiUrl: discord.apiUrl,
      transport: impatient(),
      commands: [...testCommands, tend],
      environment: { MODERATOR_GUILD_IDS: GUILD_ID },
    });
    await bot.ready;
    await stop();
    for (const route of ROUTES) expect(discord.requests(route)).toHaveLength(2);
    expect(discord.requests("putCommands").at(-1)?.body).toHaveLength(testCommands.length);
    expect(discord.requests("putGuildCommands").at(-1)?.body).toHaveLength(1);
    expect(discord.gateway.counts.identified).toBe(1);
    expect(bot.printedErrors).toEqual([]);
  });
});
