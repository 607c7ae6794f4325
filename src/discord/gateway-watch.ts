import { Events, GatewayDispatchEvents } from "discord.js";
import type { Client } from "./client.ts";

/** Two of the heartbeats that Discord asks for, each some 41 seconds, and half of one more for the way. */
export const SILENCE_MILLISECONDS = 100_000;

/** Knows from the gateway's own words whether the bot is connected with it. */
export interface GatewayWatch {
  /** Looks at this client from now on, and at none before it. */
  follow(client: Client): void;
  /** A session was begun or resumed, was not lost since, and the gateway has lately been heard of. */
  isConnected(): boolean;
}

/**
 * Not client.isReady(), which stays true after a connection is lost.
 *
 * @param now milliseconds since 1970: discord.js notes so when it sent the heartbeat that was acknowledged last
 */
export function createGatewayWatch(now: () => number): GatewayWatch {
  let followed: Client | null = null;
  let begun: number | null = null;
  return {
    follow(client) {
      followed = client;
      begun = null;
      const is = (value: () => number | null) => () => {
        if (client === followed) begun = value();
      };
      client.on(Events.Raw, ({ t }: { readonly t: string }) => {
        if (BEGINNINGS.has(t)) is(now)();
      });
      client.on(
        Events.ShardReconnecting,
        is(() => null),
      );
      client.on(
        Events.ShardDisconnect,
        is(() => null),
      );
    },
    isConnected() {
      if (followed === null || begun === null) return false;
      const acknowledged = followed.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp);
      return now() - Math.max(begun, ...acknowledged) <= SILENCE_MILLISECONDS;
    },
  };
}

const BEGINNINGS: ReadonlySet<string> = new Set([GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed]);
