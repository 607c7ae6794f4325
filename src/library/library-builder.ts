import { buildVocabulary } from "../answer/vocabulary/build-vocabulary.ts";
import { type Reading, readFolder } from "../corpus/read-folder.ts";
import { type ArticleIndex, emptyIndex, indexArticles } from "../search/article-index.ts";
import { passageIndexOver } from "../search/passage-index.ts";
import { libraryOver } from "./create-library.ts";
import type { Library } from "./library.ts";
import { readNames } from "./names-file.ts";

/** How far a build is. `of` is 0 while it is still unknown. */
export interface Progress {
  /** Files that have been read. */
  readonly files: Amount;
  /** Passages that have been put into the index, those of articles that have not changed aside. */
  readonly passages: Amount;
}

interface Amount {
  readonly done: number;
  readonly of: number;
}

/** Opens one folder again and again. */
export interface LibraryBuilder {
  /**
   * Reads the folder as it is now and indexes its articles. Those that have not changed since the last build are
   * neither understood nor indexed anew: they are the same objects. The library answers as one opened for the first
   * time would. One build at a time.
   *
   * @param onProgress called about every 50 files and every 1,000 passages. It may throw to cancel the build, which
   *   then throws the same.
   * @throws UserError where there is nothing to answer from or the names are wrong.
   */
  build(onProgress?: (progress: Progress) => void): Promise<Library>;
}

const UNKNOWN: Amount = { done: 0, of: 0 };

/** Builds the libraries of a folder of articles, with the names beside them. */
export function createLibraryBuilder(folder: string): LibraryBuilder {
  let last: Reading | undefined;
  let index: ArticleIndex = emptyIndex();
  return {
    async build(onProgress = () => undefined) {
      let files = UNKNOWN;
      // The articles first: what is wrong with the folder itself is theirs to say.
      const reading = readFolder(folder, last, (done, of) => {
        files = { done, of };
        onProgress({ files, passages: UNKNOWN });
      });
      const names = await readNames(folder);
      const vocabulary = buildVocabulary(reading.corpus, names);
      const { articles, passages } = reading.corpus;
      index = indexArticles(articles, index, (done, of) => onProgress({ files, passages: { done, of } }));
      last = reading;
      return libraryOver(reading.corpus, names, passageIndexOver(passages, index.sentences), vocabulary);
    },
  };
}
