import { join } from "node:path";
import { errorCode, UserError } from "../errors.ts";
import type { ArticleFolder } from "./article-folder.ts";
import { factsOf, isTemporary } from "./durable.ts";
import type { Files } from "./files.ts";

/** Tidies up at the start. Where Footnote may not, it can still answer, and the person at the console is told. */
export async function tidyUp(folder: ArticleFolder, printError: (line: string) => void): Promise<void> {
  try {
    await folder.cleanUp();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printError(error.message);
  }
}

/** Nothing takes so long to write; a younger file may be one that another Footnote is writing. */
const ABANDONED_MILLISECONDS = 60 * 60 * 1_000;

/**
 * Takes away what a killed process left half written in the state directory. Where that may not be, nothing is lost but room, and
 * whoever writes there tells the person at the console.
 *
 * @param now in milliseconds since 1970
 */
export async function tidyState(stateDirectory: string, files: Files, now: number): Promise<void> {
  try {
    for (const name of (await files.readdir(stateDirectory)).filter(isTemporary)) {
      const path = join(stateDirectory, name);
      const facts = await factsOf(files, path);
      const age = facts?.isFile() ? now - Number(facts.mtimeNs / 1_000_000n) : 0;
      if (age > ABANDONED_MILLISECONDS) await files.unlink(path);
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
