import type { APIUser } from "discord-api-types/v10";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { APPLICATION_ID, BOT, PERSON, TEXT_CHANNEL_ID } from "./identity.ts";
import { type Circumstances, locationOf, memberOf, ownersOf, type Place } from "./places.ts";
import type { Shown } from "./shown.ts";

/* What Discord's gateway sends, with the parts that a client reads. */

export interface InteractionIdentity {
  readonly id: string;
  readonly token: string;
}

/** What a person filled in, by the option's name. */
export type FilledIn = Readonly<Record<string, string | number | boolean>>;

/** A subcommand's name stands behind its command's: "article add". */
export function slashCommand(
  identity: InteractionIdentity,
  name: string,
  options: FilledIn,
  circumstances: Circumstances,
): object {
  return interaction(identity, InteractionType.ApplicationCommand, circumstances, {
    data: commandData(name, optionsOf(options)),
  });
}

export function autocomplete(
  identity: InteractionIdentity,
  name: string,
  option: string,
  typed: string,
  circumstances: Circumstances,
): object {
  const focused = optionsOf({ [option]: typed }).map((filledIn) => ({ ...filledIn, focused: true }));
  return interaction(identity, InteractionType.ApplicationCommandAutocomplete, circumstances, {
    data: commandData(name, focused),
  });
}

/** Someone uses a command on a message. */
export function messageCommand(
  identity: InteractionIdentity,
  name: string,
  message: SentMessage,
  circumstances: Circumstances,
): object {
  return interaction(identity, InteractionType.ApplicationCommand, circumstances, {
    data: {
      id: "600000000000000002",
      name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });
}

function commandData(name: string, options: readonly object[]): object {
  const [command, subcommand] = name.split(" ");
  const nested = { type: ApplicationCommandOptionType.Subcommand, name: subcommand, options };
  return {
    id: "600000000000000001",
    name: command,
    type: 1,
    options: subcommand === undefined ? options : [nested],
  };
}

export function buttonPress(
  identity: InteractionIdentity,
  customId: string,
  message: object,
  circumstances: Circumstances,
): object {
  return interaction(identity, InteractionType.MessageComponent, circumstances, {
    data: { custom_id: customId, component_type: 2 },
    message,
  });
}

/** An interaction of any type, with the parts that all of them have. */
export function interaction(
  { id, token }: InteractionIdentity,
  type: InteractionType,
  circumstances: Circumstances,
  rest: object,
): object {
  const { guildId, channelId, channelType, context } = locationOf(circumstances.place);
  return {
    id,
    token,
    type,
    application_id: APPLICATION_ID,
    version: 1,
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: ownersOf(circumstances),
    app_permissions: "0",
    attachment_size_limit: 0,
    context,
    channel_id: channelId,
    channel: { id: channelId, type: channelType },
    ...(guildId === null
      ? { user: circumstances.person }
      : { guild_id: guildId, member: memberOf(circumstances) }),
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
  /** The content of the message that it forwards. */
  readonly forwards?: string;
  /** The message that it replies to: the bot's, or another; and whether that pings who wrote it. */
  readonly repliesTo?: { readonly id: string; readonly author: APIUser; readonly pings: boolean };
}

/** A message as the gateway sends it. */
export interface SentMessage {
  readonly id: string;
  readonly [part: string]: unknown;
}

export function arrivingMessage(id: string, message: ArrivingMessage, place: Place): SentMessage {
  const { content, author = PERSON, webhookId, type = MessageType.Default, forwards, repliesTo } = message;
  const { guildId, channelId, channelType } = locationOf(place);
  return {
    ...messageParts(id, channelId, author),
    id,
    type,
    content,
    channel_type: channelType,
    mentions: content.includes(BOT.id) || (repliesTo?.pings && repliesTo.author === BOT) ? [BOT] : [],
    ...(guildId !== null && { guild_id: guildId }),
    ...(webhookId !== undefined && { webhook_id: webhookId }),
    ...(forwards !== undefined && forwarding(channelId, forwards)),
    ...(repliesTo !== undefined && replying(channelId, repliesTo)),
  };
}

/** As a bot without the intent for message content gets it: in a server, nothing of what does not mention it. */
export function asDelivered(message: SentMessage): SentMessage {
  const isTold = message.guild_id === undefined || (message.mentions as readonly APIUser[]).length > 0;
  return isTold ? message : { ...message, content: "" };
}

function replying(
  channelId: string,
  { id, author }: { readonly id: string; readonly author: APIUser },
): object {
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: id, channel_id: channelId },
    referenced_message: messageParts(id, channelId, author),
  };
}

/** Of what is forwarded, Discord sends neither an id nor an author. */
function forwarding(channelId: string, content: string): object {
  const message = {
    content,
    type: MessageType.Default,
    timestamp: "2024-01-01T00:00:00Z",
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
  };
  const original = { message_id: "500000000000000000", channel_id: channelId };
  return {
    message_reference: { type: MessageReferenceType.Forward, ...original },
    message_snapshots: [{ message }],
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

/** A message of the bot's, as it comes along when its button is pressed. */
export function carrying({ id, components, ephemeral, askedBy }: Shown): object {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  return { ...messageParts(id, TEXT_CHANNEL_ID, BOT), components, flags, ...sayingFor(askedBy) };
}

/** Who used a command is said of the reply; of a reply to a message, whose message that was, while it is there. */
function sayingFor(askedBy: Shown["askedBy"]): object {
  if (askedBy.by === "interaction") {
    const { id, person } = askedBy;
    const interaction_metadata = { id, type: 2, user: person, authorizing_integration_owners: {} };
    return { type: MessageType.ChatInputCommand, interaction_metadata };
  }
  const { message } = askedBy;
  return {
    type: MessageType.Reply,
    message_reference: { message_id: message?.id ?? "1", channel_id: TEXT_CHANNEL_ID },
    referenced_message: message,
  };
}
