import { type Client, Events } from "discord.js";
import type { Log } from "../log.ts";
import { within } from "../within.ts";
import {
  askedToWait,
  describeUnreachable,
  type FinalFailure,
  failureOfClose,
  failureOfLogin,
  failureOfResponse,
} from "./failures.ts";
import type { IdentifyLimit } from "./identify-limit.ts";

export interface ConnectOptions {
  readonly token: string;
  /** A new client, with its listeners: discord.js cannot log in again with one that failed. */
  readonly newClient: () => Client;
  readonly identifies: IdentifyLimit;
  readonly log: Log;
  /** Writes a line for the person at the console. */
  readonly printError: (line: string) => void;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly stop: AbortSignal;
}

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
/** How long Discord may take to confirm that a connection is closed. */
export const CLOSE_MILLISECONDS = 1_000;

/**
 * A client that is ready, or null when stopped before. Tries again, after growing pauses, for as long as
 * Discord cannot be reached. Throws a FinalFailure where trying again does not help.
 */
export async function connect(options: ConnectOptions): Promise<Client<true> | null> {
  const { token, newClient, identifies, log, printError, sleep, stop } = options;
  for (
    let pause = FIRST_PAUSE_MILLISECONDS;
    !stop.aborted;
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS)
  ) {
    // Not left to the client, which would hold a connection meanwhile.
    await identifies.pause(stop);
    if (stop.aborted) return null;
    const client = newClient();
    log.debug({ event: "connecting" });
    try {
      return await logIn(client, token, stop);
    } catch (error) {
      await within(CLOSE_MILLISECONDS, client.destroy(), sleep);
      if (stop.aborted) return null;
      const failure = failureOfLogin(error);
      if (failure !== null) throw failure;
      const milliseconds = Math.max(pause, askedToWait(error));
      log.warn({ event: "unreachable", error, milliseconds });
      printError(
        `Discord cannot be reached (${describeUnreachable(error)}). Trying again in ${Math.ceil(milliseconds / 1_000)} s.`,
      );
      await sleep(milliseconds, stop);
    }
  }
  return null;
}

function logIn(client: Client, token: string, stop: AbortSignal): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    // Comes before login rejects, and knows the code, which the rejection does not.
    onFinalFailure(client, reject);
    stop.addEventListener("abort", () => reject(stop.reason), { once: true });
    client.login(token).catch(reject);
  });
}

/** Calls when Discord ends a client's connection for good, or no longer takes its token; maybe more than once. */
export function onFinalFailure(client: Client, call: (failure: FinalFailure) => void): void {
  const callIf = (failure: FinalFailure | null) => failure !== null && call(failure);
  client.on(Events.ShardDisconnect, ({ code }) => void callIf(failureOfClose(code)));
  client.rest.on("response", ({ data }, response) => void callIf(failureOfResponse(response, data)));
}
