import type { Command } from "../src/command.ts";

/** For commands that anyone may use in servers, in direct messages with the bot and in other private channels. */
export const everywhere = {
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  default_member_permissions: null,
} satisfies Partial<Command["data"]>;
