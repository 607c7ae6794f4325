import { type APIMessageTopLevelComponent, type APIUser, MessageFlags } from "discord-api-types/v10";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { withResolvers } from "./http.ts";
import { BOT, type createIds, TEXT_CHANNEL_ID, TOKEN } from "./identity.ts";
import { type InteractionRecord, type OpenInteraction, openInteraction } from "./interactions.ts";
import { faultsOfFiles } from "./message-rules.ts";
import { type ModalBody, showModal } from "./modals.ts";
import { messageParts, type SentMessage } from "./payloads.ts";
import { createRegisteredCommands } from "./registered.ts";
import { callbackRule, commandsRule, editRule, followUpRule, messageRule } from "./rules.ts";
import { type Shown, show } from "./shown.ts";

/* What Discord does with each request: its memory of interactions, messages and commands. */

interface Body {
  readonly type?: number;
  readonly flags?: number;
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly data?: {
    readonly flags?: number;
    readonly components?: readonly APIMessageTopLevelComponent[];
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
  };
  readonly message_reference?: { readonly message_id?: string };
}

type Files = ApiRequest["files"];

export interface ApiStandIn {
  answer(request: ApiRequest): ApiResponse;
  /** Opens an interaction; on a message's button, with what that message shows. */
  open(carrier: Shown | null, person: APIUser): InteractionRecord;
  /** Remembers a message that may be replied to, or forgets it. */
  remember(id: string, message: SentMessage | null): void;
  /** The bot's reply to a message. */
  replyTo(messageId: string): Promise<Shown>;
  /** Every message that the bot has posted by itself, in order. */
  readonly posted: readonly Shown[];
}

const NO_CONTENT: ApiResponse = { status: 204 };

/** The address of the gateway is asked for when it is needed, because it follows from the port. */
export function createApi(
  nextId: ReturnType<typeof createIds>,
  gatewayUrl: () => string,
  violated: (what: string) => void,
): ApiStandIn {
  const interactions = new Map<string, OpenInteraction>();
  const commands = createRegisteredCommands(nextId);
  const nonces = new Map<string, Shown>();
  const messages = new Map<string, SentMessage | null>();
  const posted: Shown[] = [];
  const replies = new Map<string, ReturnType<typeof withResolvers<Shown>>>();

  function answer(request: ApiRequest): ApiResponse {
    const { route, parameters, body, files, authorization } = request;
    switch (route) {
      case "callback":
        return withOpen(parameters, 10062, (interaction) => callback(interaction, body as Body));
      case "editOriginal":
        return withOpen(parameters, 10015, (interaction) => editOriginal(interaction, body as Body, files));
      case "deleteOriginal":
        return withOpen(parameters, 10015, deleteOriginal);
      case "followUp":
        return withOpen(parameters, 10015, (interaction) => followUp(interaction, body as Body, files));
      default:
    }
    if (authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    switch (route) {
      case "gateway":
        return ok({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        });
      case "getCommands":
      case "getGuildCommands":
        return ok(commands.at(parameters.guild));
      case "putCommands":
      case "putGuildCommands":
        return ruled(commandsRule(body), () => ok(commands.replace(parameters.guild, body as object[])));
      case "createMessage":
        return createMessage(parameters.channel ?? "", body as Body, files);
    }
  }

  /** Runs with the interaction of a token, where there is one that still lives. */
  function withOpen(
    { token = "", interaction: id }: ApiRequest["parameters"],
    unknownCode: number,
    run: (interaction: OpenInteraction) => ApiResponse,
  ): ApiResponse {
    const interaction = interactions.get(token);
    if (interaction === undefined || (id !== undefined && id !== interaction.id))
      return refused(404, unknownCode);
    if (interaction.expired) return id === undefined ? refused(401, 50027) : refused(404, 10062);
    return run(interaction);
  }

  function callback(interaction: OpenInteraction, body: Body): ApiResponse {
    if (interaction.acknowledgement !== null) return refused(400, 40060);
    return ruled(callbackRule(body), () => {
      interaction.acknowledgement = body.type ?? 0;
      interaction.ephemeral = isEphemeral(body.data?.flags);
      interaction.acknowledge();
      if (body.type === 4) {
        const { components = [] } = body.data ?? {};
        interaction.original = show(nextId(), components, interaction.ephemeral, askedIn(interaction));
        interaction.reveal(interaction.original);
      }
      if (body.type === 5)
        interaction.original = show(nextId(), [], interaction.ephemeral, askedIn(interaction));
      if (body.type === 8) interaction.suggest(body.data?.choices ?? []);
      if (body.type === 9) interaction.openForm(showModal(body.data as unknown as ModalBody));
      return NO_CONTENT;
    });
  }

  function editOriginal(interaction: OpenInteraction, body: Body, files: Files): ApiResponse {
    const { original } = interaction;
    if (interaction.acknowledgement === null || original === null) return refused(404, 10008);
    return ruled([...editRule(body), ...faultsOfFiles(body, files)], () => {
      const shown = show(original.id, body.components ?? [], original.ephemeral, original.askedBy, files);
      interaction.original = shown;
      interaction.reveal(shown);
      return ok(asMessage(shown, TEXT_CHANNEL_ID, body));
    });
  }

  function deleteOriginal(interaction: OpenInteraction): ApiResponse {
    if (interaction.acknowledgement === null || interaction.original === null) return refused(404, 10008);
    interaction.original = null;
    interaction.remove();
    return NO_CONTENT;
  }

  function followUp(interaction: OpenInteraction, body: Body, files: Files): ApiResponse {
    if (interaction.acknowledgement === null) return refused(404, 10015);
    return ruled([...followUpRule(body), ...faultsOfFiles(body, files)], () => {
      const shown = show(
        nextId(),
        body.components ?? [],
        isEphemeral(body.flags),
        askedIn(interaction),
        files,
      );
      interaction.reveal(shown);
      return ok(asMessage(shown, TEXT_CHANNEL_ID, body));
    });
  }

  function createMessage(channelId: string, body: Body, files: Files): ApiResponse {
    const known = body.enforce_nonce === true ? nonces.get(body.nonce ?? "") : undefined;
    if (known !== undefined) return ok(asMessage(known, channelId, body));
    return ruled([...messageRule(body), ...faultsOfFiles(body, files)], () => {
      const repliedTo = messages.get(body.message_reference?.message_id ?? "") ?? null;
      const shown = show(
        nextId(),
        body.components ?? [],
        false,
        { by: "message", message: repliedTo },
        files,
      );
      posted.push(shown);
      if (body.nonce !== undefined) nonces.set(body.nonce, shown);
      expectedReply(body.message_reference?.message_id ?? "").resolve(shown);
      return ok(asMessage(shown, channelId, body));
    });
  }

  function expectedReply(messageId: string): ReturnType<typeof withResolvers<Shown>> {
    const expected = replies.get(messageId) ?? withResolvers<Shown>();
    replies.set(messageId, expected);
    return expected;
  }

  /** Refuses a body that breaks a rule, and remembers it: a test in which that happens fails. */
  function ruled(faults: readonly string[], run: () => ApiResponse): ApiResponse {
    if (faults.length === 0) return run();
    violated(faults.join("; "));
    return { status: 400, body: { code: 50035, message: "Invalid Form Body", reasons: faults } };
  }

  return {
    answer,
    posted,
    replyTo: (messageId) => expectedReply(messageId).promise,
    remember: (id, message) => void messages.set(id, message),
    open: (carrier, person) => {
      const interaction = openInteraction(nextId, carrier, person);
      interactions.set(interaction.token, interaction);
      return interaction;
    },
  };
}

function ok(body: unknown): ApiResponse {
  return { status: 200, body };
}

function refused(status: number, code: number): ApiResponse {
  return { status, body: { code, message: `stand-in: ${code}` } };
}

function askedIn({ id, person }: OpenInteraction): Shown["askedBy"] {
  return { by: "interaction", id, person };
}

function isEphemeral(flags = 0): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

function asMessage({ id }: Shown, channelId: string, { components = [], flags = 0 }: Body): object {
  return { ...messageParts(id, channelId, BOT), components, flags };
}
