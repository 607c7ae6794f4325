import { once } from "node:events";
import type { Writable } from "node:stream";
import { MINIMUM_COLUMNS, type Window } from "./render.ts";

/** A stream to print to: standard output, or what a test puts in its place. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** As Node's tty.WriteStream has it: heeds NO_COLOR, FORCE_COLOR and TERM. */
  hasColors?(): boolean;
};

const USUAL_COLUMNS = 80;

/** The window behind an output as it is now; without one, 80 columns and no styles. */
export function windowOf(output: Output): Window {
  return {
    columns: Math.max(MINIMUM_COLUMNS, output.columns || USUAL_COLUMNS),
    styled: output.isTTY === true && output.hasColors?.() === true,
  };
}

/** Writes, and waits while the reader is slower than Footnote, so that nothing piles up in memory. */
export async function print(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}

/** When the reader has gone (`| head`), there is no one left to tell: `leave` is called instead of an error. */
export function leaveQuietly(output: Output, leave: () => void): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    leave();
  });
}
