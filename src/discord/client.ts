import { Client, GatewayIntentBits, Options, Partials, type RateLimitData } from "discord.js";
import type { IdentifyLimit } from "./identify-limit.ts";
import { ACKNOWLEDGEMENT_MILLISECONDS } from "./limits.ts";
import { TRANSPORT_MILLISECONDS, type Transport } from "./transport.ts";

export type { Client };

export interface ClientOptions {
  /** Where Discord's API is, without version; null: where it always is. */
  readonly apiUrl: string | null;
  readonly transport: Transport;
  readonly identifies: IdentifyLimit;
}

/** Who waits longer than this for an answer has gone, and what waits with it piles up. */
const PATIENCE_MILLISECONDS = 60_000;

/**
 * Each interaction has routes of its own, and discord.js keeps what paces a route, for an hour if it is not told otherwise: at 50 a
 * second 180,000 of them.
 */
const HANDLERS_KEPT_MILLISECONDS = 60_000;

/**
 * A client that is not connected yet.
 *
 * Intents: Guilds for the channels that messages arrive in, GuildMessages for mentions, DirectMessages for
 * questions in private. Content of those comes without the privileged MessageContent intent. A direct
 * message's channel is never sent beforehand, so it must be taken as a partial.
 */
export function createClient({ apiUrl, transport, identifies }: ClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: {
      makeRequest: transport,
      // The transport's, which knows what may be sent again.
      retries: 0,
      timeout: TRANSPORT_MILLISECONDS,
      rejectOnRateLimit: isTooLong,
      handlerSweepInterval: HANDLERS_KEPT_MILLISECONDS,
      ...(apiUrl !== null && { api: apiUrl }),
    },
    ws: {
      // Also asked before what discord.js begins by itself, when Discord says that a session is over.
      buildIdentifyThrottler: async () => ({
        waitForIdentify: (_shard, signal) => identifies.take(signal),
      }),
    },
    // Nobody's words or names are kept: neither is needed once a question is answered.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
  });
}

/** Whether what Discord lets wait comes too late. An acknowledgement is never asked for again after its three seconds. */
function isTooLong({ route, retryAfter }: RateLimitData): boolean {
  const isAcknowledgement = route.startsWith("/interactions/");
  return retryAfter > (isAcknowledgement ? ACKNOWLEDGEMENT_MILLISECONDS : PATIENCE_MILLISECONDS);
}
