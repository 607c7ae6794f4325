import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { createIds } from "./identity.ts";
import { type InteractionIdentity, interaction } from "./payloads.ts";
import type { Circumstances } from "./places.ts";

/* Forms: what Discord refuses in one, what a person sees of it, and what comes back when they send it off. */

export type ModalBody = APIModalInteractionResponseCallbackData;

/** The reasons to refuse a modal that discord-api-spec lets pass. The numbers stand here on their own. */
export function faultsOfModal({ components }: ModalBody): readonly string[] {
  const labels = components.filter((component) => component.type === ComponentType.Label);
  const names = labels.map(({ component }) => component.custom_id);
  const checks: readonly (readonly [boolean, string])[] = [
    [components.length <= 5, "more than five components in a modal"],
    // Discord still takes rows of inputs, but no longer wants them.
    [labels.length === components.length, "a component of a modal that is no label"],
    [new Set(names).size === names.length, "a custom id twice"],
    [
      labels.every(({ component }) => !("label" in component)),
      "a text input with a label of its own inside a label",
    ],
    [
      labels.every(
        ({ component }) =>
          !("min_values" in component && component.required !== true && component.min_values !== 0),
      ),
      "a component that needs values and is not required",
    ],
    [
      labels.every(
        ({ component }) =>
          !("value" in component && component.value !== undefined && component.value.length > 4_000),
      ),
      "a value of over 4000 characters",
    ],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

export interface ShownField {
  readonly label: string;
  readonly description: string | undefined;
  readonly kind: "line" | "text" | "file";
  /** What stands in it. */
  readonly value: string;
  readonly name: string;
}

/** A form as a person sees it. */
export interface ShownModal {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly ShownField[];
}

export function showModal({ title, custom_id, components }: ModalBody): ShownModal {
  return { title, customId: custom_id, fields: (components as readonly APILabelComponent[]).map(showField) };
}

function showField({ label, description, component }: APILabelComponent): ShownField {
  const isText = component.type === ComponentType.TextInput;
  return {
    label,
    description,
    kind: !isText ? "file" : component.style === 1 ? "line" : "text",
    value: isText ? (component.value ?? "") : "",
    name: component.custom_id,
  };
}

/** A file that someone uploads. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where Discord says it is, and how large, if not the truth. */
  readonly url?: string;
  readonly size?: number;
}

/** What someone fills in, by the fields' labels; a field without an entry is left as it stands. */
export type FilledForm = Readonly<Record<string, string | Upload>>;

/** The event of a modal that is sent off. Discord names every field, also those that are empty. */
export function modalSubmit(
  identity: InteractionIdentity,
  { customId, fields }: ShownModal,
  filledIn: FilledForm,
  circumstances: Circumstances,
  nextId: ReturnType<typeof createIds>,
  keep: (url: string, bytes: Uint8Array) => void,
): object {
  const attachments: Record<string, object> = {};
  const components = fields.map(({ label, kind, name, value }, index) => {
    const entry = filledIn[label];
    const common = { id: 2 * index + 2, custom_id: name };
    if (kind !== "file") return { ...common, type: ComponentType.TextInput, value: entry ?? value };
    if (entry === undefined || typeof entry === "string")
      return { ...common, type: ComponentType.FileUpload, values: [] };
    const id = nextId();
    attachments[id] = attachmentOf(id, entry);
    keep(urlOf(id, entry), entry.bytes);
    return { ...common, type: ComponentType.FileUpload, values: [id] };
  });
  const labels = components.map((component, index) => ({
    id: 2 * index + 1,
    type: ComponentType.Label,
    component,
  }));
  return interaction(identity, InteractionType.ModalSubmit, circumstances, {
    data: { custom_id: customId, components: labels, resolved: { attachments } },
  });
}

function attachmentOf(id: string, upload: Upload): object {
  const url = urlOf(id, upload);
  return {
    id,
    filename: upload.name,
    size: upload.size ?? upload.bytes.length,
    url,
    proxy_url: url,
    ephemeral: true,
  };
}

function urlOf(id: string, { url, name }: Upload): string {
  return url ?? `https://cdn.discordapp.com/ephemeral-attachments/${id}/${encodeURIComponent(name)}`;
}
