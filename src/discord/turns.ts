import { setImmediate } from "node:timers/promises";

/**
 * Starts jobs one after another, and lets the event loop turn before each. A command computes without a
 * pause; without turns, a hundred of them at once would hold back each other's acknowledgements for longer
 * than the three seconds that Discord waits. A job that awaits something does not hold the next one back.
 */
export function createTurns(): <T>(job: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(() => setImmediate());
    last = turn;
    return turn.then(job);
  };
}
