import { setImmediate } from "node:timers/promises";
import type { Sleep } from "../../src/discord/growing.ts";

/** A clock that stands still until the test lets time pass. */
export interface Clock {
  readonly sleep: Sleep;
  /** Milliseconds that have passed. */
  now(): number;
  /** Lets so many milliseconds pass; whoever wakes up meanwhile does what they do first. */
  pass(milliseconds: number): Promise<void>;
  /** Lets everything happen that waits for no time to pass. */
  settle(): Promise<void>;
  /** Resolves as soon as so many sleep who wanted to for so long. */
  asleep(milliseconds: number, number?: number): Promise<void>;
  /** How many sleep. */
  sleeping(): number;
}

/** Does not wait between two edits; what would be too late never is. */
export const impatient: Sleep = (milliseconds, signal) =>
  milliseconds === 2_000
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

interface Sleeper {
  readonly milliseconds: number;
  readonly until: number;
  readonly wake: () => void;
}

/** A clock at 0, on which nobody sleeps. */
export function createClock(): Clock {
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<() => void>();
  let now = 0;

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      const sleeper = {
        milliseconds,
        until: now + milliseconds,
        wake: () => {
          sleepers.delete(sleeper);
          resolve();
        },
      };
      sleepers.add(sleeper);
      for (const watch of watchers) watch();
      if (signal.aborted) sleeper.wake();
      signal.addEventListener("abort", sleeper.wake, { once: true });
    });

  /** Work without input and output is done before the event loop turns. */
  const settle = async () => void (await setImmediate());

  return {
    sleep,
    now: () => now,
    settle,
    asleep: (milliseconds, number = 1) =>
      new Promise((resolve) => {
        const watch = () => {
          const those = [...sleepers].filter((sleeper) => sleeper.milliseconds === milliseconds);
          if (those.length >= number) resolve();
        };
        watchers.add(watch);
        watch();
      }),
    sleeping: () => sleepers.size,
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...sleepers].sort((one, other) => one.until - other.until);
        if (next === undefined || next.until > end) break;
        now = Math.max(now, next.until);
        next.wake();
        await settle();
      }
      now = end;
    },
  };
}
