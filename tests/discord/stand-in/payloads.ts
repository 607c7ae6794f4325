import type { APIUser } from "discord-api-types/v10";
import {
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageType,
} from "discord-api-types/v10";
import { APPLICATION_ID, BOT, DIRECT_CHANNEL_ID, GUILD_ID, PERSON, TEXT_CHANNEL_ID } from "./identity.ts";

/* What Discord's gateway sends, with the parts that a client reads. */

/** Where something happens. */
export type Place = "server" | "direct";

export interface InteractionIdentity {
  readonly id: string;
  readonly token: string;
}

/** What a person filled in, by the option's name. */
export type FilledIn = Readonly<Record<string, string | number | boolean>>;

export function guildCreate(): object {
  return {
    id: GUILD_ID,
    name: "Readers",
    unavailable: false,
    member_count: 2,
    features: [],
    roles: [],
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

export function slashCommand(
  identity: InteractionIdentity,
  name: string,
  options: FilledIn,
  place: Place,
): object {
  return interaction(identity, InteractionType.ApplicationCommand, place, {
    data: { id: "600000000000000001", name, type: 1, options: optionsOf(options) },
  });
}

export function autocomplete(
  identity: InteractionIdentity,
  name: string,
  option: string,
  typed: string,
): object {
  return interaction(identity, InteractionType.ApplicationCommandAutocomplete, "server", {
    data: {
      id: "600000000000000001",
      name,
      type: 1,
      options: optionsOf({ [option]: typed }).map((filledIn) => ({ ...filledIn, focused: true })),
    },
  });
}

export function buttonPress(
  identity: InteractionIdentity,
  customId: string,
  message: object,
  place: Place,
): object {
  return interaction(identity, InteractionType.MessageComponent, place, {
    data: { custom_id: customId, component_type: 2 },
    message,
  });
}

function interaction(
  { id, token }: InteractionIdentity,
  type: InteractionType,
  place: Place,
  rest: object,
): object {
  const inServer = place === "server";
  const member = {
    user: PERSON,
    roles: [],
    joined_at: "2024-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    flags: 0,
    permissions: "0",
  };
  return {
    id,
    token,
    type,
    application_id: APPLICATION_ID,
    version: 1,
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: "0",
    attachment_size_limit: 0,
    context: inServer ? InteractionContextType.Guild : InteractionContextType.BotDM,
    channel_id: channelOf(place),
    channel: { id: channelOf(place), type: inServer ? ChannelType.GuildText : ChannelType.DM },
    ...(inServer ? { guild_id: GUILD_ID, member } : { user: PERSON }),
    ...rest,
  };
}

function optionsOf(filledIn: FilledIn): readonly object[] {
  return Object.entries(filledIn).map(([name, value]) => ({ name, value, type: optionTypeOf(value) }));
}

function optionTypeOf(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === "string") return ApplicationCommandOptionType.String;
  return typeof value === "boolean"
    ? ApplicationCommandOptionType.Boolean
    : ApplicationCommandOptionType.Integer;
}

/** What a test may choose of a message that arrives. */
export interface ArrivingMessage {
  readonly content: string;
  readonly author?: APIUser;
  readonly webhookId?: string;
  readonly type?: MessageType;
}

export function arrivingMessage(id: string, message: ArrivingMessage, place: Place): object {
  const { content, author = PERSON, webhookId, type = MessageType.Default } = message;
  return {
    ...messageParts(id, channelOf(place), author),
    type,
    content,
    channel_type: place === "server" ? ChannelType.GuildText : ChannelType.DM,
    mentions: content.includes(BOT.id) ? [BOT] : [],
    ...(place === "server" && { guild_id: GUILD_ID }),
    ...(webhookId !== undefined && { webhook_id: webhookId }),
  };
}

/** The parts that every message has. */
export function messageParts(id: string, channelId: string, author: APIUser): object {
  return {
    id,
    channel_id: channelId,
    author,
    type: MessageType.Default,
    content: "",
    timestamp: "2024-01-01T00:00:00Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
  };
}

export function channelOf(place: Place): string {
  return place === "server" ? TEXT_CHANNEL_ID : DIRECT_CHANNEL_ID;
}
