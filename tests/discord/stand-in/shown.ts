import { type APIMessageTopLevelComponent, type APIUser, ComponentType } from "discord-api-types/v10";
import { allComponents } from "./message-rules.ts";
import type { SentMessage } from "./payloads.ts";

/** A message as a person sees it. */
export interface Shown {
  readonly id: string;
  /** All its text, top to bottom, without the backslashes that Discord does not show. */
  readonly text: string;
  /** Only one person sees it. */
  readonly ephemeral: boolean;
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
  /** What is attached to it, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** For whom it was written: who did something, or who wrote the message that it replies to, if that is still there. */
  readonly askedBy:
    | { readonly by: "interaction"; readonly id: string; readonly person: APIUser }
    | { readonly by: "message"; readonly message: SentMessage | null };
  /** As Discord keeps it. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

type Components = readonly APIMessageTopLevelComponent[];

const partsOf = (components: Components) => allComponents(components as Parameters<typeof allComponents>[0]);

/** All text of a message, as Shown has it. */
export const shownText = (components: Components): string =>
  partsOf(components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content = "" }) => content.replace(/\\([^a-z\d\s])/gi, "$1"))
    .join("\n");

/** What a person sees of these components. */
export function show(
  id: string,
  components: Components,
  ephemeral: boolean,
  askedBy: Shown["askedBy"],
  files: ReadonlyMap<string, string> = new Map(),
): Shown {
  const buttons = partsOf(components).filter(({ type }) => type === ComponentType.Button);
  return {
    id,
    text: shownText(components),
    ephemeral,
    buttons: buttons.map(({ label = "", custom_id = "" }) => ({ label, customId: custom_id })),
    files,
    askedBy,
    components,
  };
}
