import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { ask } from "../commands/ask.ts";
import { commands } from "../commands/index.ts";
import type { Command, ReadingCommand } from "./command.ts";
import { count } from "./count.ts";
import type { Desk } from "./desk/desk.ts";
import { openDesk } from "./desk/open-desk.ts";
import { type Client, createClient } from "./discord/client.ts";
import { createDispatcher } from "./discord/dispatch.ts";
import { describeUnreachable, FinalFailure, failureOfLogin } from "./discord/failures.ts";
import { createGatewayWatch } from "./discord/gateway-watch.ts";
import { openIdentifyFile } from "./discord/identify-file.ts";
import { createIdentifyLimit, type IdentifyLimit } from "./discord/identify-limit.ts";
import { createInvalidRequests } from "./discord/invalid-requests.ts";
import { invitationLink } from "./discord/invitation.ts";
import { listen } from "./discord/listeners.ts";
import { type Registration, registerCommands, registrationsOf } from "./discord/registration.ts";
import { stayConnected } from "./discord/stay-connected.ts";
import { createTransport, type Transport } from "./discord/transport.ts";
import { newFaultId, UserError } from "./errors.ts";
import { nodeFiles } from "./folder/files.ts";
import { tidyState, tidyUp } from "./folder/tidy-up.ts";
import type { Health } from "./health/health.ts";
import { createLog, type Log } from "./log.ts";
import { openReaderThread } from "./reader/open-reader-thread.ts";
import type { Contents } from "./reader/reader.ts";
import { meaningsOfSignals, reindexAtSignal } from "./reindex-at-signal.ts";
import { EXIT_CONFIGURATION, type Settings } from "./settings.ts";
import { printProblem } from "./terminal/report.ts";
import { within } from "./within.ts";

/** What the bot needs of the world around it. */
export interface Surroundings {
  readonly commands: readonly Command[];
  /** Answers direct messages and mentions. */
  readonly questionCommand: ReadingCommand;
  /** The desk over a folder of articles. */
  readonly openDesk: (folder: string, log: Log) => Desk;
  /** Tells this machine at a port how the bot is. Throws UserError where the port is not to be had. */
  readonly openHealth: (port: number, log: Log) => Promise<Health>;
  /** Fetches the files that moderators upload. */
  readonly fetch: typeof globalThis.fetch;
  /** Sends requests to Discord. */
  readonly transport: Transport;
  readonly identifies: IdentifyLimit;
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
  /** Calls, from now on, whenever the articles shall be read again. */
  readonly onReindexSignal: (call: () => void) => void;
}

const VERSION = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")),
).version;

/** How long what runs may take to finish after the bot was told to end. */
const FINISH_MILLISECONDS = 5_000;
/** How long Discord may take to confirm that the connection is closed, and the readers to end. */
const CLOSE_MILLISECONDS = 1_000;

const NO_MODERATORS =
  "Nobody can change the articles in Discord: there are no moderators. To have some, set MODERATOR_GUILD_IDS " +
  "(or GUILD_ID) to the id of their server, and start again.";

/**
 * Runs the bot until it is told to end, or until something is wrong that a person must mend. Resolves with
 * the exit code; the caller must exit with it, because a connection that was given up may still hold the
 * process. Rejects only for a fault of ours.
 */
export async function runBot(
  settings: Settings & { readonly discordToken: string },
  world: Surroundings,
): Promise<number> {
  let health: Health | null = null;
  try {
    if (settings.healthPort !== null) health = await world.openHealth(settings.healthPort, world.log);
    return await runWatched(settings, { ...world, log: health?.log ?? world.log }, health);
  } catch (error) {
    if (!(error instanceof FinalFailure || error instanceof UserError)) throw error;
    world.printError(error.message);
    return EXIT_CONFIGURATION;
  } finally {
    await health?.close();
  }
}

/** Throws what a person must mend. */
async function runWatched(
  settings: Settings & { readonly discordToken: string },
  world: Surroundings,
  health: Health | null,
): Promise<number> {
  const desk = world.openDesk(settings.seedsDirectory, world.log);
  try {
    const { contents } = await desk.reader();
    for (const { message } of contents.problems) world.printError(message);
    await tidyUp(desk.folder, world.printError);
    await tidyState(settings.stateDirectory, nodeFiles, Date.now());
    // What is wrong with its file is told now, and not when somebody presses a button.
    await desk.feedback.read();
    world.onReindexSignal(() => void reindexAtSignal(desk, world));
    return await serve(desk, contents, settings, world, health);
  } finally {
    await within(CLOSE_MILLISECONDS, desk.close(), world.sleep);
  }
}

/** Answers in Discord until it is told to end. Throws a FinalFailure where Discord ends it for good. */
async function serve(
  desk: Desk,
  contents: Contents,
  settings: Settings & { readonly discordToken: string },
  world: Surroundings,
  health: Health | null,
): Promise<number> {
  const dispatcher = createDispatcher({ ...world, desk, moderators: settings.moderators });
  const isTimeToWarn = createInvalidRequests(world.now);
  const gateway = createGatewayWatch(Date.now);
  const newClient = () => {
    const client = createClient({ ...world, apiUrl: settings.discordApiUrl });
    listen(client, dispatcher, world.log, isTimeToWarn);
    gateway.follow(client);
    return client;
  };
  health?.watch({
    contents: desk.contents,
    isConnected: () => !world.stop.aborted && gateway.isConnected(),
    load: dispatcher.load,
  });
  const ended = await stayConnected({ ...world, token: settings.discordToken, newClient }, (client) =>
    introduce(client, contents, settings, world),
  );
  if (ended === null) return 0;
  world.log.info({ event: "stopping" });
  await within(FINISH_MILLISECONDS, dispatcher.finish(), world.sleep);
  await within(CLOSE_MILLISECONDS, ended.client.destroy(), world.sleep);
  if (ended.failure !== null) throw ended.failure;
  return 0;
}

/** Tells Discord the commands, and the person at the console that the bot is there. */
async function introduce(
  client: Client<true>,
  contents: Contents,
  settings: Settings,
  world: Surroundings,
): Promise<void> {
  for (const registration of registrationsOf(world.commands, settings))
    await register(client, registration, world);
  const articles = contents.articles.length;
  const { passages } = contents;
  const servers = client.guilds.cache.size;
  world.log.info({ event: "ready", version: VERSION, articles, passages, servers });
  world.print(
    `Footnote ${VERSION} is ready: ${count(articles, "article")}, ${count(passages, "passage")}, ${count(servers, "server")}.`,
  );
  world.print(`Invite it to a server: ${invitationLink(client.application.id)}`);
  if (settings.moderators.guildIds.length === 0) world.print(NO_MODERATORS);
}

/** What goes wrong with one place is told, and costs no other. Throws a FinalFailure where Discord takes the token no more. */
async function register(
  client: Client<true>,
  registration: Registration,
  { log, printError }: Surroundings,
): Promise<void> {
  try {
    log.info({ event: "commands_registered", registration: await registerCommands(client, registration) });
  } catch (error) {
    const failure = failureOfLogin(error);
    if (failure !== null) throw failure;
    log.error({ event: "registration_failed", error });
    printError(
      error instanceof UserError
        ? error.message
        : `The commands could not be registered (${describeUnreachable(error)}). Start again to retry.`,
    );
  }
}

/**
 * The world as it is: this process, its console and its signals. A second signal ends it the hard way.
 */
export function processSurroundings(settings: Settings): Surroundings {
  const stop = new AbortController();
  let reindex: () => void = () => undefined;
  const meanings = meaningsOfSignals(process.platform, process.stdin.isTTY);
  for (const signal of meanings.end) process.once(signal, () => stop.abort());
  for (const signal of meanings.reindex) process.on(signal, () => reindex());
  const log = createLog(settings.logLevel);
  const sleep: Surroundings["sleep"] = (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
  const record = openIdentifyFile(settings.stateDirectory, nodeFiles, Date.now, printProblem);
  // discord.js lets go of what an event throws that it cannot read; Node would end, and print it with every token in it.
  process.on("unhandledRejection", (error) => log.error({ event: "fault", kind: "unhandled", error }));
  return {
    commands,
    questionCommand: ask,
    openDesk: (folder, log) =>
      openDesk(
        { ...settings, seedsDirectory: folder },
        {
          openReader: (...watch) =>
            openReaderThread(folder, ...watch, { stateDirectory: settings.stateDirectory }),
          log,
        },
        printProblem,
      ),
    // Loaded where it is asked for: what counts is slow to load.
    openHealth: async (...where) => {
      const { openHealth } = await import("./health/open-health.ts");
      return openHealth(
        ...where,
        commands.map(({ data }) => data.name),
      );
    },
    fetch,
    transport: createTransport(sleep),
    identifies: createIdentifyLimit({ record, now: Date.now, sleep, printError: printProblem, log }),
    log,
    print: (line) => void process.stdout.write(`${line}\n`),
    printError: printProblem,
    sleep,
    now: () => performance.now(),
    newFaultId,
    stop: stop.signal,
    onReindexSignal: (call) => {
      reindex = call;
    },
  };
}
