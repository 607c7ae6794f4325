import { basename, join } from "node:path";
import { isArticleName } from "../corpus/article-files.ts";
import { decode } from "../corpus/decode.ts";
import { byCodeUnit, printableName } from "../corpus/file-name.ts";
import type { FrontMatterFields } from "../corpus/front-matter.ts";
import { UserError } from "../errors.ts";
import { isSafeName, nameFor } from "./article-names.ts";
import { composeArticle } from "./compose-article.ts";
import { factsOf, isTemporary, readPlainFile, syncFolder, temporaryName, writeNew } from "./durable.ts";
import { inPlainWords, naming } from "./faults.ts";
import { type Facts, type Files, identityOf, isSameFile, nodeFiles } from "./files.ts";
import { giveName, keepNames, move, replace, takeAll } from "./steps.ts";
import { createTitles } from "./titles.ts";
import { originalName, TRASH, trashName } from "./trash-names.ts";

/** One finished change of the folder, which would outlast a loss of power, and what takes it back. */
export interface Change {
  readonly kind: "added" | "removed" | "restored" | "edited";
  /** The file's name in the folder of articles. */
  readonly article: string;
  /**
   * Makes the articles what they were before the change; what the change brought goes to the trash.
   *
   * @throws UserError when the folder has changed since so that it is impossible; then nothing is done.
   */
  takeBack(): Promise<void>;
}

export interface Removed {
  /** Its file's name in the trash. */
  readonly file: string;
  /** The article's title as far as it can be read, else the file's name. */
  readonly title: string;
}

/**
 * The folder of articles as moderators change it: one change at a time, each either done and durable or not done. No
 * change deletes an article: what goes away goes to the folder `trash` beside the articles. Names come from people and
 * lead to nothing but plain files in these two folders.
 *
 * Every method throws UserError, naming the file, for what it refuses and for what the file system has against it; then
 * the articles and the trash are as they were before.
 */
export interface ArticleFolder {
  /** Adds a file. Refuses a name that is taken, or that `articleFileName` would never give. */
  add(name: string, bytes: Uint8Array): Promise<Change>;
  /** Moves an article to the trash. */
  remove(id: string): Promise<Change>;
  /** Moves a file from the trash to the name that it had. Refuses it where that is taken. */
  restore(file: string): Promise<Change>;
  /** Makes the article what `composeArticle` makes of it. The file as it was goes to the trash. */
  edit(id: string, fields: FrontMatterFields): Promise<Change>;
  /** What is in the trash, what came last first. */
  removed(): Promise<readonly Removed[]>;
  /** A safe name for a new article, made of its title, that is free. */
  articleFileName(title: string, extension: ".txt" | ".md"): Promise<string>;
  /**
   * For the start: takes away what a killed process left behind, which is files half written and the second name of a
   * file that was on its way to the trash or back.
   */
  cleanUp(): Promise<void>;
}

/** Runs jobs one at a time, in order. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.catch(() => {});
    return run;
  };
}

/** Whether a file of the trash was an article in the folder. */
const isOfArticle = (file: string): boolean => isArticleName(originalName(file));

/** Opens the folder of articles for changes. Looks at nothing yet. */
export function openArticleFolder(folder: string, files: Files = nodeFiles): ArticleFolder {
  const trash = join(folder, TRASH);
  const inTurn = createQueue();
  const titleOf = createTitles(files);

  const change = <T>(name: string, done: string, work: () => Promise<T>): Promise<T> =>
    inTurn(() => inPlainWords(name, done, work));

  const made = (kind: Change["kind"], article: string, takeBack: () => Promise<void>): Change => ({
    kind,
    article,
    takeBack: () => change(article, "put back as it was", takeBack),
  });

  const listArticles = async () => (await files.readdir(folder)).filter(isArticleName);

  async function listTrash(): Promise<readonly string[]> {
    const facts = await factsOf(files, trash);
    if (facts?.isDirectory() === false)
      throw new UserError(
        `“${TRASH}” among the articles is not a folder. Give it another name, and try again.`,
      );
    return facts ? files.readdir(trash) : [];
  }

  /** What can be restored, with its file's facts. */
  async function filesInTrash() {
    const names = (await listTrash()).filter(isOfArticle);
    const found = await Promise.all(
      names.map(async (file) => ({ file, facts: await factsOf(files, join(trash, file)) })),
    );
    return found.flatMap(({ file, facts }) => (facts?.isFile() ? [{ file, facts }] : []));
  }

  /** A free place in the trash for an article. */
  async function placeInTrash(name: string): Promise<string> {
    if ((await factsOf(files, trash)) === null) await files.mkdir(trash);
    const place = join(trash, trashName(name, await listTrash()));
    await syncFolder(files, folder);
    return place;
  }

  /** Finds a plain file by a name that a person gave, among the names that a folder really has. */
  async function findFile(place: string, name: string, names: readonly string[]): Promise<Facts> {
    const facts = names.includes(name) ? await factsOf(files, join(place, name)) : null;
    if (facts?.isFile()) return facts;
    throw new UserError(
      facts
        ? `“${printableName(name)}” is not a plain file. Change it by hand.`
        : `There is no article “${printableName(name)}” in the ${place === trash ? "trash" : "folder"}.`,
    );
  }

  async function expectUnchanged(path: string, facts: Facts): Promise<void> {
    const now = await factsOf(files, path);
    if (now && identityOf(now) === identityOf(facts)) return;
    throw new UserError(
      `“${printableName(basename(path))}” has changed in the meantime. Look into the folder of articles.`,
    );
  }

  /** Does something with a new file, whose temporary name then goes. */
  async function withNewFile(bytes: Uint8Array, use: (path: string) => Promise<void>): Promise<Facts> {
    const path = join(folder, temporaryName());
    try {
      await writeNew(files, path, bytes);
      const facts = await files.lstat(path);
      await use(path);
      return facts;
    } finally {
      // It may have become the article's name, or never been there; what stays is for cleanUp.
      await files.unlink(path).catch(() => {});
    }
  }

  async function moveToTrash(name: string): Promise<string> {
    const place = await placeInTrash(name);
    await takeAll(move(files, join(folder, name), place));
    return place;
  }

  return {
    add: (name, bytes) =>
      change(name, "added", async () => {
        if (!isSafeName(name))
          throw new UserError(
            `An article cannot be named “${printableName(name)}”. Use letters, digits and hyphens, and .txt or .md at the end.`,
          );
        const path = join(folder, name);
        const facts = await withNewFile(bytes, (temporary) =>
          takeAll([giveName(files, temporary, path), keepNames(files, path)]),
        );
        return made("added", name, async () => {
          await expectUnchanged(path, facts);
          await moveToTrash(name);
        });
      }),

    remove: (id) =>
      change(id, "removed", async () => {
        const facts = await findFile(folder, id, await listArticles());
        const place = await moveToTrash(id);
        return made("removed", id, async () => {
          await expectUnchanged(place, facts);
          await takeAll(move(files, place, join(folder, id)));
        });
      }),

    restore: (file) =>
      change(file, "restored", async () => {
        const facts = await findFile(trash, file, (await listTrash()).filter(isOfArticle));
        const name = originalName(file);
        const path = join(folder, name);
        await takeAll(move(files, join(trash, file), path));
        return made("restored", name, async () => {
          await expectUnchanged(path, facts);
          await moveToTrash(name);
        });
      }),

    edit: (id, fields) =>
      change(id, "edited", async () => {
        const path = join(folder, id);
        const before = await findFile(folder, id, await listArticles());
        const bytes = await naming(id, "edited", async () =>
          composeArticle(decode(await readPlainFile(files, path)), fields),
        );
        await expectUnchanged(path, before);
        const kept = await placeInTrash(id);
        const after = await withNewFile(bytes, (temporary) => takeAll(replace(files, temporary, path, kept)));
        return made("edited", id, async () => {
          await expectUnchanged(path, after);
          await expectUnchanged(kept, before);
          await takeAll(replace(files, kept, path, await placeInTrash(id)));
        });
      }),

    removed: () =>
      change(TRASH, "read", async () => {
        const found = await filesInTrash();
        // A file's facts change when it gets its name in the trash; its content does not.
        found.sort(
          (one, other) => Number(other.facts.ctimeNs - one.facts.ctimeNs) || byCodeUnit(one.file, other.file),
        );
        const removed: Removed[] = [];
        // One at a time, because a process may not open any number of files at once.
        for (const { file, facts } of found)
          removed.push({ file, title: await titleOf(join(trash, file), facts) });
        return removed;
      }),

    articleFileName: (title, extension) =>
      change(basename(folder), "read", async () => nameFor(title, extension, await files.readdir(folder))),

    cleanUp: () =>
      change(basename(folder), "tidied", async () => {
        for (const name of (await files.readdir(folder)).filter(isTemporary))
          await files.unlink(join(folder, name));
        for (const { file, facts } of await filesInTrash()) {
          const article = facts.nlink > 1n ? await factsOf(files, join(folder, originalName(file))) : null;
          if (article && isSameFile(article, facts)) await files.unlink(join(trash, file));
        }
      }),
  };
}
