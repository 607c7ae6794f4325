import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream to print to: standard output, or what a test puts in its place. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** As Node's tty.WriteStream has it: heeds NO_COLOR, FORCE_COLOR and TERM. */
  hasColors?(): boolean;
};

/** Writes, and waits while the reader is slower than Footnote, so that nothing piles up in memory. */
export async function print(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}

/**
 * Calls `leave` when nothing more can be written: with null where the reader has gone (`| head`), because there is no
 * one left to tell, else with what is wrong.
 */
export function onUnwritable(output: Output, leave: (problem: string | null) => void): void {
  output.on("error", ({ code }: NodeJS.ErrnoException) =>
    leave(code === "EPIPE" ? null : `The answer cannot be written (${code}). Check where it goes.`),
  );
}
