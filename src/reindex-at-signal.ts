import { count } from "./count.ts";
import type { Desk, Reindexing } from "./desk/desk.ts";
import { UserError } from "./errors.ts";
import type { Log } from "./log.ts";
import { faultSentence } from "./terminal/report.ts";

/** What a reindex at a signal needs of the world around it. */
export interface SignalSurroundings {
  readonly log: Log;
  /** Writes a line for the person at the console. */
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** A short random id. */
  readonly newFaultId: () => string;
}

/**
 * Which signals end the bot, and which have it read the articles again. SIGHUP says that a terminal was closed to whom one
 * holds, and by custom that files changed to everyone else; Windows only knows the former, and ends the process by itself.
 */
export function meaningsOfSignals(
  platform: NodeJS.Platform,
  hasTerminal: boolean,
): Readonly<Record<"end" | "reindex", readonly NodeJS.Signals[]>> {
  const end = ["SIGINT", "SIGTERM"] as const;
  if (platform === "win32") return { end, reindex: [] };
  return hasTerminal ? { end: [...end, "SIGHUP"], reindex: [] } : { end, reindex: ["SIGHUP"] };
}

/** Reads the articles again, as /reindex does, and tells the person at the console what came of it. Never rejects. */
export async function reindexAtSignal(
  desk: Desk,
  { log, print, printError, now, newFaultId }: SignalSurroundings,
): Promise<void> {
  const start = now();
  try {
    let outcome: Reindexing = { kind: "waiting" };
    for await (const reindexing of desk.reindex(null)) outcome = reindexing;
    (outcome.kind === "failed" ? printError : print)(reindexingLine(outcome));
    log.info({ event: "signal", outcome: outcome.kind, milliseconds: Math.round(now() - start) });
  } catch (error) {
    if (error instanceof UserError) return printError(error.message);
    const id = newFaultId();
    log.error({ event: "fault", id, kind: "signal", error });
    printError(faultSentence(id));
  }
}

/** How far a reindex is, or what it came to, in one line. */
export function reindexingLine(reindexing: Reindexing): string {
  switch (reindexing.kind) {
    case "waiting":
    case "running":
    case "comparing":
      return "The articles are being read again.";
    case "cancelled":
      return "The articles were not read again: it was cancelled.";
    case "failed":
      return `The articles were not read again. ${reindexing.message}`.replace(/\s+/g, " ");
    case "done": {
      const { difference, after } = reindexing.report;
      const { added, changed, removed } = difference;
      const left = after.problems.length === 0 ? "" : `, ${count(after.problems.length, "file")} left out`;
      return (
        `The articles were read again: ${added.length} added, ${changed.length} changed, ${removed.length} removed. ` +
        `There are ${count(after.articles.length, "article")}, ${count(after.passages, "passage")}${left}.`
      );
    }
  }
}
