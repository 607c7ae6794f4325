import { UserError } from "../errors.ts";
import type { ArticleFolder } from "./article-folder.ts";

/** Tidies up at the start. Where Footnote may not, it can still answer, and the person at the console is told. */
export async function tidyUp(folder: ArticleFolder, printError: (line: string) => void): Promise<void> {
  try {
    await folder.cleanUp();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printError(error.message);
  }
}
