import { type Client, Events } from "discord.js";
import type { Log } from "../log.ts";
import { describeUnreachable, type FinalFailure, failureOfClose, failureOfLogin } from "./failures.ts";

export interface ConnectOptions {
  readonly token: string;
  /** A new client, with its listeners: discord.js cannot log in again with one that failed. */
  readonly newClient: () => Client;
  readonly log: Log;
  /** Writes a line for the person at the console. */
  readonly printError: (line: string) => void;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly stop: AbortSignal;
}

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;

/**
 * A client that is ready, or null when stopped before. Tries again, after growing pauses, for as long as
 * Discord cannot be reached. Throws a FinalFailure where trying again does not help.
 */
export async function connect(options: ConnectOptions): Promise<Client<true> | null> {
  const { token, newClient, log, printError, sleep, stop } = options;
  for (
    let pause = FIRST_PAUSE_MILLISECONDS;
    !stop.aborted;
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS)
  ) {
    const client = newClient();
    log.debug({ event: "connecting" });
    try {
      return await logIn(client, token, stop);
    } catch (error) {
      await client.destroy();
      if (stop.aborted) return null;
      const failure = failureOfLogin(error);
      if (failure !== null) throw failure;
      log.warn({ event: "unreachable", error, milliseconds: pause });
      printError(
        `Discord cannot be reached (${describeUnreachable(error)}). Trying again in ${pause / 1_000} s.`,
      );
      await sleep(pause, stop);
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

/** Calls when Discord ends a client's connection for good. */
export function onFinalFailure(client: Client, call: (failure: FinalFailure) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const failure = failureOfClose(code);
    if (failure !== null) call(failure);
  });
}
