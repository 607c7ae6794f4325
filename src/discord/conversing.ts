import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type Message,
  MessageType,
} from "discord.js";
import type { Conversations } from "../conversations.ts";
import type { Reply } from "../reply.ts";
import type { Turn } from "../turn.ts";
import type { Answer, Subject } from "./answering.ts";
import type { Delivery } from "./deliveries.ts";

/** Who asks, and what they may be following up. */
export interface Whereabouts {
  readonly person: string;
  /** A channel with nobody but the person and the bot in it; null elsewhere. */
  readonly privateChannel: string | null;
  /** The message that they reply to; null where they reply to none. */
  readonly repliesTo: string | null;
}

/** Answers as Answer does, from what the person asked before; and remembers for what comes next. */
export type Converse = (
  subject: Subject,
  delivery: Delivery,
  whereabouts: Whereabouts,
  compute: (before: Turn | null) => Promise<Reply>,
) => Promise<void>;

/**
 * A reply to a message follows up what that answered; anything else, in private only, what was asked last. So in a server
 * nobody's question is taken for more than it says because of what they asked elsewhere.
 */
export function createConversing(conversations: Conversations, answer: Answer): Converse {
  return (subject, delivery, { person, privateChannel, repliesTo }, compute) => {
    const place = repliesTo ?? privateChannel;
    let turn: Turn | null = null;
    const remember = (where: string | null) => {
      if (turn !== null && where !== null) conversations.remember(person, where, turn);
    };
    return answer(
      subject,
      {
        ...delivery,
        async show(message) {
          const shown = await delivery.show(message);
          remember(shown.id);
          return shown;
        },
      },
      async () => {
        const reply = await compute(place === null ? null : conversations.recall(person, place));
        turn = reply.turn ?? null;
        remember(privateChannel);
        return reply;
      },
    );
  };
}

/** In a server, a command follows up nothing: what it replies can be. */
export function whereaboutsOfCommand({
  user,
  context,
  channelId,
}: Pick<ChatInputCommandInteraction, "user" | "context" | "channelId">): Whereabouts {
  const isPrivate = context === InteractionContextType.BotDM;
  return { person: user.id, privateChannel: isPrivate ? channelId : null, repliesTo: null };
}

/** What is forwarded refers to a message, too, and replies to none. */
export function whereaboutsOfMessage({
  author,
  guildId,
  channelId,
  type,
  reference,
}: Pick<Message, "author" | "guildId" | "channelId" | "type" | "reference">): Whereabouts {
  return {
    person: author.id,
    privateChannel: guildId === null ? channelId : null,
    repliesTo: type === MessageType.Reply ? (reference?.messageId ?? null) : null,
  };
}
