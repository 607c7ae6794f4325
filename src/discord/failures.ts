import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  type HandlerRequestData,
  RateLimitError,
  RESTJSONErrorCodes,
} from "discord.js";
import { scrub } from "../log.ts";

/*
 * What Discord's refusals mean. Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */

/** What went wrong with Discord, and what to do about it in a sentence. Starting again does not help. */
export class FinalFailure extends Error {
  override readonly name = "FinalFailure";
}

const TOKEN_REFUSED =
  "Discord does not accept DISCORD_TOKEN. Copy the token again from " +
  "https://discord.com/developers/applications, your application, Bot, Reset Token.";

const FINAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.InvalidShard, "Discord refused the shard (4010). Unset SHARDS and SHARD_COUNT."],
  [
    GatewayCloseCodes.ShardingRequired,
    "The bot is in more servers than one connection may serve (4011). Footnote must be taught sharding first.",
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    "Discord no longer knows the version of its API that this Footnote speaks (4012). Update Footnote.",
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    "Discord does not know the intents that this Footnote asks for (4013). Update Footnote.",
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Discord does not allow the bot the intents that it asks for (4014). Footnote needs no privileged intent: " +
      "check that the bot is not restricted at https://discord.com/developers/applications, or update Footnote.",
  ],
]);

/** The failure that a close of the gateway with this code means, or null where connecting again may help. */
export function failureOfClose(code: number): FinalFailure | null {
  const message = FINAL_CLOSES.get(code);
  return message === undefined ? null : new FinalFailure(message);
}

/** The failure that a rejected login means, or null where trying again may help. */
export function failureOfLogin(error: unknown): FinalFailure | null {
  if (error instanceof FinalFailure) return error;
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  return refused ? new FinalFailure(TOKEN_REFUSED) : null;
}

/**
 * The failure that the answer to a request means, or null where later ones may be taken. A request of an interaction goes
 * without the bot's token: there 401 means the interaction's, which ends after a quarter of an hour.
 */
export function failureOfResponse(
  { status }: { readonly status: number },
  { auth }: Pick<HandlerRequestData, "auth">,
): FinalFailure | null {
  return status === 401 && auth !== false ? new FinalFailure(TOKEN_REFUSED) : null;
}

/** For how many milliseconds Discord wants to be left alone; 0 where it did not say so. */
export function askedToWait(error: unknown): number {
  return error instanceof RateLimitError ? error.retryAfter : 0;
}

/** A few words for the person at the console: why Discord was not reached. */
export function describeUnreachable(error: unknown): string {
  if (!(error instanceof Error)) return "no reason given";
  if (error instanceof RateLimitError) return "it wants to be left alone for some time";
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (typeof status === "number") return `it answered ${status}`;
  return scrub(typeof code === "string" ? code : error.message);
}

/**
 * Whether the acknowledgement has arrived after all: it was sent again because the first answer of
 * Discord's was lost.
 */
export function isAlreadyAcknowledged(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/** Whether what was to be removed is gone, maybe because it was removed and the answer that said so was lost. */
export function isGone(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.UnknownMessage;
}

const OUT_OF_REACH: ReadonlySet<unknown> = new Set([
  // Too late, or gone: the interaction, its token, its message, its channel.
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  // Not allowed to write there.
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** Whether the bot may write there, but no reply, because it may not read the message that this would reply to. */
export function mayOnlyNotReply(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
}

/** Whether nothing that we could send would reach the person, or not before they have gone. */
export function isOutOfReach(error: unknown): boolean {
  return OUT_OF_REACH.has(codeOf(error)) || error instanceof RateLimitError;
}

/** Discord's code of an error, or undefined; 429 where it lets wait too long. */
export function codeOf(error: unknown): number | string | undefined {
  if (error instanceof RateLimitError) return 429;
  return error instanceof DiscordAPIError ? error.code : undefined;
}
