import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord-api-types/v10";

/*
 * What Discord refuses in a message and discord-api-spec lets pass. The numbers stand here on their own, not
 * taken from the code under test.
 */

type MessageBody = Pick<
  RESTPostAPIChannelMessageJSONBody,
  "content" | "embeds" | "flags" | "allowed_mentions"
> & { readonly components?: readonly APIMessageTopLevelComponent[] };

/** A component with the parts that any of them has; the schema has already checked which may have which. */
interface AnyComponent {
  readonly type: ComponentType;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly file?: { readonly url: string };
}

/** Every component, nested ones too. */
export function allComponents(components: readonly AnyComponent[]): readonly AnyComponent[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(component.components ?? []),
    ...allComponents(component.accessory === undefined ? [] : [component.accessory]),
  ]);
}

/** The reasons to refuse a message; none where Discord takes it and it can ping nobody. */
export function faultsOfMessage(body: MessageBody): readonly string[] {
  const components = allComponents((body.components ?? []) as readonly AnyComponent[]);
  const texts = components.filter(({ type }) => type === ComponentType.TextDisplay);
  const customIds = components.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const mentions = body.allowed_mentions;
  const checks: readonly (readonly [boolean, string])[] = [
    [components.length <= 40, "more than 40 components"],
    [total(texts.map(({ content }) => content ?? "")) <= 4_000, "more than 4000 characters of text"],
    [texts.every(({ content }) => (content ?? "").trim() !== ""), "an empty text display"],
    [new Set(customIds).size === customIds.length, "a custom id twice"],
    [customIds.every((id) => id.length >= 1 && id.length <= 100), "a custom id not of 1 to 100 characters"],
    [
      components.every(({ label }) => label === undefined || label.length <= 80),
      "a label of over 80 characters",
    ],
    [components.every(isFilled), "an action row or section with nothing or too much in it"],
    [isV2 || components.every(isClassic), "components that need the flag IsComponentsV2"],
    [!isV2 || (!body.content && !body.embeds?.length), "content or embeds beside IsComponentsV2"],
    [(body.content ?? "").length <= 2_000, "content of over 2000 characters"],
    [components.length > 0 || Boolean(body.content) || Boolean(body.embeds?.length), "an empty message"],
    [mentions?.parse?.length === 0 && !mentions.users && !mentions.roles, "text that may ping people"],
    [mentions?.replied_user !== true, "a reply that pings"],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function total(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function isClassic({ type }: AnyComponent): boolean {
  return (
    type === ComponentType.ActionRow || type === ComponentType.Button || type === ComponentType.StringSelect
  );
}

function isFilled({ type, components = [], accessory }: AnyComponent): boolean {
  if (type === ComponentType.ActionRow) return components.length >= 1 && components.length <= 5;
  if (type === ComponentType.Section) {
    return components.length >= 1 && components.length <= 3 && accessory !== undefined;
  }
  return true;
}

/** The reasons to refuse what is attached: with components, each file must be shown by one, and each shown be there. */
export function faultsOfFiles(
  { components = [] }: Pick<MessageBody, "components">,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const urls = allComponents(components as readonly AnyComponent[]).flatMap(({ file }) => file?.url ?? []);
  const attached = [...files.keys()].map((name) => `attachment://${name}`);
  return [
    ...urls.filter((url) => !attached.includes(url)).map((url) => `${url}, which is not attached`),
    ...attached.filter((url) => !urls.includes(url)).map((url) => `${url}, which no component shows`),
  ];
}
