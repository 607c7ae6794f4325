import { InteractionContextType } from "discord-api-types/v10";
import type { Button } from "../reply.ts";

/*
 * Buttons that Discord alone has, below a reply and in a row of their own. The dispatcher takes their presses; no command
 * may have their names.
 */

/** Deletes the reply that carries it. */
export const REMOVE: Button = { label: "Remove", command: "remove", state: "", effect: "replace" };

const FEEDBACK = "feedback";

/** Say whether an answer answers. */
export const ANSWERS_IT: Button = { label: "Answers it", command: FEEDBACK, state: "yes", effect: "answer" };
export const DOES_NOT: Button = { label: "Doesn't", command: FEEDBACK, state: "no", effect: "answer" };
/** Stands under the reply to DOES_NOT, for who asked. */
export const SEND: Button = {
  label: "Send the question to the moderators",
  command: FEEDBACK,
  state: "send",
  effect: "replace",
};

/** Where a reply stands, or will. */
export interface Standing {
  readonly context: InteractionContextType | null;
  readonly isEphemeral: boolean;
}

/** What stands below a reply there: whatever others see can be removed. */
export const ownButtons = ({ context, isEphemeral }: Standing): readonly Button[] =>
  isEphemeral || context === InteractionContextType.BotDM ? [] : [REMOVE];
