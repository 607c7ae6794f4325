import { describe, expect, test, vi } from "vitest";
import { createIdentifyLimit, type IdentifyLimit } from "../../src/discord/identify-limit.ts";
import { createLog } from "../../src/log.ts";
import { type Clock, createClock } from "./clock.ts";
import {
  type RunningBot,
  secretsToldBy,
  startBot,
  startBotInDiscord,
  stopBotAndDiscord,
  unlimited,
} from "./running-bot.ts";
import type { GatewayStandIn } from "./stand-in/gateway.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* What becomes of questions when the gateway does not do its part. discord.js waits half a second before it connects again. */

vi.setConfig({ testTimeout: 20_000 });

type Disturbance = readonly [what: string, disturb: (gateway: GatewayStandIn) => void];

const closedWith = (code: number): Disturbance => [
  `is closed with ${code}`,
  (gateway) => gateway.disconnect(code),
];

const RESUMED: readonly Disturbance[] = [
  ["breaks", (gateway) => gateway.disconnect()],
  ["is to be made again", (gateway) => gateway.askToReconnect()],
  ...[1001, 4000, 4001, 4002, 4009].map(closedWith),
];

const BEGUN_ANEW: readonly Disturbance[] = [
  ["loses its session", (gateway) => gateway.invalidate(false)],
  [
    "breaks, and the session is gone",
    (gateway) => {
      gateway.forgetSessions();
      gateway.disconnect();
    },
  ],
  ...[1000, 4003, 4005, 4007, 4008].map(closedWith),
];

const FIVE_MINUTES = 5 * 60_000;

/** Counts what it lets through. */
function counting(): IdentifyLimit & { readonly taken: () => number } {
  let taken = 0;
  return {
    ...unlimited,
    taken: () => taken,
    take: async () => {
      taken += 1;
    },
  };
}

async function asked(discord: Discord, question: string): Promise<void> {
  expect((await discord.directMessage(question)).text).toContain(`You asked: ${question}`);
  expect((await discord.slash("echo", { question })).text).toContain(`You asked: ${question}`);
}

/** One session was begun for each that the limit let through; each question had one answer. */
async function end(bot: RunningBot, discord: Discord, identified: number, questions: number): Promise<void> {
  await stopBotAndDiscord(bot, discord);
  expect(discord.gateway.counts.identified).toBe(identified);
  expect(discord.posted).toHaveLength(questions);
  expect(discord.requests("createMessage")).toHaveLength(questions);
  expect(secretsToldBy(bot)).toEqual([]);
}

describe.concurrent("a connection that", () => {
  test.each(RESUMED)(
    "%s is taken up again, and nothing is lost or answered twice",
    async (_what, disturb) => {
      const identifies = counting();
      const { bot, discord } = await startBotInDiscord({ identifies });
      await asked(discord, "Before?");
      disturb(discord.gateway);
      await asked(discord, "Meanwhile?");
      await asked(discord, "After?");
      expect(discord.gateway.counts.resumed).toBe(1);
      await end(bot, discord, identifies.taken(), 3);
      expect(identifies.taken()).toBe(1);
    },
  );

  test.each(BEGUN_ANEW)("%s is begun anew, which counts, and answers go on", async (_what, disturb) => {
    const identifies = counting();
    const { bot, discord } = await startBotInDiscord({ identifies });
    await asked(discord, "Before?");
    disturb(discord.gateway);
    await discord.gateway.ready(2);
    await asked(discord, "After?");
    await end(bot, discord, identifies.taken(), 2);
    expect(identifies.taken()).toBe(2);
  });

  test("breaks in the middle of an event delivers it when it is taken up again", async () => {
    const { bot, discord } = await startBotInDiscord();
    discord.gateway.breakWithinNext();
    await asked(discord, "Half of it?");
    await asked(discord, "After?");
    await end(bot, discord, 1, 2);
  });

  test("is over for now is taken up again as it is", async () => {
    const { bot, discord } = await startBotInDiscord();
    discord.gateway.invalidate(true);
    await asked(discord, "After?");
    expect(discord.gateway.counts.resumed).toBe(1);
    await end(bot, discord, 1, 1);
  });

  test("acknowledges no heartbeat any more is made again", async () => {
    const discord = await startDiscord();
    discord.gateway.beatEvery(200);
    const bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    discord.gateway.fallSilent();
    // The next connection has all the time that a busy machine may take.
    discord.gateway.beatEvery(45_000);
    await bot.loggedEvent("resumed");
    await asked(discord, "After?");
    await end(bot, discord, discord.gateway.counts.identified, 1);
  });

  test("is not taken up again for five minutes is given up for another one", async () => {
    const clock = createClock();
    const identifies = counting();
    const { bot, discord } = await startBotInDiscord({ identifies, sleep: clock.sleep });
    discord.gateway.ignoreResume();
    discord.gateway.disconnect();
    await clock.asleep(FIVE_MINUTES);
    await clock.pass(FIVE_MINUTES);
    await bot.loggedEvent("ready", 2);
    await asked(discord, "After?");
    expect(bot.printedErrors).toEqual(["Discord has been silent for 5 minutes. Connecting anew."]);
    await end(bot, discord, identifies.taken(), 1);
    expect(identifies.taken()).toBe(2);
  });

  test("is taken up again is not given up five minutes later", async () => {
    const clock = createClock();
    const { bot, discord } = await startBotInDiscord({ sleep: clock.sleep });
    discord.gateway.disconnect();
    await clock.asleep(FIVE_MINUTES);
    await bot.loggedEvent("resumed");
    await clock.pass(FIVE_MINUTES);
    await asked(discord, "After?");
    await end(bot, discord, 1, 1);
    expect(bot.printedErrors).toEqual([]);
  });

  test("delivers again what was answered already does not get a second answer", async () => {
    const { bot, discord } = await startBotInDiscord();
    await asked(discord, "Before?");
    discord.gateway.replayEverything();
    discord.gateway.disconnect();
    await asked(discord, "After?");
    await end(bot, discord, 1, 2);
    expect(discord.requests("callback")).toHaveLength(2);
  });
});

describe.concurrent("sessions", () => {
  /** A bot that has begun sessions at these times, and a clock for the pauses before the next. */
  async function startAfter(past: readonly number[]): Promise<{
    readonly discord: Discord;
    readonly bot: RunningBot;
    readonly clock: Clock;
    readonly kept: readonly number[];
    readonly told: readonly string[];
  }> {
    const discord = await startDiscord();
    const clock = createClock();
    const kept = [...past];
    const told: string[] = [];
    const identifies = createIdentifyLimit({
      record: { read: async () => kept, add: async (time) => void kept.push(time) },
      now: clock.now,
      sleep: clock.sleep,
      printError: (line) => void told.push(line),
      log: createLog("silent"),
    });
    return { discord, clock, kept, told, bot: startBot({ apiUrl: discord.apiUrl, identifies }) };
  }
  const LONG = 8 * 60_000;

  test("that Discord refuses again and again are begun five seconds apart, and each counts", async () => {
    const { discord, bot, clock, kept } = await startAfter([]);
    discord.gateway.refuseSessions(3);
    for (let refused = 0; refused < 3; refused += 1) {
      await clock.asleep(5_000);
      await clock.pass(5_000);
    }
    await bot.ready;
    expect(kept).toEqual([0, 5_000, 10_000, 15_000]);
    await end(bot, discord, 1, 0);
  });

  test("of a bot that crashes in a loop wait before anything is asked of Discord, and that is told", async () => {
    const { discord, bot, clock, told } = await startAfter(Array.from({ length: 60 }, () => 0));
    await clock.asleep(LONG);
    expect(told).toEqual([expect.stringContaining("Waiting 480 s before connecting to Discord")]);
    expect(discord.requests("gateway")).toEqual([]);
    await clock.pass(LONG);
    await bot.ready;
    expect(told).toHaveLength(1);
    await end(bot, discord, 1, 0);
  });

  test("that wait do not hold up the end", async () => {
    const { discord, bot, clock, kept } = await startAfter(Array.from({ length: 60 }, () => 0));
    await clock.asleep(LONG);
    expect(await bot.stop()).toBe(0);
    await discord.close();
    expect(kept).toHaveLength(60);
  });

  test("that discord.js begins by itself wait, too, and a connection that breaks meanwhile does not count", async () => {
    const { discord, bot, clock, kept } = await startAfter([]);
    await bot.ready;
    discord.gateway.invalidate(false);
    await clock.asleep(5_000);
    discord.gateway.disconnect();
    await bot.loggedEvent("reconnecting", 2);
    await clock.asleep(5_000);
    await clock.pass(5_000);
    await discord.gateway.ready(2);
    await asked(discord, "After?");
    expect(kept).toEqual([0, 5_000]);
    await end(bot, discord, 2, 1);
  });
});
