import type { Progress } from "../../src/library/library-builder.ts";
import type { Reader } from "../../src/reader/reader.ts";

/** The words that stand first in the answer to a question. */
export async function leadOf(reader: Reader, question: string): Promise<string | undefined> {
  return (await reader.find([question]))[0]?.lead?.text;
}

export const noProgress = (_progress: Progress): void => undefined;
export const neverCancelled = new AbortController().signal;
