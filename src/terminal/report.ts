import { newFaultId } from "../errors.ts";
import { sanitize } from "./sanitize.ts";

/** Tells the person, on standard error, what they can mend. */
export function printProblem(message: string): void {
  for (const line of message.split("\n")) process.stderr.write(`${sanitize(line)}\n`);
}

/** Logs an error that is Footnote's fault, on standard error, and resolves with the id that it stands under. */
export async function reportFault(error: unknown): Promise<string> {
  const { createLog } = await import("../log.ts");
  const id = newFaultId();
  createLog("error").error({ event: "fault", id, kind: "terminal", error });
  return id;
}

/** What a person is told of an error that is logged under an id. */
export const faultSentence = (id: string): string =>
  `That went wrong, and it is Footnote's fault. The error is logged as ${id}.`;

/** Logs an error that is Footnote's fault and ended it, and tells the person so. */
export async function printFault(error: unknown): Promise<void> {
  printProblem(faultSentence(await reportFault(error)));
}
