import { APPLICATION_ID, type createIds } from "./identity.ts";

/** The commands that Discord knows, by the place where they are registered: a server's id, or everywhere. */
export interface RegisteredCommands {
  at(guildId: string | undefined): readonly object[];
  /** Replaces those of a place, and gives back what Discord makes of them. */
  replace(guildId: string | undefined, commands: readonly object[]): readonly object[];
}

export function createRegisteredCommands(nextId: ReturnType<typeof createIds>): RegisteredCommands {
  const places = new Map<string | undefined, readonly object[]>();
  return {
    at: (guildId) => places.get(guildId) ?? [],
    replace: (guildId, commands) => {
      // A server knows neither contexts nor installation types.
      const scope =
        guildId === undefined ? {} : { guild_id: guildId, contexts: null, integration_types: [0] };
      const registered = commands.map((command) => ({ ...asDiscordSays(command, nextId()), ...scope }));
      places.set(guildId, registered);
      return registered;
    },
  };
}

/** A command as Discord gives it back: with its own ids, and with defaults that nobody set. */
function asDiscordSays(command: object, id: string): object {
  return {
    application_id: APPLICATION_ID,
    version: id,
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    dm_permission: true,
    description: "",
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    integration_types: [0],
    ...command,
    id,
  };
}
