import { setTimeout } from "node:timers/promises";
import { runBot, type Surroundings } from "../../src/bot.ts";
import type { Sleep } from "../../src/discord/growing.ts";
import type { IdentifyLimit } from "../../src/discord/identify-limit.ts";
import { createTransport } from "../../src/discord/transport.ts";
import { createLog } from "../../src/log.ts";
import { parseSettings } from "../../src/settings.ts";
import { echo, testCommands } from "./commands.ts";
import { deskOver, readerFor } from "./desk.ts";
import { withResolvers } from "./stand-in/http.ts";
import { interactionToken, TOKEN } from "./stand-in/identity.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/** The whole bot, running against a Discord of the test's. */
export interface RunningBot {
  /** Resolves when it says that it is ready. */
  readonly ready: Promise<void>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number>;
  /** Tells it to end, as SIGTERM does, and resolves with the exit code. */
  stop(): Promise<number>;
  readonly printed: readonly string[];
  readonly printedErrors: readonly string[];
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** Resolves with the first line of the log, of those to come too, with that event; or the second, third … of them. */
  loggedEvent(event: string, nth?: number): Promise<Readonly<Record<string, unknown>>>;
}

export interface BotOptions extends Partial<Surroundings> {
  readonly apiUrl: string;
  readonly token?: string;
  /** Further settings, by the names of their variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the bot. Pauses are the machine's, and people take their time, unless the test hands in its own clock. */
export function startBot({ apiUrl, token = TOKEN, environment = {}, ...world }: BotOptions): RunningBot {
  const printed: string[] = [];
  const printedErrors: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const waiting = new Set<() => void>();
  const stop = new AbortController();

  function record(text: string): void {
    const line: Record<string, unknown> = JSON.parse(text);
    logged.push(line);
    for (const look of waiting) look();
  }

  function loggedEvent(event: string, nth = 1): Promise<Readonly<Record<string, unknown>>> {
    const { promise, resolve } = withResolvers<Record<string, unknown>>();
    const look = () => {
      const line = logged.filter((candidate) => candidate.event === event)[nth - 1];
      if (line !== undefined) resolve(line);
    };
    waiting.add(look);
    look();
    return promise;
  }

  const settings = parseSettings({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...environment });
  const commands = world.commands ?? testCommands;
  const ended = runBot(
    { ...settings, discordToken: token },
    {
      commands,
      questionCommand: echo,
      openDesk: () => deskOver(() => readerFor(commands)),
      openHealth: () => Promise.reject(new Error("The bot of this test has no HEALTH_PORT.")),
      fetch: () => Promise.reject(new Error("The bot of this test fetches nothing.")),
      transport: createTransport(eager),
      identifies: unlimited,
      log: createLog("trace", { write: record }),
      print: (line) => void printed.push(line),
      printError: (line) => void printedErrors.push(line),
      sleep: sleepOnMachine,
      now: unhurried(),
      newFaultId: () => "c0ffee",
      stop: stop.signal,
      onReindexSignal: () => undefined,
      ...world,
    },
  );
  return {
    ready: loggedEvent("ready").then(() => undefined),
    ended,
    printed,
    printedErrors,
    logged,
    loggedEvent,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

/** Sleeps on the machine's clock, without holding up the end of the process. */
export const sleepOnMachine: Surroundings["sleep"] = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);

/** Before a request is sent again, in milliseconds. */
const PAUSES = [250, 1_000, 4_000];

/** Sends a request again at once, and never finds that an answer is late. */
export const eager: Sleep = (milliseconds, signal) =>
  PAUSES.includes(milliseconds)
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

/** Lets every session begin at once. */
export const unlimited: IdentifyLimit = { pause: async () => undefined, take: async () => undefined };

/** A clock on which three seconds pass between any two looks: nobody there asks faster than they may. */
function unhurried(): () => number {
  let now = 0;
  return () => {
    now += 3_000;
    return now;
  };
}

/** Beginnings of all that is secret: the bot's token, and those of interactions, which are those of their webhooks too. */
const SECRETS = [TOKEN.slice(0, 24), interactionToken("").slice(0, 12)];

/** The secrets that are anywhere in what a bot has said, to the person at the console or in the log. */
export function secretsToldBy({ printed, printedErrors, logged }: RunningBot): readonly string[] {
  const told = JSON.stringify([printed, printedErrors, logged]);
  return SECRETS.filter((secret) => told.includes(secret));
}

/** A Discord of the test's own, and the bot ready in it. */
export async function startBotInDiscord(
  options: Partial<BotOptions> = {},
): Promise<{ discord: Discord; bot: RunningBot }> {
  const discord = await startDiscord();
  const bot = startBot({ apiUrl: discord.apiUrl, fetch: discord.fetch, ...options });
  await bot.ready;
  return { discord, bot };
}

/** Ends both; rejects where the bot sent something that Discord refuses. */
export async function stopBotAndDiscord(bot: RunningBot, discord: Discord): Promise<void> {
  await bot.stop();
  await discord.close();
}
