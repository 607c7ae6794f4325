import type { Problem } from "./corpus.ts";
import { printableName } from "./file-name.ts";

/** Reports that a file was left out: why, and what to do, in words that go on from its name. */
export const leftOut = (file: string, reason: string): Problem => ({
  file,
  message: `“${printableName(file)}” is left out: ${reason}.`,
});
