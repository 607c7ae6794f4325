import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { ButtonStyle, ComponentType, TextInputStyle } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import {
  AUTOCOMPLETE_CHOICES,
  BUTTON_LABEL_LENGTH,
  CHOICE_LENGTH,
  COMMAND_NAME_LENGTH,
  CUSTOM_ID_LENGTH,
  LABEL_DESCRIPTION_LENGTH,
  LABEL_LENGTH,
  MESSAGE_COMPONENTS,
  MESSAGE_TEXT_LENGTH,
  MODAL_TITLE_LENGTH,
  ROW_BUTTONS,
  STRING_OPTION_LENGTH,
  TEXT_INPUT_LENGTH,
} from "../../src/discord/limits.ts";

const list = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
const text = (length: number) => "x".repeat(length);

const button = (part: object) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: "Context",
  custom_id: "id",
  ...part,
});
const display = (length: number) => ({ type: ComponentType.TextDisplay, content: text(length) });

const message = (components: unknown[]) => MessageCreateRequestSchema.safeParse({ components }).success;
const row = (components: unknown[]) => message([{ type: ComponentType.ActionRow, components }]);
const choices = (items: unknown[]) =>
  ApplicationCommandAutocompleteCallbackRequestSchema.safeParse({ type: 8, data: { choices: items } })
    .success;
const command = (part: object) =>
  ApplicationCommandUpdateRequestSchema.safeParse({ type: 1, name: "ask", description: "Asks", ...part })
    .success;
const option = (part: object) =>
  command({ options: [{ type: 3, name: "question", description: "What to ask", ...part }] });

const modal = (part: object) =>
  ModalInteractionCallbackRequestSchema.safeParse({
    type: 9,
    data: { custom_id: "id", title: "Add", components: [label({})], ...part },
  }).success;
const input = (part: object) => ({
  type: ComponentType.TextInput,
  style: TextInputStyle.Short,
  custom_id: "id",
  ...part,
});
const label = (part: object) => ({
  type: ComponentType.Label,
  label: "Title",
  component: input({}),
  ...part,
});
const labelled = (part: object) => modal({ components: [label(part)] });

/** What Discord's published schema takes, of a length or a number of things. */
const ACCEPTED: readonly (readonly [number, string, (size: number) => boolean])[] = [
  [AUTOCOMPLETE_CHOICES, "suggestions", (size) => choices(list(size, { name: "x", value: "x" }))],
  [CHOICE_LENGTH, "characters of a choice", (size) => choices([{ name: text(size), value: "x" }])],
  [COMMAND_NAME_LENGTH, "characters of a command's name", (size) => command({ name: text(size) })],
  [STRING_OPTION_LENGTH, "characters of a string option", (size) => option({ max_length: size })],
  [MESSAGE_COMPONENTS, "components of a message", (size) => message(list(size, display(1)))],
  [MESSAGE_TEXT_LENGTH, "characters of a text display", (size) => message([display(size)])],
  [ROW_BUTTONS, "buttons of a row", (size) => row(list(size, button({})))],
  [BUTTON_LABEL_LENGTH, "characters of a label", (size) => row([button({ label: text(size) })])],
  [CUSTOM_ID_LENGTH, "characters of a custom id", (size) => row([button({ custom_id: text(size) })])],
  [CUSTOM_ID_LENGTH, "characters of a modal's custom id", (size) => modal({ custom_id: text(size) })],
  [MODAL_TITLE_LENGTH, "characters of a modal's title", (size) => modal({ title: text(size) })],
  [LABEL_LENGTH, "characters of a form's label", (size) => labelled({ label: text(size) })],
  [
    LABEL_DESCRIPTION_LENGTH,
    "characters of a label's description",
    (size) => labelled({ description: text(size) }),
  ],
  [
    TEXT_INPUT_LENGTH,
    "characters of an input's value",
    (size) => labelled({ component: input({ value: text(size) }) }),
  ],
  [
    TEXT_INPUT_LENGTH,
    "characters as the most of an input",
    (size) => labelled({ component: input({ max_length: size }) }),
  ],
];

describe("Discord's published schema", () => {
  test.each(ACCEPTED)("takes %i %s, and no more", (limit, _, accepts) => {
    expect([accepts(limit), accepts(limit + 1)]).toEqual([true, false]);
  });
});
