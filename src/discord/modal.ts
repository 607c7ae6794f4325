import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Field, Form } from "../form.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import { encodeCustomId } from "./custom-id.ts";
import {
  CUSTOM_ID_LENGTH,
  LABEL_DESCRIPTION_LENGTH,
  LABEL_LENGTH,
  MODAL_LABELS,
  MODAL_TITLE_LENGTH,
  TEXT_INPUT_LENGTH,
} from "./limits.ts";
import { undirected } from "./undirected.ts";
import { wellFormed } from "./well-formed.ts";

/**
 * A form as a modal that Discord accepts; texts that are too long are shortened. Nothing has to be filled in. Throws a
 * RangeError where state or fields are not what Form promises.
 */
export function renderForm({ title, command, state, fields }: Form): APIModalInteractionResponseCallbackData {
  if (fields.length === 0 || fields.length > MODAL_LABELS)
    throw new RangeError(
      `A form has 1 to ${MODAL_LABELS} fields, and the one of "${command}" has ${fields.length}.`,
    );
  const names = new Set(fields.map(({ name }) => name).filter(isFieldName));
  if (names.size < fields.length) {
    throw new RangeError(
      `The fields of the form of "${command}" need different names of 1 to ${CUSTOM_ID_LENGTH} characters.`,
    );
  }
  return {
    custom_id: encodeCustomId({ effect: "submit", command, state }),
    title: line(title, MODAL_TITLE_LENGTH, command),
    components: fields.map(renderField),
  };
}

function renderField(field: Field): APILabelComponent {
  const { label, name, description } = field;
  return {
    type: ComponentType.Label,
    label: line(label, LABEL_LENGTH, name),
    ...(description !== null &&
      isVisible(description) && { description: line(description, LABEL_DESCRIPTION_LENGTH, name) }),
    component: renderInput(field),
  };
}

function renderInput({ kind, name, value }: Field): APIComponentInLabel {
  if (kind === "file") {
    return { type: ComponentType.FileUpload, custom_id: name, required: false, min_values: 0, max_values: 1 };
  }
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === "line" ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: false,
    max_length: TEXT_INPUT_LENGTH,
    ...(value !== null && { value: wellFormed(shorten(value, TEXT_INPUT_LENGTH)) }),
  };
}

function isFieldName(name: string): boolean {
  return isVisible(name) && name.length <= CUSTOM_ID_LENGTH;
}

/** One line of so many characters; of the other text where it would show nothing. */
function line(text: string, length: number, otherwise: string): string {
  const shown = isVisible(text) ? undirected(text).trim().replace(/\s+/g, " ") : otherwise;
  return wellFormed(shorten(shown, length));
}
