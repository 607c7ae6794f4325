import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Health } from "../../src/health/health.ts";
import { openHealth } from "../../src/health/open-health.ts";
import { testCommands } from "../discord/commands.ts";
import { deskOver, readerFor } from "../discord/desk.ts";
import { type BotOptions, type RunningBot, startBot } from "../discord/running-bot.ts";
import { withResolvers } from "../discord/stand-in/http.ts";
import { type Discord, startDiscord } from "../discord/stand-in/stand-in.ts";

/* What a supervisor on the same machine is told of the whole bot. */

let discord: Discord;
let bot: RunningBot;
let health: Health;

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

/** Starts the bot; resolves when its health can be asked for. */
async function start(options: Partial<BotOptions> = {}): Promise<void> {
  const opened = withResolvers<Health>();
  bot = startBot({
    apiUrl: discord.apiUrl,
    // Any port that is free; the setting only switches it on.
    environment: { HEALTH_PORT: "1" },
    openHealth: async (_port, log) => {
      const one = await openHealth(0, log, ["echo"]);
      opened.resolve(one);
      return one;
    },
    ...options,
  });
  health = await opened.promise;
}

async function ask(path: string): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${health.port}${path}`);
  return [response.status, await response.text()];
}

test("a bot that is connected is well, ready, and counts what it does", async () => {
  await start();
  await bot.ready;
  await discord.slash("echo", { question: "Who rang?" });
  await bot.loggedEvent("handled");
  expect((await ask("/healthz"))[0]).toBe(200);
  expect(await ask("/readyz")).toEqual([200, "ok\n"]);
  const [status, text] = await ask("/metrics");
  expect(status).toBe(200);
  expect(text).toContain('footnote_requests_total{kind="echo",outcome="answered"} 1\n');
  expect(text).toContain("footnote_acknowledgement_seconds_count 1\n");
  expect(text).not.toContain("rang");
});

test("before the articles are read, a bot is well and not ready", async () => {
  const opening = withResolvers();
  await start({ openDesk: () => deskOver(() => opening.promise.then(() => readerFor(testCommands))) });
  expect((await ask("/healthz"))[0]).toBe(200);
  expect(await ask("/readyz")).toEqual([503, "The articles are being read.\n"]);
  opening.resolve();
  await bot.ready;
  expect((await ask("/readyz"))[0]).toBe(200);
});

test("a bot that Discord does not let in yet is well and not ready", async () => {
  const release = discord.hold("gateway");
  await start();
  await bot.loggedEvent("connecting");
  expect((await ask("/healthz"))[0]).toBe(200);
  expect(await ask("/readyz")).toEqual([503, "Discord's gateway is not connected.\n"]);
  release();
  await bot.ready;
  expect((await ask("/readyz"))[0]).toBe(200);
});

test("a bot whose reader has broken down is neither, until a question opens another one", async () => {
  const broken = withResolvers<Error>();
  const first = { ...(await readerFor(testCommands)), failed: broken.promise };
  const readers = [first, await readerFor(testCommands)];
  await start({ openDesk: (_folder, log) => deskOver(async () => readers.shift() ?? first, undefined, log) });
  await bot.ready;
  broken.resolve(new Error("out of memory"));
  await bot.loggedEvent("reader_failed");
  const gone = "The reader that answers has broken down; the next question opens another one.\n";
  expect(await ask("/healthz")).toEqual([503, gone]);
  expect(await ask("/readyz")).toEqual([503, gone]);
  await discord.slash("echo", { question: "Who?" });
  expect((await ask("/readyz"))[0]).toBe(200);
});

test("is told until the end, and no longer", async () => {
  const closing = withResolvers();
  const closed = withResolvers();
  const desk = deskOver(() => readerFor(testCommands));
  const close = async () => {
    closing.resolve();
    await closed.promise;
  };
  await start({ openDesk: () => ({ ...desk, close }) });
  await bot.ready;
  const ended = bot.stop();
  await closing.promise;
  expect((await ask("/healthz"))[0]).toBe(200);
  expect(await ask("/readyz")).toEqual([503, "Discord's gateway is not connected.\n"]);
  closed.resolve();
  expect(await ended).toBe(0);
  await expect(ask("/healthz")).rejects.toThrow();
});

test("a port that is taken ends the start for good, in plain words", async () => {
  bot = startBot({
    apiUrl: discord.apiUrl,
    environment: { HEALTH_PORT: "1" },
    openHealth: () => Promise.reject(new UserError("HEALTH_PORT is 1, but that is taken.")),
  });
  expect(await bot.ended).toBe(78);
  expect(bot.printedErrors).toEqual(["HEALTH_PORT is 1, but that is taken."]);
});
