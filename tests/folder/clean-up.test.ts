import { link, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { nodeFiles } from "../../src/folder/files.ts";
import { A, B, contentsOf, example } from "./samples.ts";

describe("what a killed process left", () => {
  test("is taken away, and nothing else", async () => {
    const { place, folder } = example({
      ".footnote-0123456789abcdef.tmp": "half",
      ".footnote-notes.tmp": "Mine.",
      "trash/b.md": "Another B.",
    });
    // On its way to the trash, and one that a person gave a second name.
    await link(join(place, "a.txt"), join(place, "trash/a (2).txt"));
    await link(join(place, "a.txt"), join(place, "trash/mine.txt"));
    await link(join(place, "trash/b.md"), join(place, "trash/mine too.md"));
    await folder.cleanUp();
    expect(contentsOf(place)).toEqual({
      ".footnote-notes.tmp": "Mine.",
      "a.txt": A,
      "b.md": B,
      "trash/b.md": "Another B.",
      "trash/mine too.md": "Another B.",
      "trash/mine.txt": A,
    });
  });

  test("is not sought on a drive that does not tell files apart", async () => {
    const { place } = example({ "trash/a.txt": "Another A." });
    const before = contentsOf(place);
    const folder = openArticleFolder(place, {
      ...nodeFiles,
      lstat: async (path) => Object.assign(await nodeFiles.lstat(path), { ino: 0n }),
    });
    await folder.cleanUp();
    expect(contentsOf(place)).toEqual(before);
  });

  test("may be nothing, and then nothing is made", async () => {
    const { place, folder } = example();
    await folder.cleanUp();
    expect(await readdir(place)).toEqual(["a.txt", "b.md"]);
  });
});
