import { type APIUser, ChannelType, InteractionContextType } from "discord-api-types/v10";
import {
  DIRECT_CHANNEL_ID,
  GROUP_CHANNEL_ID,
  GUILD_ID,
  MODERATOR_ROLE_ID,
  OTHER_GUILD_ID,
  OTHER_ROLE_ID,
  PERSON,
  TEXT_CHANNEL_ID,
} from "./identity.ts";

/* Where things happen in the stand-in's Discord, and what people may do there. */

/** Where something happens. */
export type Place = "server" | "other server" | "direct" | "group";

/** Where someone does something, and what they may do there. */
export interface Circumstances {
  readonly person: APIUser;
  readonly place: Place;
  /** Whose installation of the bot is used. */
  readonly installation: "server" | "user" | "both";
  readonly permissions: bigint;
  readonly roles: readonly string[];
}

/** Somebody in the server. */
export const SOMEBODY: Circumstances = {
  person: PERSON,
  place: "server",
  installation: "server",
  permissions: 0n,
  roles: [],
};

interface Location {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly channelType: ChannelType;
  readonly context: InteractionContextType;
}

const { GuildText, DM, GroupDM } = ChannelType;
const { Guild, BotDM, PrivateChannel } = InteractionContextType;

const LOCATIONS: Readonly<Record<Place, Location>> = {
  server: { guildId: GUILD_ID, channelId: TEXT_CHANNEL_ID, channelType: GuildText, context: Guild },
  "other server": {
    guildId: OTHER_GUILD_ID,
    channelId: TEXT_CHANNEL_ID,
    channelType: GuildText,
    context: Guild,
  },
  direct: { guildId: null, channelId: DIRECT_CHANNEL_ID, channelType: DM, context: BotDM },
  group: { guildId: null, channelId: GROUP_CHANNEL_ID, channelType: GroupDM, context: PrivateChannel },
};

export function locationOf(place: Place): Location {
  return LOCATIONS[place];
}

/** In the bot's direct messages Discord names the server "0". */
export function ownersOf({ person, place, installation }: Circumstances): Readonly<Record<string, string>> {
  return {
    ...(installation !== "user" && { 0: locationOf(place).guildId ?? "0" }),
    ...(installation !== "server" && { 1: person.id }),
  };
}

export function memberOf({ person, permissions, roles }: Circumstances): object {
  return {
    user: person,
    roles,
    joined_at: "2024-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
}

export function guildCreate(): object {
  return {
    id: GUILD_ID,
    name: "Readers",
    unavailable: false,
    member_count: 2,
    features: [],
    roles: [GUILD_ID, MODERATOR_ROLE_ID, OTHER_ROLE_ID].map((id) => ({
      id,
      name: id === GUILD_ID ? "@everyone" : "role",
      permissions: "0",
      position: 0,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    emojis: [],
    stickers: [],
    members: [],
    threads: [],
    channels: [
      {
        id: TEXT_CHANNEL_ID,
        type: ChannelType.GuildText,
        name: "news",
        position: 0,
        permission_overwrites: [],
      },
    ],
  };
}
