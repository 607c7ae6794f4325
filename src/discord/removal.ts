import type { ButtonInteraction } from "discord.js";
import { UserError } from "../errors.ts";
import type { Moderators } from "../settings.ts";
import type { Answer, Answered } from "./answering.ts";
import { hiddenReply, inPlace } from "./deliveries.ts";
import { isGone } from "./failures.ts";
import { isModerator, presenceOf } from "./moderators.ts";
import { NOT_YOURS } from "./sentences.ts";

/** The parts of a message of the bot's own by which Discord says for whom it was written. */
export interface WrittenReply {
  readonly interactionMetadata: { readonly user: { readonly id: string } } | null;
  readonly mentions: { readonly repliedUser: { readonly id: string } | null };
}

/** Who asked for a reply: who used the command, or wrote the message that it replies to; null where Discord doesn't say. */
export const askerOf = ({ interactionMetadata, mentions }: WrittenReply): string | null =>
  interactionMetadata?.user.id ?? mentions.repliedUser?.id ?? null;

/**
 * Takes presses of Remove: deletes the reply for who asked for it and for moderators, and tells everyone else so. Who
 * asked is in no button: Discord vouches for it at each press.
 */
export function createRemoval(
  moderators: Moderators,
  answer: Answer,
): (interaction: ButtonInteraction) => Promise<void> {
  return (interaction) => {
    const subject = { event: "handled", kind: "removal" } as const;
    const isAllowed =
      askerOf(interaction.message) === interaction.user.id ||
      isModerator(presenceOf(interaction), moderators);
    if (!isAllowed) {
      return answer(subject, hiddenReply(interaction), () => {
        throw new UserError(NOT_YOURS);
      });
    }
    return answer(subject, inPlace(interaction), async (): Promise<Answered> => {
      // The interaction's own right, which the bot has also where it may see no channel.
      await interaction.webhook.deleteMessage("@original").catch((error: unknown) => {
        if (!isGone(error)) throw error;
      });
      return "removed";
    });
  };
}
