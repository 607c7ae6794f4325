import { PermissionFlagsBits } from "discord-api-types/v10";
import { impatient } from "./clock.ts";
import { testCommands } from "./commands.ts";
import { tend } from "./moderator-commands.ts";
import type { BotOptions } from "./running-bot.ts";
import { GUILD_ID, MODERATOR_ROLE_ID } from "./stand-in/identity.ts";
import type { By } from "./stand-in/stand-in.ts";

/** A moderator, by a permission. */
export const MANAGER: By = { permissions: PermissionFlagsBits.ManageGuild };

/** A bot with a command for moderators, who are so by a permission or by a role in the server. */
export const MODERATED: Partial<BotOptions> = {
  commands: [...testCommands, tend],
  environment: { MODERATOR_GUILD_IDS: GUILD_ID, MODERATOR_ROLE_IDS: MODERATOR_ROLE_ID },
  sleep: impatient,
};
