import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../src/errors.ts";
import type { Reader } from "../src/reader/reader.ts";
import { testCommands } from "./discord/commands.ts";
import { deskOver, readerFor } from "./discord/desk.ts";
import { type RunningBot, startBot } from "./discord/running-bot.ts";
import { withResolvers } from "./discord/stand-in/http.ts";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "./discord/stand-in/identity.ts";
import { type Discord, startDiscord } from "./discord/stand-in/stand-in.ts";

/* How the bot starts, what it says to the person at the console, and how it ends. */

let discord: Discord;

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(() => discord.close());

describe("a start", () => {
  test("says what there is, and how to invite the bot with the least permissions", async () => {
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    await bot.stop();
    expect(bot.printed[0]).toMatch(/^Footnote \d+\.\d+\.\d+ is ready: 0 articles, 0 passages, 1 server\.$/);
    const link = new URL(bot.printed[1]?.replace(/^[^:]+: /, "") ?? "");
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: APPLICATION_ID,
      scope: "bot applications.commands",
      // View Channels, Send Messages, Send Messages in Threads, Read Message History.
      permissions: String((1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n)),
    });
    expect(bot.printedErrors).toEqual([]);
  });

  test("says where nobody can change the articles, and what to set", async () => {
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    await bot.stop();
    expect(bot.printed.slice(2)).toEqual([
      "Nobody can change the articles in Discord: there are no moderators. To have some, set MODERATOR_GUILD_IDS " +
        "(or GUILD_ID) to the id of their server, and start again.",
    ]);
  });

  test("says nothing of moderators where there are some", async () => {
    const bot = startBot({ apiUrl: discord.apiUrl, environment: { GUILD_ID } });
    await bot.ready;
    await bot.stop();
    expect(bot.printed).toHaveLength(2);
  });

  test("names the files that are left out, and goes on", async () => {
    const reader = await readerFor(testCommands);
    const problems = [{ file: "a.txt", message: "a.txt is left out: it is empty." }];
    const contents = { ...reader.contents, problems };
    const openDesk = () => deskOver(async () => ({ ...reader, contents }));
    const bot = startBot({ apiUrl: discord.apiUrl, openDesk });
    await bot.ready;
    await bot.stop();
    expect(bot.printedErrors).toEqual(["a.txt is left out: it is empty."]);
  });

  test("tidies the folder up, and answers also where it may not", async () => {
    const cleanUp = () => Promise.reject(new UserError("Footnote may not write there."));
    const desk = deskOver(() => readerFor(testCommands));
    const openDesk = () => ({ ...desk, folder: { ...desk.folder, cleanUp } });
    const bot = startBot({ apiUrl: discord.apiUrl, openDesk });
    await bot.ready;
    expect((await discord.slash("echo", { question: "Who?" })).text).toContain("Who?");
    await bot.stop();
    expect(bot.printedErrors).toEqual(["Footnote may not write there."]);
  });

  test("logs when it is ready", async () => {
    const bot = startBot({ apiUrl: discord.apiUrl });
    expect(await bot.loggedEvent("ready")).toMatchObject({ articles: 0, passages: 0, servers: 1 });
    await bot.stop();
  });

  test("without articles says what is wrong", async () => {
    const openDesk = () =>
      deskOver(() => Promise.reject(new UserError("There are no articles in seeds. Put some there.")));
    const bot = startBot({ apiUrl: discord.apiUrl, openDesk });
    expect(await bot.ended).toBe(78);
    expect(bot.printedErrors).toEqual(["There are no articles in seeds. Put some there."]);
  });
});

describe("a bot that Discord refuses for good says what to do in one line, and exits with 78", () => {
  async function refused(bot: RunningBot): Promise<string> {
    expect(await bot.ended).toBe(78);
    expect(bot.printedErrors).toHaveLength(1);
    return bot.printedErrors[0] ?? "";
  }

  test("with a wrong token", async () => {
    const line = await refused(startBot({ apiUrl: discord.apiUrl, token: "wrong.token.here" }));
    expect(line).toContain("does not accept DISCORD_TOKEN");
    expect(line).not.toContain("\n");
  });

  const CLOSES = [
    [4004, "DISCORD_TOKEN"],
    [4010, "4010"],
    [4011, "4011"],
    [4012, "4012"],
    [4013, "4013"],
    [4014, "intent"],
  ] as const;

  test.each(CLOSES)("at the gateway, with %i", async (code, word) => {
    discord.gateway.refuseWith(code);
    expect(await refused(startBot({ apiUrl: discord.apiUrl }))).toContain(word);
  });

  test.each(CLOSES)("at the gateway, with %i, while it runs", async (code, word) => {
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    discord.gateway.disconnect(code);
    expect(await refused(bot)).toContain(word);
  });

  test.each(["gateway", "getCommands", "putCommands"] as const)(
    "at a start, with 401 (%s)",
    async (route) => {
      discord.fail(route, { with: 401 });
      expect(await refused(startBot({ apiUrl: discord.apiUrl }))).toContain("DISCORD_TOKEN");
      expect(discord.requests(route)).toHaveLength(1);
    },
  );

  test("with 401, while it runs", async () => {
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    discord.fail("createMessage", { with: 401 });
    discord.sendMessage({ content: "Who?" }, "direct");
    expect(await refused(bot)).toContain("DISCORD_TOKEN");
    expect(discord.requests("createMessage")).toHaveLength(1);
  });
});

describe("a bot that cannot reach Discord", () => {
  test("says so, waits longer each time, and goes on when it can", async () => {
    const port = new URL(discord.apiUrl).port;
    await discord.close();
    let longPauses = 0;
    const sleep = async (milliseconds: number) => {
      if (milliseconds !== 60_000) return;
      longPauses += 1;
      if (longPauses === 2) discord = await startDiscord(Number(port));
    };
    const bot = startBot({ apiUrl: discord.apiUrl, sleep });
    await bot.ready;
    expect(bot.printedErrors).toEqual(
      [1, 2, 4, 8, 16, 32, 60, 60].map(
        (seconds) => `Discord cannot be reached (ECONNREFUSED). Trying again in ${seconds} s.`,
      ),
    );
    await bot.stop();
  });

  test("says what Discord answered", async () => {
    discord.fail("gateway", { with: 503, times: 4 });
    const bot = startBot({ apiUrl: discord.apiUrl, sleep: async () => undefined });
    await bot.ready;
    expect(bot.printedErrors).toEqual(["Discord cannot be reached (it answered 503). Trying again in 1 s."]);
    await bot.stop();
  });

  test("ends at once when it is told to, while Discord lets it wait", async () => {
    const release = discord.hold("gateway");
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.loggedEvent("connecting");
    expect(await bot.stop()).toBe(0);
    release();
  });

  test("ends at once when it is told to, between two attempts", async () => {
    discord.fail("gateway", { with: 503, times: 1_000 });
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.loggedEvent("unreachable");
    expect(await bot.stop()).toBe(0);
  });
});

describe("a bot that is told to end", () => {
  test("finishes what runs, takes nothing more, and exits with 0", async () => {
    const computed = withResolvers();
    const reader = await readerFor(testCommands);
    const run: Reader["run"] = (...given) => computed.promise.then(() => reader.run(...given));
    const bot = startBot({
      apiUrl: discord.apiUrl,
      openDesk: () => deskOver(async () => ({ ...reader, run })),
    });
    await bot.ready;
    const running = discord.sendSlash("echo", { question: "Before?" });
    await running.acknowledged;
    const order: string[] = [];
    const ended = bot.stop().then((code) => order.push(`ended with ${code}`));
    await bot.loggedEvent("stopping");
    discord.sendSlash("echo", { question: "After?" });
    const shown = running.shown.then(({ text }) => order.push(text));
    computed.resolve();
    await Promise.all([ended, shown]);
    expect(order).toEqual([expect.stringContaining("Before?"), "ended with 0"]);
    expect(discord.requests("callback")).toHaveLength(1);
  });

  test("closes the desk last, also where it never got into Discord", async () => {
    const order: string[] = [];
    const openDesk = () => ({
      ...deskOver(() => readerFor(testCommands)),
      close: async () => void order.push("closed"),
    });
    const bot = startBot({ apiUrl: discord.apiUrl, openDesk });
    await bot.ready;
    await discord.slash("echo", { question: "Who?" });
    order.push("answered");
    await bot.stop();
    expect(await startBot({ apiUrl: discord.apiUrl, openDesk, token: "wrong.token.here" }).ended).toBe(78);
    expect(order).toEqual(["answered", "closed", "closed"]);
  });

  test("waits five seconds for it and no longer", async () => {
    const pauses: number[] = [];
    const reader = await readerFor(testCommands);
    const bot = startBot({
      apiUrl: discord.apiUrl,
      openDesk: () => deskOver(async () => ({ ...reader, run: () => new Promise(() => undefined) })),
      sleep: async (milliseconds) => void pauses.push(milliseconds),
    });
    await bot.ready;
    await discord.sendSlash("echo", { question: "Never?" }).acknowledged;
    expect(await bot.stop()).toBe(0);
    expect(pauses[0]).toBe(5_000);
  });
});

test("a bot that is told to read the articles again does, and says at the console what came of it", async () => {
  let hangUp: () => void = () => undefined;
  const onReindexSignal = (call: () => void) => {
    hangUp = call;
  };
  const bot = startBot({ apiUrl: discord.apiUrl, environment: { GUILD_ID }, onReindexSignal });
  await bot.ready;
  hangUp();
  expect(await bot.loggedEvent("signal")).toMatchObject({ outcome: "done" });
  expect(bot.printed.slice(2)).toEqual([
    "The articles were read again: 0 added, 0 changed, 0 removed. There are 0 articles, 0 passages.",
  ]);
  await bot.stop();
});

test("no token is in anything that the bot prints or logs", async () => {
  const bot = startBot({ apiUrl: discord.apiUrl });
  await bot.ready;
  discord.fail("editOriginal", { with: 400, code: 50035 });
  const interaction = discord.sendSlash("echo", { question: "Who?" });
  await interaction.shown;
  await bot.stop();
  const said = JSON.stringify([bot.printed, bot.printedErrors, bot.logged]);
  expect(said).not.toContain(TOKEN);
  expect(said).not.toContain(interaction.token);
});
