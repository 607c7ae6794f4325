import { type Client, Events } from "discord.js";
import type { Log } from "../log.ts";
import type { Dispatcher } from "./dispatch.ts";
import { isInvalidRequest } from "./invalid-requests.ts";

/**
 * Hears everything that the client says: people's doings go to the dispatcher, the connection's ups and
 * downs into the log. Without a listener for "error", the first one would end the process.
 *
 * @param isTimeToWarn takes down an invalid request of any client of this process
 */
export function listen(
  client: Client,
  dispatcher: Pick<Dispatcher, "interaction" | "message">,
  log: Log,
  isTimeToWarn: () => boolean,
): void {
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.interaction(interaction));
  client.on(Events.MessageCreate, (message) => void dispatcher.message(message));
  client.on(Events.Error, (error) => log.error({ event: "client_error", error }));
  client.on(Events.ShardError, (error) => log.warn({ event: "connection_error", error }));
  client.on(Events.ShardReconnecting, () => log.info({ event: "reconnecting" }));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ event: "resumed", replayed }));
  client.rest.on("response", ({ method }, { status, headers }) => {
    if (status === 429)
      log.warn({ event: "refused_for_now", method, seconds: Number(headers.get("retry-after")) });
    if (isInvalidRequest({ status, headers }) && isTimeToWarn()) log.warn({ event: "invalid_requests" });
  });
  client.rest.on("rateLimited", ({ method, timeToReset }) =>
    log.warn({ event: "rate_limited", method, milliseconds: timeToReset }),
  );
}
