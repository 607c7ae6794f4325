import type { Problem } from "./corpus.ts";
import { byCodeUnit } from "./file-name.ts";
import { leftOut } from "./problem.ts";

/** A folder's articles beyond this many, in order of their names, are left out. */
export const FILES = 5_000;

export interface ArticleFiles {
  /** In order of their code units. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Which of a folder's files are articles: `.txt` and `.md`, not hidden, as many as FILES. */
export function selectArticleFiles(files: readonly string[]): ArticleFiles {
  const articles = files
    .filter((name) => !name.startsWith(".") && /\.(?:txt|md)$/i.test(name))
    .sort(byCodeUnit);
  const beyond = articles[FILES];
  const more = articles.length - FILES;
  const reason = `the folder has ${more} more than ${FILES} articles, in order of their names; remove some`;
  return {
    names: articles.slice(0, FILES),
    problems: beyond === undefined ? [] : [leftOut(beyond, reason)],
  };
}
