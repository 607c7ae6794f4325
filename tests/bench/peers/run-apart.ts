import { fork } from "node:child_process";
import type { Part } from "./measure-peer.ts";

/** A script for Node to run. */
export interface Program {
  readonly script: string;
  readonly args: readonly string[];
  /** Node's own, such as `--expose-gc`. */
  readonly options: readonly string[];
}

/**
 * Runs a script in a process of its own, so that neither its heap nor its compiled code is another's.
 *
 * @param onPart called with each message that the script sends.
 * @returns false where the signal stopped it.
 * @throws where the script fails.
 */
export async function runApart(
  { script, args, options }: Program,
  signal: AbortSignal,
  onPart: (part: Part) => void,
): Promise<boolean> {
  const child = fork(script, args, { execArgv: [...options], signal, killSignal: "SIGKILL" });
  child.on("message", (part) => onPart(part as Part));
  return await new Promise((resolve, reject) => {
    child.on("error", (error) => {
      if (!signal.aborted) reject(error);
    });
    child.on("close", (code) => {
      if (signal.aborted) resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`${script} ${args.join(" ")} ended with ${code}.`));
    });
  });
}
