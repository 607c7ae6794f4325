import type { Command } from "../src/command.ts";

/** For commands of moderators: only in servers that have installed the bot. Who may use them is decided at each use. */
export const inServers = {
  contexts: [0],
  integration_types: [0],
} satisfies Partial<Command["data"]>;
