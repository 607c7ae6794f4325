import { execFileSync } from "node:child_process";
import { rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { A, B, contentsOf, encode, example, fill, folderOf, NOTHING } from "./samples.ts";

describe("a change that is no longer as it was", () => {
  test.each([
    ["added", async (place: string) => writeFile(join(place, "c.txt"), "Written over.")],
    ["added", async (place: string) => rename(join(place, "c.txt"), join(place, "d.txt"))],
  ] as const)("is not taken back where the file that was %s is another one", async (_, meanwhile) => {
    const { place, folder } = example();
    const added = await folder.add("c.txt", encode("C."));
    await meanwhile(place);
    const before = contentsOf(place);
    await expect(added.takeBack()).rejects.toThrow(
      new UserError("“c.txt” has changed in the meantime. Look into the folder of articles."),
    );
    expect(contentsOf(place)).toEqual(before);
  });

  test("is not taken back where an edit was followed by another", async () => {
    const { place, folder } = example();
    const edited = await folder.edit("a.txt", { ...NOTHING, title: "One" });
    await folder.edit("a.txt", { ...NOTHING, title: "Two" });
    const before = contentsOf(place);
    await expect(edited.takeBack()).rejects.toThrow(/^“a\.txt” has changed in the meantime\./);
    expect(contentsOf(place)).toEqual(before);
  });

  test("is not taken back where the file as it was before an edit is another one", async () => {
    const { place, folder } = example();
    const edited = await folder.edit("a.txt", { ...NOTHING, title: "One" });
    fill(place, { "trash/a.txt": "Written over." });
    const before = contentsOf(place);
    await expect(edited.takeBack()).rejects.toThrow(/^“a\.txt” has changed in the meantime\./);
    expect(contentsOf(place)).toEqual(before);
  });

  test("is not taken back twice", async () => {
    const { place, folder } = example();
    for (const change of [
      await folder.add("c.txt", encode("C.")),
      await folder.edit("b.md", { ...NOTHING, title: "New" }),
      await folder.remove("a.txt"),
    ]) {
      await change.takeBack();
      const before = contentsOf(place);
      await expect(change.takeBack()).rejects.toThrow(/^“.*” has changed in the meantime\./);
      expect(contentsOf(place)).toEqual(before);
    }
  });

  test("is not taken back over another file", async () => {
    const { place, folder } = example();
    const removed = await folder.remove("a.txt");
    fill(place, { "a.txt": "Other." });
    await expect(removed.takeBack()).rejects.toThrow(/^“a\.txt” could not be put back as it was \(EEXIST\)/);
    expect(contentsOf(place)).toEqual({ "a.txt": "Other.", "b.md": B, "trash/a.txt": A });
  });
});

const REFUSED = [
  "../outside.txt",
  "./a.txt",
  "trash/old.txt",
  "/etc/passwd",
  "..",
  ".",
  "",
  "a.txt\0",
  "\0",
  ".hidden.txt",
  "names.yaml",
  "questions.txt",
  "inner",
  "nowhere.txt",
  "\u202etxt.a",
];

describe("a name that is no article's leads nowhere", () => {
  test.each(REFUSED)("%j", async (name) => {
    const { place, folder } = example({
      ".hidden.txt": "H.",
      "names.yaml": "",
      "questions.txt": "Q?",
      "inner/c.txt": "C.",
      "trash/old.txt": "Old.",
    });
    const before = contentsOf(place);
    const message = /^There is no article “[^\0\u202e]*” in the (?:folder|trash)\.$/;
    await expect(folder.remove(name)).rejects.toThrow(message);
    await expect(folder.edit(name, { ...NOTHING, title: "x" })).rejects.toThrow(message);
    await expect(folder.restore(name)).rejects.toThrow(message);
    expect(contentsOf(place)).toEqual(before);
  });

  test("whatever it is", async () => {
    const { place, folder } = example({ "trash/old.txt": "Old." });
    const before = contentsOf(place);
    const piece = fc.constantFrom(
      "..",
      "/",
      "\\",
      "a",
      "b",
      "old",
      ".txt",
      ".md",
      "\0",
      "trash",
      "~",
      "%2e",
      " ",
    );
    const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(name, async (any) => {
        fc.pre(!["a.txt", "b.md", "old.txt"].includes(any));
        await expect(folder.remove(any)).rejects.toThrow(UserError);
        await expect(folder.restore(any)).rejects.toThrow(UserError);
        await expect(folder.edit(any, { ...NOTHING, title: "x" })).rejects.toThrow(UserError);
      }),
    );
    expect(contentsOf(place)).toEqual(before);
  });

  test("nor do links, folders and pipes that look like articles", async () => {
    const outside = folderOf({ "secret.txt": "Secret." });
    const { place, folder } = example({ "folder.txt/c.txt": "C.", "trash/folder.txt/d.txt": "D." });
    for (const where of [place, join(place, "trash")]) {
      await symlink(join(outside, "secret.txt"), join(where, "out.txt"));
      await symlink("a.txt", join(where, "in.txt"));
      execFileSync("mkfifo", [join(where, "pipe.txt")]);
    }
    for (const name of ["out.txt", "in.txt", "folder.txt", "pipe.txt"]) {
      const refusal = new UserError(`“${name}” is not a plain file. Change it by hand.`);
      await expect(folder.remove(name)).rejects.toThrow(refusal);
      await expect(folder.edit(name, { ...NOTHING, title: "x" })).rejects.toThrow(refusal);
      await expect(folder.restore(name)).rejects.toThrow(refusal);
    }
    expect(await folder.removed()).toEqual([]);
    expect(contentsOf(outside)).toEqual({ "secret.txt": "Secret." });
  });

  test("nor does a file in the trash that would come back as no article", async () => {
    const { folder } = example({ "trash/questions (2).txt": "Q?" });
    await expect(folder.restore("questions (2).txt")).rejects.toThrow(
      new UserError("There is no article “questions (2).txt” in the trash."),
    );
    expect(await folder.removed()).toEqual([]);
  });

  test("nor does a trash that leads elsewhere", async () => {
    const outside = folderOf({ "old.txt": "Old." });
    const { place, folder } = example();
    await symlink(outside, join(place, "trash"));
    const refusal = /^“trash” among the articles is not a folder\. Give it another name/;
    await expect(folder.remove("a.txt")).rejects.toThrow(refusal);
    await expect(folder.restore("old.txt")).rejects.toThrow(refusal);
    await expect(folder.removed()).rejects.toThrow(refusal);
    expect(contentsOf(outside)).toEqual({ "old.txt": "Old." });
  });
});

describe("a new article", () => {
  test.each([
    "../c.txt",
    "trash/c.txt",
    "/c.txt",
    "..\\c.txt",
    "c:d.txt",
    ".c.txt",
    "c",
    "c.html",
    "c\0.txt",
    "c\n.txt",
    "questions.txt",
    "names.yaml",
    "con.txt",
    "LPT1.md",
    "",
    ".txt",
    `${"c".repeat(300)}.txt`,
  ])("refuses a name that no article should have: %j", async (name) => {
    const { place, folder } = example();
    await expect(folder.add(name, encode("C."))).rejects.toThrow(
      /^An article cannot be named “[^\n\0]*”\. Use /,
    );
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B });
  });
});
