import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { ReadingCommand } from "../command.ts";
import type { Form } from "../form.ts";
import type { Button } from "../reply.ts";
import { mayOnlyNotReply } from "./failures.ts";
import { renderForm } from "./modal.ts";
import { ownButtons } from "./own-buttons.ts";
import { type RenderedMessage, renderNotice } from "./render.ts";

/** The ways to one person who waits for an answer. Each rejects with what Discord, or the network, says. */
export interface Delivery {
  /** What stands below an answer there. */
  readonly below: readonly Button[];
  /** Tells Discord that an answer is coming. Once, and within three seconds. */
  acknowledge(): Promise<unknown>;
  /** Shows the answer; resolves with the message that it has become. */
  show(message: RenderedMessage): Promise<{ readonly id: string }>;
  /** Shows a sentence that is there in place of an answer. */
  tell(message: RenderedMessage): Promise<unknown>;
}

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** A new reply. In a direct message nobody else is there, so nothing needs to be hidden. */
export function newReply(
  interaction: Answerable,
  audience: ReturnType<ReadingCommand["audience"]>,
): Delivery {
  if (audience === "asker" && interaction.context !== InteractionContextType.BotDM)
    return hiddenReply(interaction);
  return reply(interaction, {}, ownButtons({ context: interaction.context, isEphemeral: false }));
}

/** A new reply that only the person sees who asked for it, wherever that is. */
export function hiddenReply(interaction: Answerable): Delivery {
  return reply(interaction, { flags: MessageFlags.Ephemeral });
}

function reply(
  interaction: Answerable,
  options: { readonly flags?: MessageFlags.Ephemeral },
  below: readonly Button[] = [],
): Delivery {
  const edit = (message: RenderedMessage) => editOriginal(interaction, message);
  return { below, acknowledge: () => interaction.deferReply(options), show: edit, tell: edit };
}

/**
 * The acknowledgement is the sentence, to that person alone, and nothing follows: one request, which does not count among the
 * 50 a second that discord.js sends at most, so that who asks too fast takes nobody's place there either.
 */
export function sentenceAtOnce(interaction: Answerable, sentence: string): Delivery {
  const { flags, ...notice } = renderNotice(sentence);
  return {
    ...hiddenReply(interaction),
    acknowledge: () => interaction.reply({ ...notice, flags: flags | MessageFlags.Ephemeral }),
    tell: async () => undefined,
  };
}

/** A form opens; nothing else follows, unless it could not be opened. */
export function opening(interaction: ChatInputCommandInteraction, form: Form): Delivery {
  const otherwise = hiddenReply(interaction);
  const instead = async (message: RenderedMessage) => {
    await otherwise.acknowledge();
    return otherwise.show(message);
  };
  return {
    below: [],
    acknowledge: async () => interaction.showModal(renderForm(form)),
    show: instead,
    tell: instead,
  };
}

/** The message that carries the button turns into the answer. A refusal must not wipe it out. */
export function inPlace(interaction: ButtonInteraction): Delivery {
  const { context, message } = interaction;
  return {
    below: ownButtons({ context, isEphemeral: message.flags.has(MessageFlags.Ephemeral) }),
    acknowledge: () => interaction.deferUpdate(),
    show: (message) => editOriginal(interaction, message),
    tell: ({ components, flags, allowedMentions }) =>
      interaction.webhook.send({ components, flags: flags | MessageFlags.Ephemeral, allowedMentions }),
  };
}

/**
 * A reply to a message. The nonce makes Discord post it once, however often the request is sent again. Where the bot may
 * write but not read what was written before, and so may not reply, it is a message of its own.
 */
export function messageReply(message: Message): Delivery {
  const reply = async ({ allowedMentions, ...rendered }: RenderedMessage) => {
    const content = {
      ...rendered,
      allowedMentions: { ...allowedMentions, repliedUser: false },
      nonce: message.id,
      enforceNonce: true,
    };
    try {
      return await message.reply(content);
    } catch (error) {
      if (!mayOnlyNotReply(error) || !message.channel.isSendable()) throw error;
      return message.channel.send(content);
    }
  };
  const context = message.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  return {
    below: ownButtons({ context, isEphemeral: false }),
    acknowledge: async () => undefined,
    show: reply,
    tell: reply,
  };
}

/**
 * Not interaction.editReply, which refuses where the acknowledgement arrived but its confirmation was lost.
 */
function editOriginal(interaction: Answerable, message: RenderedMessage): Promise<{ readonly id: string }> {
  return interaction.webhook.editMessage("@original", message);
}
