import { randomBytes } from "node:crypto";

/**
 * Something that the person in front of Footnote can mend. Its message is shown to that person as it
 * stands: plain words that name what is wrong and what to do. Every other error is a fault of ours:
 * logged once under a short id, of which the person sees only the id.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The code of an error of Node's ("ENOENT"), or undefined where an error has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** A short random id, under which a fault stands in the log and a person can name it. */
export const newFaultId = (): string => randomBytes(3).toString("hex");
