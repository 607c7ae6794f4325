import { type Interaction, PermissionFlagsBits } from "discord.js";
import type { Moderators } from "../settings.ts";

/** Who does something, and where: what decides whether a moderator does it. */
export interface Presence {
  /** Null: outside servers. */
  readonly guildId: string | null;
  /** The server that has installed the bot, where it is there by that; null where a person brought it along. */
  readonly installedIn: string | null;
  /** What they may do there, as Discord's bits; 0 outside servers. */
  readonly permissions: bigint;
  readonly roleIds: readonly string[];
}

/** An administrator may do whatever can be permitted. */
const MANAGING = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/**
 * Whether a moderator of the articles does it: in one of their servers, by that server's own installation of the bot,
 * with Manage Server or one of their roles. Whoever can invite the bot is an administrator of some server, so
 * permissions elsewhere count for nothing.
 */
export function isModerator(presence: Presence, { guildIds, roleIds }: Moderators): boolean {
  const { guildId, installedIn, permissions } = presence;
  if (guildId === null || !guildIds.includes(guildId) || installedIn !== guildId) return false;
  // A server's id is also that of its role @everyone, which makes nobody a moderator.
  const roles = presence.roleIds.filter((id) => id !== guildId);
  return (permissions & MANAGING) !== 0n || roles.some((id) => roleIds.includes(id));
}

/** The presence that Discord vouches for in an interaction. */
export function presenceOf(interaction: Interaction): Presence {
  const { guildId, member, memberPermissions, authorizingIntegrationOwners } = interaction;
  return {
    guildId,
    installedIn: authorizingIntegrationOwners.guildId,
    permissions: memberPermissions?.bitfield ?? 0n,
    roleIds: member === null ? [] : roleIdsOf(member),
  };
}

/** Ids alone come where the bot is no member of the server itself. */
function roleIdsOf({ roles }: NonNullable<Interaction["member"]>): readonly string[] {
  return "cache" in roles ? [...roles.cache.keys()] : roles;
}
