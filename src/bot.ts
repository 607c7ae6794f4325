import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { ask } from "../commands/ask.ts";
import { commands } from "../commands/index.ts";
import type { Command } from "./command.ts";
import { type Client, createClient } from "./discord/client.ts";
import { connect, onFinalFailure } from "./discord/connect.ts";
import { createDispatcher } from "./discord/dispatch.ts";
import { describeUnreachable, FinalFailure } from "./discord/failures.ts";
import { invitationLink } from "./discord/invitation.ts";
import { listen } from "./discord/listeners.ts";
import { registerCommands } from "./discord/registration.ts";
import { newFaultId, UserError } from "./errors.ts";
import type { Library } from "./library/library.ts";
import { openLibrary } from "./library/open-library.ts";
import { createLog, type Log } from "./log.ts";
import { EXIT_CONFIGURATION, type Settings } from "./settings.ts";
import { printProblem } from "./terminal/report.ts";

/** What the bot needs of the world around it. */
export interface Surroundings {
  readonly commands: readonly Command[];
  /** Answers direct messages and mentions. */
  readonly questionCommand: Command;
  readonly openLibrary: (folder: string) => Promise<Library>;
  readonly log: Log;
  /** Writes a line for the person at the console. */
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly newFaultId: () => string;
  /** Aborted when the bot shall end. */
  readonly stop: AbortSignal;
}

const VERSION = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")),
).version;

/** How long what runs may take to finish after the bot was told to end. */
const FINISH_MILLISECONDS = 5_000;
/** How long Discord may take to confirm that the connection is closed. */
const CLOSE_MILLISECONDS = 1_000;

/**
 * Runs the bot until it is told to end, or until something is wrong that a person must mend. Resolves with
 * the exit code; the caller must exit with it, because a connection that was given up may still hold the
 * process. Rejects only for a fault of ours.
 */
export async function runBot(
  settings: Settings & { readonly discordToken: string },
  world: Surroundings,
): Promise<number> {
  try {
    const library = await world.openLibrary(settings.seedsDirectory);
    for (const { message } of library.corpus.problems) world.printError(message);

    const dispatcher = createDispatcher({ ...world, library: () => library });
    const newClient = () => {
      const client = createClient(settings.discordApiUrl);
      listen(client, dispatcher, world.log);
      return client;
    };
    const client = await connect({ ...world, token: settings.discordToken, newClient });
    if (client === null) return 0;

    const end = endOf(client, world.stop);
    await Promise.race([end, introduce(client, library, settings.guildId, world)]);
    const failure = await end;
    world.log.info({ event: "stopping" });
    await within(FINISH_MILLISECONDS, dispatcher.finish(), world.sleep);
    await within(CLOSE_MILLISECONDS, client.destroy(), world.sleep);
    if (failure !== null) throw failure;
    return 0;
  } catch (error) {
    if (!(error instanceof FinalFailure || error instanceof UserError)) throw error;
    world.printError(error.message);
    return EXIT_CONFIGURATION;
  }
}

/** Resolves with null when told to end, or with the failure that ended the connection for good. */
function endOf(client: Client, stop: AbortSignal): Promise<FinalFailure | null> {
  return new Promise((resolve) => {
    onFinalFailure(client, resolve);
    if (stop.aborted) resolve(null);
    stop.addEventListener("abort", () => resolve(null), { once: true });
  });
}

/** Tells Discord the commands, and the person at the console that the bot is there. */
async function introduce(
  client: Client<true>,
  { corpus }: Library,
  guildId: string | null,
  { commands, log, print, printError }: Surroundings,
): Promise<void> {
  try {
    const registration = await registerCommands(
      client,
      commands.map(({ data }) => data),
      guildId,
    );
    log.info({ event: "commands_registered", registration });
  } catch (error) {
    log.error({ event: "registration_failed", error });
    printError(
      error instanceof UserError
        ? error.message
        : `The commands could not be registered (${describeUnreachable(error)}). Start again to retry.`,
    );
  }
  const articles = corpus.articles.length;
  const passages = corpus.passages.length;
  const servers = client.guilds.cache.size;
  log.info({ event: "ready", version: VERSION, articles, passages, servers });
  print(
    `Footnote ${VERSION} is ready: ${count(articles, "article")}, ${count(passages, "passage")}, ${count(servers, "server")}.`,
  );
  print(`Invite it to a server: ${invitationLink(client.application.id)}`);
}

/** Waits for the work, but no longer than so many milliseconds. */
async function within(
  milliseconds: number,
  work: Promise<void>,
  sleep: Surroundings["sleep"],
): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, sleep(milliseconds, done.signal)]);
  done.abort();
}

/** "1 server", "2 servers". */
function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** The world as it is: this process, its console and its signals. A second signal ends it the hard way. */
export function processSurroundings(settings: Settings): Surroundings {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  return {
    commands,
    questionCommand: ask,
    openLibrary,
    log: createLog(settings.logLevel),
    print: (line) => void process.stdout.write(`${line}\n`),
    printError: printProblem,
    sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
    now: () => performance.now(),
    newFaultId,
    stop: stop.signal,
  };
}
