import { MessageType } from "discord-api-types/v10";

/** The parts of a message that decide whether it is for us. */
export interface IncomingMessage {
  readonly content: string;
  readonly type: MessageType;
  /** Null: a direct message. */
  readonly guildId: string | null;
  readonly webhookId: string | null;
  readonly author: { readonly bot: boolean };
}

/**
 * The question that a message asks; empty where someone called the bot without asking anything, null where
 * the message is not for it. In a direct message everything is a question; in a server, what begins with a
 * mention of the bot. Bots, webhooks and Discord's own announcements are never answered, so that two bots
 * cannot keep each other talking.
 */
export function questionIn(message: IncomingMessage, selfId: string): string | null {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const content = message.content.trim();
  const mention = [`<@${selfId}>`, `<@!${selfId}>`].find((form) => content.startsWith(form));
  if (mention === undefined && message.guildId !== null) return null;
  // "@Footnote, who …": what parts the call from the question belongs to neither.
  return mention === undefined ? content : content.slice(mention.length).replace(/^[\s,:]+/u, "");
}
