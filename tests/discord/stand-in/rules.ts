import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import type { ZodMiniType } from "zod/mini";
import { faultsOfCommands } from "./command-rules.ts";
import { faultsOfMessage } from "./message-rules.ts";
import { faultsOfModal, type ModalBody } from "./modals.ts";

/* Each says what is wrong with a request's body: Discord's published schema first, then its limits. */

type Rule = (body: unknown) => readonly string[];

export const messageRule: Rule = (body) => checked(MessageCreateRequestSchema, body, faultsOfMessage);
export const editRule: Rule = (body) =>
  checked(IncomingWebhookUpdateRequestPartialSchema, body, faultsOfMessage);
export const followUpRule: Rule = (body) =>
  checked(IncomingWebhookInteractionRequestSchema, body, faultsOfMessage);

export const commandsRule: Rule = (body) => {
  if (!Array.isArray(body)) return ["not a list of commands"];
  const faults = body.flatMap((command) =>
    checked(ApplicationCommandUpdateRequestSchema, asInSchema(command), () => []),
  );
  return faults.length > 0 ? faults : faultsOfCommands(body);
};

/** Of permissions, which Discord documents and gives back as text, the schema says that they are a number. */
function asInSchema(command: { readonly default_member_permissions?: unknown }): object {
  const { default_member_permissions: permissions, ...rest } = command;
  const isText = typeof permissions === "string" && /^\d+$/.test(permissions);
  return { ...rest, default_member_permissions: isText ? Number(permissions) : permissions };
}

/** A callback: a message, deferred, suggestions, or a form. */
export const callbackRule: Rule = (body) => {
  const { type } = body as { type?: unknown };
  if (type === 4)
    return checked(
      CreateMessageInteractionCallbackRequestSchema,
      body,
      ({ data }: { readonly data: unknown }) => followUpRule(data),
    );
  if (type === 5) return checked(CreateMessageInteractionCallbackRequestSchema, body, () => []);
  if (type === 6) return checked(UpdateMessageInteractionCallbackRequestSchema, body, () => []);
  if (type === 8) return checked(ApplicationCommandAutocompleteCallbackRequestSchema, body, () => []);
  if (type === 9) {
    return checked(ModalInteractionCallbackRequestSchema, body, ({ data }: { readonly data: ModalBody }) =>
      faultsOfModal(data),
    );
  }
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
