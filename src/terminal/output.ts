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

/** When the reader has gone (`| head`), there is no one left to tell: `leave` is called instead of an error. */
export function leaveQuietly(output: Output, leave: () => void): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    leave();
  });
}
