import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measure } from "./compare-on.ts";
import type { PassageSet } from "./passage-sets.ts";
import { runApart } from "./run-apart.ts";

const MEASURE = {
  script: join(import.meta.dirname, "measure-apart.ts"),
  options: ["--expose-gc", "--import", "tsx"],
};

/**
 * Lets libraries be measured on some passages, each in two processes of its own: one builds the index and saves it, the
 * other loads it.
 *
 * @param limitSeconds after which a library is stopped.
 * @returns what `use` returns.
 */
export async function measureInProcesses<Result>(
  set: PassageSet,
  limitSeconds: number,
  use: (measure: Measure) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-peers-"));
  try {
    const passages = join(folder, "passages.json");
    writeFileSync(passages, JSON.stringify(set));
    return await use(async (peer, onPart) => {
      const signal = AbortSignal.timeout(limitSeconds * 1000);
      const saved = join(folder, "saved");
      const step = (name: string) =>
        runApart({ ...MEASURE, args: [name, peer.name, passages, saved] }, signal, onPart);
      if ((await step("build")) && peer.load) await step("load");
      rmSync(saved, { force: true });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
