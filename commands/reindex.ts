import type { ModeratorCommand } from "../src/command.ts";
import type { Desk } from "../src/desk/desk.ts";
import type { Change } from "../src/folder/article-folder.ts";
import { type Reply, text } from "../src/reply.ts";
import { effectsReply, reindexingReply, undoneReply } from "../src/view/reindexing.ts";
import { inServers } from "./moderators.ts";

/** Reindexes, and shows how far it is and what it came to. */
export async function* reindexReplies(desk: Desk, change: Change | null): AsyncIterable<Reply> {
  for await (const reindexing of desk.reindex(change)) yield reindexingReply(reindexing);
}

export const reindex = {
  users: "moderators",
  data: {
    name: "reindex",
    description: "Read the articles again, see what changed, and undo it if need be",
    ...inServers,
  },

  run: (_request, desk) => reindexReplies(desk, null),

  async *press(state, desk) {
    const [action, run = "", page] = state.split(".");
    if (action === "cancel") {
      desk.cancel(run);
      yield { blocks: [text("Cancelled.")], buttons: [] };
    } else if (action === "undo") yield undoneReply(await desk.undo(run));
    else yield effectsReply(desk.report(run), Math.trunc(Number(page)) || 0);
  },
} satisfies ModeratorCommand;
