import { type Client, Events } from "discord.js";
import { within } from "../within.ts";
import { CLOSE_MILLISECONDS, type ConnectOptions, connect, onFinalFailure } from "./connect.ts";
import type { FinalFailure } from "./failures.ts";

/** discord.js waits for the answer to a RESUME for as long as the connection stands; this long is enough. */
const SILENT_MILLISECONDS = 5 * 60_000;

/** How it ended: the client, which is still there, and why, where Discord ended it for good. */
export interface Ended {
  readonly client: Client<true>;
  readonly failure: FinalFailure | null;
}

/**
 * Connects, and again with another client where one falls silent, until it is told to stop or Discord ends it for good;
 * resolves with null when it was told so before it was connected. Rejects as `connect` does.
 *
 * @param introduce is called with each client that is ready
 */
export async function stayConnected(
  options: ConnectOptions,
  introduce: (client: Client<true>) => Promise<void>,
): Promise<Ended | null> {
  for (;;) {
    const client = await connect(options);
    if (client === null) return null;
    const end = endOf(client, options);
    await Promise.race([end, introduce(client)]);
    const ended = await end;
    if (ended !== "silent") return { client, failure: ended };
    options.log.warn({ event: "silent", milliseconds: SILENT_MILLISECONDS });
    options.printError("Discord has been silent for 5 minutes. Connecting anew.");
    await within(CLOSE_MILLISECONDS, client.destroy(), options.sleep);
  }
}

/** Resolves with null when told to stop, with the failure that ended the connection for good, or when it is silent. */
function endOf(
  client: Client,
  { stop, sleep }: Pick<ConnectOptions, "stop" | "sleep">,
): Promise<FinalFailure | null | "silent"> {
  return new Promise((resolve) => {
    onFinalFailure(client, resolve);
    onSilence(client, sleep, () => resolve("silent"));
    if (stop.aborted) resolve(null);
    stop.addEventListener("abort", () => resolve(null), { once: true });
  });
}

/** Calls when a client has lost its session and, for so long, neither got one nor tried again. */
function onSilence(client: Client, sleep: ConnectOptions["sleep"], call: () => void): void {
  let heard = new AbortController();
  const hear = () => {
    heard.abort();
    heard = new AbortController();
    return heard.signal;
  };
  client.on(Events.ShardReconnecting, () => {
    const signal = hear();
    void sleep(SILENT_MILLISECONDS, signal).then(() => signal.aborted || call());
  });
  client.on(Events.ShardResume, hear);
  client.on(Events.ShardReady, hear);
}
