import type { Watched } from "./health.ts";

/** Longer stalls than this make the bot late: a third of the time that Discord waits for an acknowledgement. */
export const LONGEST_STALL_MILLISECONDS = 1_000;

const NO_READER = "The reader that answers has broken down; the next question opens another one.";

/**
 * Why the process should be started again; nothing where it runs as it should.
 *
 * @param stall for how many milliseconds the event loop stood still, at the longest, since it was last asked
 */
export function whatAils(watched: Watched | null, stall: number): readonly string[] {
  const reasons: string[] = [];
  if (stall > LONGEST_STALL_MILLISECONDS)
    reasons.push(`The event loop stood still for ${Math.round(stall)} ms.`);
  if (watched !== null && watched.contents() === null) reasons.push(NO_READER);
  return reasons;
}

/** Why questions are not answered now; nothing where they are. */
export function whatIsMissing(watched: Watched | null): readonly string[] {
  if (watched === null) return ["The articles are being read."];
  const reasons: string[] = [];
  if (watched.contents() === null) reasons.push(NO_READER);
  if (!watched.isConnected()) reasons.push("Discord's gateway is not connected.");
  return reasons;
}
