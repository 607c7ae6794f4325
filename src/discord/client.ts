import {
  Client,
  DefaultRestOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from "discord.js";

export type { Client };

/*
 * A request that Discord failed to answer is sent again at once, by discord.js, even if Discord had done
 * what it asks. That is harmless for an acknowledgement (the second says 40060), an edit, and a message with
 * a nonce; only a refusal told after an attempt to change a message may then be shown twice.
 */
const RETRIES = 2;
const TIMEOUT_MILLISECONDS = 10_000;

/**
 * discord.js sends again after ECONNRESET only. A connection that Discord closed while it was idle, just as
 * we wrote to it, has other names too: without this, the first answer after a quiet hour may be lost.
 */
const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const lost = error instanceof Error && "code" in error && LOST_CONNECTION.has(error.code);
    throw lost ? Object.assign(error, { code: "ECONNRESET" }) : error;
  }
};

const LOST_CONNECTION: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "EPIPE"]);

/**
 * A client that is not connected yet.
 *
 * Intents: Guilds for the channels that messages arrive in, GuildMessages for mentions, DirectMessages for
 * questions in private. Content of those comes without the privileged MessageContent intent. A direct
 * message's channel is never sent beforehand, so it must be taken as a partial.
 */
export function createClient(apiUrl: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: {
      retries: RETRIES,
      timeout: TIMEOUT_MILLISECONDS,
      makeRequest,
      ...(apiUrl !== null && { api: apiUrl }),
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
