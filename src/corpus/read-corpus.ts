import { constants } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { errorCode, UserError } from "../errors.ts";
import { selectArticleFiles } from "./article-files.ts";
import { buildCorpus } from "./build-corpus.ts";
import type { Article, Corpus, Problem } from "./corpus.ts";
import { printableName } from "./file-name.ts";
import { parseArticle } from "./parse-article.ts";
import { leftOut } from "./problem.ts";

/** A file with more bytes is left out. */
export const FILE_BYTES = 2 * 1024 * 1024;

/** How many files that were left out an error lists. */
const REASONS = 10;

/** Passes on what a person can mend as the reason why a file is left out; any other error is ours. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return `it cannot be read (${code}); check that it is there and that you may read it`;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined) throw cause;
    const reason =
      {
        ENOENT: "is not there. Create it and put articles (.txt or .md) into it, or",
        ENOTDIR: "is not a folder. Please",
      }[code] ?? `cannot be read (${code}). Check that you may read it, or`;
    throw new UserError(`The folder of articles “${printableName(folder)}” ${reason} name another folder.`, {
      cause,
    });
  }
}

async function readBytes(folder: string, name: string): Promise<Uint8Array> {
  const file = await realpath(path.join(folder, name));
  const [first] = path.relative(folder, file).split(path.sep);
  if (first === "..") {
    throw new UserError("it is a link to a place outside the folder; copy the file itself into it");
  }
  // Without O_NONBLOCK, opening a named pipe would wait for a writer.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new UserError("it is not a plain file; replace it by one");
    if (stats.size > FILE_BYTES) {
      throw new UserError(
        `it is larger than ${FILE_BYTES / 1024 / 1024} MiB; split it into several articles`,
      );
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/**
 * Reads the articles of a folder: its `.txt` and `.md` files, without hidden files and folders. A file that cannot be
 * read or used is reported in `problems`, and the others load.
 *
 * @throws UserError when the folder cannot be read or no article is left.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = selectArticleFiles(await listFiles(folder));
  const place = await realpath(folder);
  const articles: Article[] = [];
  const problems: Problem[] = [...files.problems];
  for (const name of files.names) {
    try {
      articles.push(parseArticle(name, await readBytes(place, name)));
    } catch (error) {
      problems.push(leftOut(name, reasonOf(error)));
    }
  }
  if (articles.length === 0) {
    const reasons = problems.slice(0, REASONS).map(({ message }) => `\n${message}`);
    if (problems.length > REASONS) reasons.push(`\n… and ${problems.length - REASONS} more.`);
    throw new UserError(
      `There is no article in “${printableName(folder)}”. Put at least one .txt or .md file with text into it.${reasons.join("")}`,
    );
  }
  return buildCorpus(articles, problems);
}
