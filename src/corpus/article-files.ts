import type { Problem } from "./corpus.ts";
import { byCodeUnit } from "./file-name.ts";
import { leftOut } from "./problem.ts";

/** A folder's articles beyond this many, in order of their names, are left out. */
export const FILES = 20_000;

/** Stands beside the articles and is none: the community's own questions. */
export const QUESTIONS_FILE = "questions.txt";

/** Whether a file of that name is an article: `.txt` or `.md`, not hidden, not the questions. */
export const isArticleName = (name: string): boolean =>
  !name.startsWith(".") && /\.(?:txt|md)$/i.test(name) && name.toLowerCase() !== QUESTIONS_FILE;

export interface ArticleFiles {
  /** In order of their code units. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Which of a folder's files are articles, as many as FILES. */
export function selectArticleFiles(files: readonly string[]): ArticleFiles {
  const articles = files.filter(isArticleName).sort(byCodeUnit);
  const beyond = articles[FILES];
  const more = articles.length - FILES;
  const reason = `the folder has ${more} more than ${FILES} articles, in order of their names; remove some`;
  return {
    names: articles.slice(0, FILES),
    problems: beyond === undefined ? [] : [leftOut(beyond, reason)],
  };
}
