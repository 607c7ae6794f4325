import { MessageType } from "discord-api-types/v10";
import { isAsking } from "../answer/asking.ts";

/** The parts of a message that decide whether it is for us. */
export interface IncomingMessage {
  readonly content: string;
  readonly type: MessageType;
  /** Null: a direct message. */
  readonly guildId: string | null;
  readonly webhookId: string | null;
  readonly author: { readonly bot: boolean };
  readonly mentions: {
    readonly users: { has(id: string): boolean };
    /** Who wrote the message that this one replies to, where it does and that is known. */
    readonly repliedUser: { readonly id: string } | null;
  };
}

/**
 * The question that a message asks; empty where someone called the bot without asking anything, null where
 * the message is not for it. In a direct message everything is a question; in a server, what begins with a
 * mention of the bot, and a reply to the bot that asks something: people also thank, and nobody wants to hear
 * then what the articles say to that. Such a reply must ping, or Discord hands out nothing of it. Bots, webhooks and Discord's own announcements are never answered, so that two bots
 * cannot keep each other talking.
 */
export function questionIn(message: IncomingMessage, selfId: string): string | null {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const content = message.content.trim();
  const mention = [`<@${selfId}>`, `<@!${selfId}>`].find((form) => content.startsWith(form));
  if (mention === undefined && message.guildId !== null)
    return isReplyTo(message, selfId) && isAsking(content) ? content : null;
  // "@Footnote, who …": what parts the call from the question belongs to neither.
  return mention === undefined ? content : content.slice(mention.length).replace(/^[\s,:]+/u, "");
}

const isReplyTo = ({ mentions }: IncomingMessage, id: string): boolean =>
  mentions.repliedUser?.id === id && mentions.users.has(id);
