import type { Log } from "../log.ts";
import type { Contents } from "../reader/reader.ts";

/** What the probes and the metrics look at, each time they are asked. */
export interface Watched {
  /** What the version holds that answers; null where its reader has broken down. */
  contents(): Contents | null;
  /** Whether Discord has lately said that it is connected with the bot. */
  isConnected(): boolean;
  /** What is going on in the dispatcher. */
  load(): { readonly running: number; readonly waiting: number; readonly people: number };
}

/** Tells who supervises the bot how it is, for as long as it is open. */
export interface Health {
  /** Passes lines on to the log behind it, and counts what they say. */
  readonly log: Log;
  /** From now on it looks at this; before, the bot is about to start. */
  watch(watched: Watched): void;
  /** The port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}
