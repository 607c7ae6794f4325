import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { type ArticleFolder, type Change, openArticleFolder } from "../../src/folder/article-folder.ts";
import { type Between, interposed, type Operation } from "./interposed.ts";
import { createDisk } from "./memory-disk.ts";
import { NOTHING } from "./samples.ts";

/*
 * Each operation on files that a change is made of fails once, in each way that it can: the change is then done or not
 * done, and never a bit of both.
 */

const NEW = new TextEncoder().encode("A new article, of some length.");
const FOLDER = "/articles";
const FILES = {
  "/articles/a.txt": "The first article.",
  "/articles/b.md": "---\ntitle: B # the second\n---\nThe second article.",
  "/articles/names.yaml": "- [a, b]",
};

/** What is done beforehand, which is no part of the test, and then the change. */
type Prepare = (folder: ArticleFolder) => Promise<() => Promise<unknown>>;

const taken =
  (change: (folder: ArticleFolder) => Promise<Change>): Prepare =>
  async (folder) => {
    const { takeBack } = await change(folder);
    return takeBack;
  };

const afterRemoving =
  (id: string, change: (folder: ArticleFolder) => Promise<Change>): Prepare =>
  async (folder) => {
    await folder.remove(id);
    return () => change(folder);
  };

const restoreB = async (folder: ArticleFolder): Promise<Change> => {
  await folder.remove("b.md");
  return folder.restore("b.md");
};

const CHANGES: readonly (readonly [string, Prepare])[] = [
  ["adding", async (folder) => () => folder.add("new.txt", NEW)],
  ["removing the first", async (folder) => () => folder.remove("b.md")],
  ["removing another", afterRemoving("a.txt", (folder) => folder.remove("b.md"))],
  ["restoring", afterRemoving("a.txt", (folder) => folder.restore("a.txt"))],
  ["editing", async (folder) => () => folder.edit("a.txt", { ...NOTHING, title: "New" })],
  ["taking back an addition", taken((folder) => folder.add("new.txt", NEW))],
  ["taking back a removal", taken((folder) => folder.remove("b.md"))],
  ["taking back a restoration", taken(restoreB)],
  ["taking back an edit", taken((folder) => folder.edit("b.md", { ...NOTHING, outlet: "AFP" }))],
];

const CODES = ["ENOSPC", "EIO", "EACCES"];
const failure = (at: number): Error => {
  const code = CODES[at % CODES.length] ?? "";
  return Object.assign(new Error(`${code}: invented`), { code });
};

/** What becomes of an operation that fails. */
type Way = <T>(operation: Operation<T>) => Promise<unknown>;

/** Bytes may be written in part; a file that cannot be closed well is closed. */
const notDone: Way = ({ name, perform, performHalf }) => (name === "close" ? perform() : performHalf());

const WAYS: Readonly<Record<string, Way>> = {
  "is not done": notDone,
  "is done and then reported as failed": ({ perform }) => perform(),
};

/** Lets the operations from `first` to `last` fail, counted from the call on. */
function failing(first: number, last: number, way: Way): { between: Between; readonly failed: string[] } {
  let count = 0;
  const failed: string[] = [];
  return {
    failed,
    between: async (operation) => {
      count++;
      if (count < first || count > last) return operation.perform();
      failed.push(operation.name);
      await way(operation);
      throw failure(first);
    },
  };
}

/** A folder for one try, its files working until told otherwise. */
async function prepared(prepare: Prepare) {
  const disk = createDisk(FOLDER, FILES);
  let between: Between = ({ perform }) => perform();
  const files = interposed(disk.files, (operation) => between(operation));
  const change = await prepare(openArticleFolder(FOLDER, files));
  const letFail = (failing: Between): void => {
    between = failing;
  };
  return { disk, change, letFail };
}

async function contentsAround(prepare: Prepare) {
  const { disk, change } = await prepared(prepare);
  const before = disk.contents();
  await change();
  return { before, after: disk.contents() };
}

async function outcomeOf(change: () => Promise<unknown>): Promise<"done" | UserError> {
  try {
    await change();
    return "done";
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Every change takes more operations than that. */
const FEW = 8;

describe.each(CHANGES)("%s", (_, prepare) => {
  test.each(Object.entries(WAYS))("is done or not done where one operation %s", async (_, way) => {
    const { before, after } = await contentsAround(prepare);
    let at = 1;
    for (; ; at++) {
      const { disk, change, letFail } = await prepared(prepare);
      const { between, failed } = failing(at, at, way);
      letFail(between);
      const outcome = await outcomeOf(change);
      if (failed.length === 0) break;
      const where = `where operation ${at}, ${failed[0]}, fails`;
      const contents = disk.contents();
      await openArticleFolder(FOLDER, disk.files).cleanUp();
      expect(disk.contents(), where).toEqual(outcome === "done" ? after : before);
      if (outcome === "done") continue;
      expect(contents, where).toEqual(before);
      expect(outcome.message, where).toMatch(/^“[^”]+” could not be .* \((?:ENOSPC|EIO|EACCES)\): .*\.$/);
    }
    expect(at).toBeGreaterThan(FEW);
  });

  test("is done or not done where everything fails from one operation on", async () => {
    const { before, after } = await contentsAround(prepare);
    let at = 1;
    for (; ; at++) {
      const { disk, change, letFail } = await prepared(prepare);
      const { between, failed } = failing(at, Number.POSITIVE_INFINITY, notDone);
      letFail(between);
      const outcome = await outcomeOf(change);
      if (failed.length === 0) break;
      await openArticleFolder(FOLDER, disk.files).cleanUp();
      const contents = disk.contents();
      expect([before, after], `where operation ${at}, ${failed[0]}, fails`).toContainEqual(contents);
      if (outcome === "done") expect(contents).toEqual(after);
    }
    expect(at).toBeGreaterThan(FEW);
  });
});
