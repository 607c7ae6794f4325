import { constants, getPriority, setPriority } from "node:os";

/** The thread that talks to Discord has twice the share of a processor that a reader has; where others use the machine, answers take little longer. */
const STEPS = 3;

/**
 * Lets the other threads of this process have the processors before the one that calls. Does nothing where threads have no
 * priority of their own, or it may not be changed: then they share as before.
 */
export function stepBack(): void {
  // Elsewhere than on Linux it would be the whole process that steps back.
  if (process.platform !== "linux") return;
  try {
    setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + STEPS));
  } catch {
    // A container or a service may refuse it.
  }
}
