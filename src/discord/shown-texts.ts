import { ComponentType } from "discord-api-types/v10";
import { unescapeMarkdown } from "./markdown.ts";

/** A component of a message as Discord gives it back, nested ones in their place. */
interface ShownComponent {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly ShownComponent[];
}

/** What carries a button: a message of the bot's own, in Discord's words. */
export interface Carrier {
  readonly components: readonly { toJSON(): object }[];
}

/**
 * The texts of a reply, from the first to the last, out of the message that shows it. What the rendering added is taken
 * away again; a text of which that is not sure is left out, and so is everything but Footnote's own words.
 */
export function textsShownBy({ components }: Carrier): string[] {
  const all = components.map((component) => component.toJSON() as ShownComponent);
  return displaysIn(all).flatMap((content) => {
    const text = unescapeMarkdown(content.replace(/^-# /gm, ""));
    return text === null ? [] : [text];
  });
}

function displaysIn(components: readonly ShownComponent[]): string[] {
  return components.flatMap(({ type, content, components = [] }) =>
    type === ComponentType.TextDisplay && content !== undefined ? [content] : displaysIn(components),
  );
}
