import type { APIUser } from "discord-api-types/v10";

/* Who and where everything in the stand-in's Discord is. */

export const TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.GabcDE.stand-in-token-of-no-bot-at-all";
/** As long as Discord's. */
export const interactionToken = (id: string): string => `aW50ZXJhY3Rpb24${id}${"x".repeat(120)}`;
export const APPLICATION_ID = "100000000000000001";
export const GUILD_ID = "200000000000000001";
/** A server that the bot is no member of. */
export const OTHER_GUILD_ID = "200000000000000002";
export const MODERATOR_ROLE_ID = "210000000000000001";
export const OTHER_ROLE_ID = "210000000000000002";
export const TEXT_CHANNEL_ID = "300000000000000001";
export const DIRECT_CHANNEL_ID = "300000000000000002";
export const GROUP_CHANNEL_ID = "300000000000000003";

export const BOT: APIUser = user(APPLICATION_ID, "Footnote", true);
export const PERSON: APIUser = user("400000000000000001", "Ada", false);
export const OTHER_BOT: APIUser = user("400000000000000002", "Parrot", true);
export const OTHER_PERSON: APIUser = user("400000000000000003", "Ben", false);

/** One of any number of people; another one for each number from 0. */
export function someone(number: number): APIUser {
  return user(String(410000000000000000n + BigInt(number)), `Somebody ${number}`, false);
}

function user(id: string, username: string, bot: boolean): APIUser {
  return { id, username, discriminator: "0", global_name: null, avatar: null, bot };
}

/** Ids as Discord's: increasing, of 18 digits. */
export function createIds(): () => string {
  let last = 500000000000000000n;
  return () => {
    last += 1n;
    return String(last);
  };
}
