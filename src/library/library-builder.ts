import { buildVocabulary } from "../answer/vocabulary/build-vocabulary.ts";
import type { Article } from "../corpus/corpus.ts";
import { countPassages } from "../corpus/passages.ts";
import { readFolder } from "../corpus/read-folder.ts";
import { emptyIndex, indexArticles } from "../search/article-index.ts";
import { passageIndexOver } from "../search/passage-index.ts";
import { libraryOver } from "./create-library.ts";
import type { Library } from "./library.ts";
import { readNames } from "./names-file.ts";
import type { Build, SavedBuild } from "./saved-build.ts";

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

/**
 * A build is saved when as many passages have come or gone since the last that was: fewer are read and indexed in half a
 * second.
 */
const WORTH_SAVING = 5_000;

const NOTHING: Build = { files: new Map(), index: emptyIndex() };

/**
 * Builds the libraries of a folder of articles, with the names beside them.
 *
 * @param saved what the first build begins with, and where builds are saved; null: nowhere
 */
export function createLibraryBuilder(folder: string, saved: SavedBuild | null = null): LibraryBuilder {
  let last: Build | null = null;
  let savedArticles: readonly Article[] = [];

  async function load(): Promise<Build> {
    const build = (await saved?.load()) ?? NOTHING;
    savedArticles = build.index.articles;
    return build;
  }

  async function save(build: Build): Promise<void> {
    const { articles } = build.index;
    if (saved === null || countChanged(savedArticles, articles) < WORTH_SAVING) return;
    savedArticles = articles;
    await saved.save(build);
  }

  return {
    async build(onProgress = () => undefined) {
      last ??= await load();
      let files = UNKNOWN;
      // The articles first: what is wrong with the folder itself is theirs to say.
      const reading = readFolder(folder, last, (done, of) => {
        files = { done, of };
        onProgress({ files, passages: UNKNOWN });
      });
      const names = await readNames(folder);
      const vocabulary = buildVocabulary(reading.corpus, names);
      const { articles, passages } = reading.corpus;
      const index = indexArticles(articles, last.index, (done, of) =>
        onProgress({ files, passages: { done, of } }),
      );
      last = { files: reading.files, index };
      await save(last);
      return libraryOver(reading.corpus, names, passageIndexOver(passages, index.sentences), vocabulary);
    },
  };
}

/** How many passages the articles have that are in one list and not in the other. */
function countChanged(before: readonly Article[], now: readonly Article[]): number {
  const [former, present] = [new Set(before), new Set(now)];
  const gone = before.filter((article) => !present.has(article));
  const came = now.filter((article) => !former.has(article));
  return [...gone, ...came].reduce((sum, article) => sum + countPassages(article), 0);
}
