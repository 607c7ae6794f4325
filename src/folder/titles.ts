import { basename } from "node:path";
import { parseArticle } from "../corpus/parse-article.ts";
import { errorCode, UserError } from "../errors.ts";
import { readPlainFile } from "./durable.ts";
import { type Facts, type Files, identityOf } from "./files.ts";

async function readTitle(files: Files, path: string): Promise<string | null> {
  try {
    return parseArticle(basename(path), await readPlainFile(files, path)).title;
  } catch (error) {
    if (error instanceof UserError || errorCode(error) !== undefined) return null;
    throw error;
  }
}

/**
 * Tells the titles of articles' files; of one that cannot be read, its name. Each is read once: to read two thousand
 * takes some seconds, and suggestions are asked for at every key that is pressed.
 */
export function createTitles(files: Files): (path: string, facts: Facts) => Promise<string> {
  const known = new Map<string, string>();
  return async (path, facts) => {
    const key = `${path}:${identityOf(facts)}`;
    const title = known.get(key) ?? (await readTitle(files, path));
    if (title !== null) known.set(key, title);
    return title ?? basename(path);
  };
}
