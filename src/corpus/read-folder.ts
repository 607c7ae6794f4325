import { readdirSync, realpathSync } from "node:fs";
import { errorCode, UserError } from "../errors.ts";
import { selectArticleFiles } from "./article-files.ts";
import { buildCorpus } from "./build-corpus.ts";
import type { Article, Corpus, Problem } from "./corpus.ts";
import { printableName } from "./file-name.ts";
import { hashOf, parseArticle } from "./parse-article.ts";
import { leftOut } from "./problem.ts";
import { readFile } from "./read-file.ts";

/** How many files that were left out an error lists. */
const REASONS = 10;

/** After so many files it is told how far the reading is. */
const STEP = 50;

/** What was made of a file of that hash. */
type FileRead = { readonly hash: string } & ({ readonly article: Article } | { readonly problem: Problem });

/** One reading of a folder. */
export interface Reading {
  readonly corpus: Corpus;
  /** By name, what was made of every file that could be read. */
  readonly files: ReadonlyMap<string, FileRead>;
}

/** Passes on what a person can mend as the reason why a file is left out; any other error is ours. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = errorCode(error);
  if (code === undefined) throw error;
  return `it cannot be read (${code}); check that it is there and that you may read it`;
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
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

/** What is made of a file; where it had the same bytes before, the same as then. */
function understand(name: string, bytes: Uint8Array, before: FileRead | undefined): FileRead {
  const hash = hashOf(bytes);
  if (before?.hash === hash) return before;
  try {
    return { hash, article: parseArticle(name, bytes) };
  } catch (error) {
    return { hash, problem: leftOut(name, reasonOf(error)) };
  }
}

/**
 * Reads the articles of a folder: its `.txt` and `.md` files, without hidden files and folders. A file that cannot be
 * read or used is reported in `problems`, and the others load. Nothing else runs meanwhile: waiting for each of ten
 * thousand small files would take longer than reading it.
 *
 * @param before an earlier reading of the folder. An article that has not changed since is the same object.
 * @param onFiles called after every 50 files, and after the last; what it throws is thrown.
 * @throws UserError when the folder cannot be read or no article is left.
 */
export function readFolder(
  folder: string,
  before?: Pick<Reading, "files">,
  onFiles: (done: number, of: number) => void = () => undefined,
): Reading {
  const { names, problems: beyond } = selectArticleFiles(listFiles(folder));
  const place = realpathSync(folder);
  const files = new Map<string, FileRead>();
  const articles: Article[] = [];
  const problems: Problem[] = [...beyond];
  for (const [at, name] of names.entries()) {
    try {
      const file = understand(name, readFile(place, name), before?.files.get(name));
      files.set(name, file);
      if ("article" in file) articles.push(file.article);
      else problems.push(file.problem);
    } catch (error) {
      problems.push(leftOut(name, reasonOf(error)));
    }
    const done = at + 1;
    if (done % STEP === 0 || done === names.length) onFiles(done, names.length);
  }
  if (articles.length === 0) {
    const reasons = problems.slice(0, REASONS).map(({ message }) => `\n${message}`);
    if (problems.length > REASONS) reasons.push(`\n… and ${problems.length - REASONS} more.`);
    throw new UserError(
      `There is no article in “${printableName(folder)}”. Put at least one .txt or .md file with text into it.${reasons.join("")}`,
    );
  }
  return { corpus: buildCorpus(articles, problems), files };
}
