import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord-api-types/v10";
import type { Reply } from "../reply.ts";

/** A message's body in the form that discord.js takes to send, reply or edit. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** Skeleton. */
export function renderReply(reply: Reply): RenderedMessage {
  return {
    components: [{ type: ComponentType.TextDisplay, content: `${reply.blocks.length} blocks` }],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** One sentence or two of Footnote's own, as a message. */
export function renderNotice(text: string): RenderedMessage {
  return renderReply({ blocks: [{ kind: "text", tone: "normal", text }], buttons: [] });
}
