import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import type { ZodMiniType } from "zod/mini";
import { faultsOfCommands } from "./command-rules.ts";
import { faultsOfMessage } from "./message-rules.ts";

/* Each says what is wrong with a request's body: Discord's published schema first, then its limits. */

type Rule = (body: unknown) => readonly string[];

export const messageRule: Rule = (body) => checked(MessageCreateRequestSchema, body, faultsOfMessage);
export const editRule: Rule = (body) =>
  checked(IncomingWebhookUpdateRequestPartialSchema, body, faultsOfMessage);
export const followUpRule: Rule = (body) =>
  checked(IncomingWebhookInteractionRequestSchema, body, faultsOfMessage);

export const commandsRule: Rule = (body) => {
  if (!Array.isArray(body)) return ["not a list of commands"];
  const faults = body.flatMap((command) => checked(ApplicationCommandUpdateRequestSchema, command, () => []));
  return faults.length > 0 ? faults : faultsOfCommands(body);
};

/** A callback without a message in it: deferred, or suggestions. */
export const callbackRule: Rule = (body) => {
  const { type } = body as { type?: unknown };
  if (type === 5) return checked(CreateMessageInteractionCallbackRequestSchema, body, () => []);
  if (type === 6) return checked(UpdateMessageInteractionCallbackRequestSchema, body, () => []);
  if (type === 8) return checked(ApplicationCommandAutocompleteCallbackRequestSchema, body, () => []);
  return [`a callback of type ${String(type)}, which this bot has no use for`];
};

/** The schema has accepted the body before its limits are looked at, so it has the shape that they expect. */
function checked<T>(
  schema: ZodMiniType,
  body: unknown,
  faultsOf: (body: T) => readonly string[],
): readonly string[] {
  const { error } = schema.safeParse(body);
  return error === undefined
    ? faultsOf(body as T)
    : error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
