import type { Log } from "../log.ts";
import type { Sleep } from "./growing.ts";

/*
 * IDENTIFY begins a session at the gateway. Discord resets the token of a bot that sends 1,000 a day, as one does
 * that crashes and is started again and again. A session that is taken up again (RESUME) does not count.
 */

/** In milliseconds: in this time at most 240 sessions are begun. */
export const DAY = 24 * 60 * 60_000;
/** So many sessions in a day wait only for what Discord asks for: five seconds between two. */
const FREE = 20;
const SHORTEST_PAUSE = 5_000;
/** Each further one waits for this much longer than the one before … */
const GROWTH = 1.2;
/** … up to eight minutes, of which a day has 180. */
export const LONGEST_PAUSE = 8 * 60_000;

/**
 * How long to wait before the next IDENTIFY, in whole milliseconds from `now`, 0 to LONGEST_PAUSE. Whoever waits sends at most
 * 240 in any 24 hours: 241 need 240 pauses, which are longer together. What lies in the future, because the clock has gone
 * back, counts as just now.
 *
 * @param past when IDENTIFY was sent, in any order
 */
export function pauseBeforeIdentify(past: readonly number[], now: number): number {
  const ages = past.map((time) => Math.max(0, now - time)).filter((age) => age < DAY);
  if (ages.length === 0) return 0;
  const pause = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * GROWTH ** Math.max(0, ages.length - FREE));
  return Math.ceil(Math.max(0, pause - Math.min(...ages)));
}

/** When sessions were begun in the last 24 hours, in milliseconds since 1970. Its promises never reject. */
export interface IdentifyRecord {
  read(): Promise<readonly number[]>;
  /** Resolves once one more is kept. */
  add(time: number): Promise<void>;
}

/** Holds up what would begin sessions too often. */
export interface IdentifyLimit {
  /** Resolves when IDENTIFY may be sent, or when the signal is aborted. Counts nothing. */
  pause(signal: AbortSignal): Promise<void>;
  /** Resolves when IDENTIFY may be sent and is counted. Rejects with the signal's reason when that is aborted before. */
  take(signal: AbortSignal): Promise<void>;
}

export interface IdentifyLimitOptions {
  readonly record: IdentifyRecord;
  /** Milliseconds since 1970, by a clock that other starts have too. */
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Writes a line for the person at the console. */
  readonly printError: (line: string) => void;
  readonly log: Log;
}

/** A limit by what the record says. */
export function createIdentifyLimit({
  record,
  now,
  sleep,
  printError,
  log,
}: IdentifyLimitOptions): IdentifyLimit {
  async function pause(signal: AbortSignal): Promise<void> {
    const past = await record.read();
    const milliseconds = pauseBeforeIdentify(past, now());
    if (milliseconds === 0 || signal.aborted) return;
    log.info({ event: "identify_delayed", milliseconds });
    // Shorter ones are Discord's own rule, and over before anybody wonders.
    if (milliseconds > SHORTEST_PAUSE) {
      printError(
        `Waiting ${Math.ceil(milliseconds / 1_000)} s before connecting to Discord, which was done too often in the last 24 hours: ` +
          "Discord resets the token of a bot that goes on like that. If Footnote ends again and again, mend that first.",
      );
    }
    await sleep(milliseconds, signal);
  }

  return {
    pause,
    async take(signal) {
      await pause(signal);
      signal.throwIfAborted();
      await record.add(now());
    },
  };
}
