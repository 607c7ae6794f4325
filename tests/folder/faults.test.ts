import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { type ArticleFolder, openArticleFolder } from "../../src/folder/article-folder.ts";
import { type Between, interposed } from "./interposed.ts";
import { createDisk } from "./memory-disk.ts";
import { NOTHING } from "./samples.ts";

const FOLDER = "/articles";
const TITLE = { ...NOTHING, title: "A title" };

/** Removes an article while something stands before its files. */
async function removing(between: Between): Promise<void> {
  const { files } = createDisk(FOLDER, { "/articles/a.txt": "An article." });
  await openArticleFolder(FOLDER, interposed(files, between)).remove("a.txt");
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

const failingToLink =
  (error: Error): Between =>
  ({ name, perform }) => {
    if (name === "link") throw error;
    return perform();
  };

describe("what the file system has against a change is said with what to do", () => {
  test.each([
    ["ENOSPC", "there is no room left where the articles are; make some and try again"],
    ["EDQUOT", "there is no room left where the articles are; make some and try again"],
    ["EACCES", "Footnote may not write there; let it write into the folder of articles"],
    ["EROFS", "Footnote may not write there; let it write into the folder of articles"],
    [
      "EPERM",
      "Footnote may not write there; let it write into the folder of articles, and keep it on a drive on which files can have two names",
    ],
    ["EIO", "the drive reports an error; have it checked before you try again"],
    ["EWHATEVER", "check the folder of articles and try again"],
  ])("%s", async (code, advice) => {
    await expect(removing(failingToLink(failure(code)))).rejects.toThrow(
      new UserError(`“a.txt” could not be removed (${code}): ${advice}.`),
    );
  });

  test("and that it may be half done, where it could not be taken back", async () => {
    let isBroken = false;
    const breaking: Between = ({ name, perform }) => {
      isBroken ||= name === "unlink";
      if (isBroken) throw failure("EIO");
      return perform();
    };
    await expect(removing(breaking)).rejects.toThrow(
      new UserError(
        "“a.txt” could not be removed (EIO): the drive reports an error; have it checked before you try again. Some of it may have been done: look into the folder.",
      ),
    );
  });
});

test("a folder that is not there is named", async () => {
  const { files } = createDisk(FOLDER, {});
  const folder = openArticleFolder("/nowhere", files);
  await expect(folder.add("c.txt", new Uint8Array())).rejects.toThrow(
    new UserError("“c.txt” could not be added (ENOENT): it, or the folder of articles, is no longer there."),
  );
  await expect(folder.cleanUp()).rejects.toThrow(/^“nowhere” could not be tidied \(ENOENT\)/);
});

test("a fault of ours is no message to a person", async () => {
  const fault = new TypeError("ours");
  await expect(removing(failingToLink(fault))).rejects.toBe(fault);
});

describe("somebody who changes the folder at the same time loses nothing", () => {
  const A = "/articles/a.txt";
  const BOTH = { [A]: "A newer version.", "/articles/trash/a.txt": "An article." };

  test.each([
    ["while it is removed", "link", (folder: ArticleFolder) => folder.remove("a.txt"), BOTH],
    ["while it is edited", "link", (folder: ArticleFolder) => folder.edit("a.txt", TITLE), BOTH],
    [
      "while it is read to be edited",
      "readFile",
      (folder: ArticleFolder) => folder.edit("a.txt", TITLE),
      { [A]: "A newer version." },
    ],
  ])("%s", async (_, operation, change, contents) => {
    const disk = createDisk(FOLDER, { [A]: "An article." });
    const files = interposed(disk.files, async ({ name, perform }) => {
      const result = await perform();
      // An editor puts a new version in its place.
      if (name === operation) {
        const file = await disk.files.open("/articles/new", "wx");
        await file.writeFile(new TextEncoder().encode("A newer version."));
        await disk.files.rename("/articles/new", A);
      }
      return result;
    });
    await expect(change(openArticleFolder(FOLDER, files))).rejects.toThrow(
      /^(?:Somebody else changes the folder of articles at the same time\.|“a\.txt” has changed in the meantime\.)/,
    );
    expect(disk.contents()).toEqual(contents);
  });
});
