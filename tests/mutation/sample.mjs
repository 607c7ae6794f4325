import { createHash } from "node:crypto";

/*
 * A plugin of Stryker's that leaves out what is not in the sample: of all top-level declarations, one in MUTATION_SAMPLE
 * stays, with all its mutants. Which one depends on its wording and the seed alone.
 */

const ONE_IN = Number(process.env.MUTATION_SAMPLE ?? 1);
const SEED = 1;

/** @param {import("@stryker-mutator/api/ignore").NodePath} path */
function shouldIgnore(path) {
  if (path.parentPath?.isProgram() !== true) return undefined;
  const digits = createHash("sha256").update(`${SEED}\n${path.toString()}`).digest().readUInt32BE();
  return digits % ONE_IN === 0 ? undefined : "not in the sample";
}

export const strykerPlugins = [{ kind: "Ignore", name: "sample", value: { shouldIgnore } }];
