import { InteractionContextType } from "discord-api-types/v10";
import type { Button } from "../reply.ts";

/*
 * Buttons that Discord alone has, below a reply and in a row of their own. The dispatcher takes their presses; no command
 * may have their names.
 */

/** Deletes the reply that carries it. */
export const REMOVE: Button = { label: "Remove", command: "remove", state: "", effect: "replace" };

/** Where a reply stands, or will. */
export interface Standing {
  readonly context: InteractionContextType | null;
  readonly isEphemeral: boolean;
}

/** What stands below a reply there: whatever others see can be removed. */
export const ownButtons = ({ context, isEphemeral }: Standing): readonly Button[] =>
  isEphemeral || context === InteractionContextType.BotDM ? [] : [REMOVE];
