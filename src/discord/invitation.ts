import { OAuth2Scopes, PermissionFlagsBits } from "discord-api-types/v10";

/*
 * Commands need no permission at all: Discord delivers their replies. A mention does, because the reply to
 * it is a message of the bot's own: it must see the channel, write there or in a thread of it, and read back
 * to the message that it replies to (else Discord answers 160002).
 */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The address at which someone adds the bot to their server, with the least permissions that it works with. */
export function invitationLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
