import { isDeepStrictEqual } from "node:util";
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Settings } from "../settings.ts";
import { messageCommandsOf } from "./message-commands.ts";

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/** Commands to register in one place. */
export interface Registration {
  /** Where: a server, and the setting that names it; or everywhere. */
  readonly place: { readonly guildId: string; readonly setting: string } | "everywhere";
  readonly commands: readonly CommandData[];
}

/**
 * What to register where. Moderators' commands are in their servers only. Discord shows them there to who has Manage
 * Server, and to all where roles make moderators too, since it cannot be told of roles; who may use them is decided at
 * each use.
 */
export function registrationsOf(
  commands: readonly Command[],
  { guildId, moderators }: Pick<Settings, "guildId" | "moderators">,
): readonly Registration[] {
  const { guildIds, roleIds } = moderators;
  const forEveryone: readonly CommandData[] = [
    ...commands.filter(({ users }) => users === "everyone").map(({ data }) => data),
    ...messageCommandsOf(commands),
  ];
  const default_member_permissions = roleIds.length === 0 ? String(PermissionFlagsBits.ManageGuild) : null;
  const forModerators = commands
    .filter(({ users }) => users === "moderators")
    .map(({ data }) => ({ ...data, default_member_permissions }));
  const main: Registration =
    guildId === null
      ? { place: "everywhere", commands: forEveryone }
      : {
          place: { guildId, setting: "GUILD_ID" },
          commands: [...forEveryone, ...(guildIds.includes(guildId) ? forModerators : [])],
        };
  const others = guildIds
    .filter((id) => id !== guildId)
    .map((id) => ({
      place: { guildId: id, setting: "MODERATOR_GUILD_IDS" },
      commands: forModerators,
    }));
  return [main, ...others];
}

/**
 * Registers commands if they differ from what Discord has there; says whether it wrote. Those of other places are left
 * alone. Throws a UserError where the bot may not register in that server, else what Discord or the network says.
 */
export async function registerCommands(
  client: Client<true>,
  { place, commands }: Registration,
): Promise<"written" | "unchanged"> {
  const { id } = client.application;
  const route =
    place === "everywhere"
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, place.guildId);
  try {
    const query = new URLSearchParams({ with_localizations: "true" });
    const registered = (await client.rest.get(route, { query })) as readonly APIApplicationCommand[];
    if (!commandsDiffer(commands, registered, place === "everywhere" ? "everywhere" : "server"))
      return "unchanged";
    await client.rest.put(route, { body: commands });
    return "written";
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;
    if (!isRefused || place === "everywhere") throw error;
    const { guildId, setting } = place;
    throw new UserError(
      `The commands are not registered: the bot is not in the server ${guildId} that ${setting} names, or may not have commands there. ` +
        `Invite it with the link below and start again, or correct ${setting}.`,
    );
  }
}

/**
 * Where commands are registered. In one server, Discord knows neither contexts nor installation types: it
 * ignores ours and gives back none.
 */
export type Scope = "everywhere" | "server";

/** Whether Discord's commands are others than ours. Their order, and what Discord adds to each, are no difference. */
export function commandsDiffer(
  ours: readonly CommandData[],
  theirs: readonly APIApplicationCommand[],
  scope: Scope,
): boolean {
  return !isDeepStrictEqual(comparable(ours, scope), comparable(theirs, scope));
}

/** Given by Discord, not by us. */
const ADDED_BY_DISCORD = [
  "id",
  "application_id",
  "guild_id",
  "version",
  "dm_permission",
  "default_permission",
  "name_localized",
  "description_localized",
];
const IGNORED_IN_SERVER = ["contexts", "integration_types"];

function comparable(commands: readonly object[], scope: Scope): ReadonlyMap<string, unknown> {
  const left = scope === "server" ? [...ADDED_BY_DISCORD, ...IGNORED_IN_SERVER] : ADDED_BY_DISCORD;
  return new Map(
    commands.map((command) => {
      const kept = Object.entries(command).filter(([name]) => !left.includes(name));
      const data = { type: ApplicationCommandType.ChatInput, ...Object.fromEntries(kept) };
      return [`${data.type} ${"name" in data ? data.name : ""}`, withoutDefaults(data)];
    }),
  );
}

/** Lists of numbers that stand for sets: their order says nothing. */
const SETS = ["contexts", "integration_types", "channel_types"];

/** Null, false and nothing at all are Discord's defaults, and it may say or omit each. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isDefault(part))
      .map(([name, part]) => [
        name,
        SETS.includes(name) && Array.isArray(part) ? part.toSorted() : withoutDefaults(part),
      ]),
  );
}

function isDefault(part: unknown): boolean {
  if (part === undefined || part === null || part === false || part === "") return true;
  return typeof part === "object" && Object.keys(part).length === 0;
}
