import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { nodeFiles } from "../../src/folder/files.ts";
import { A, B, contentsOf, encode, example, fill, folderOf, NOTHING } from "./samples.ts";

const textOf = (place: string, name: string) => readFile(join(place, name), "utf8");

describe("adding", () => {
  test("puts the bytes into a file of that name, and nothing else", async () => {
    const { place, folder } = example();
    expect(await folder.add("c.txt", encode("\uFEFFThird — ✓"))).toMatchObject({
      kind: "added",
      article: "c.txt",
    });
    expect(await textOf(place, "c.txt")).toBe("\uFEFFThird — ✓");
    expect(await readdir(place)).toEqual(["a.txt", "b.md", "c.txt"]);
  });

  test("never overwrites a file", async () => {
    const { place, folder } = example();
    await expect(folder.add("a.txt", encode("Other."))).rejects.toThrow(
      new UserError(
        "“a.txt” could not be added (EEXIST): there is a file of that name already; rename that one or remove it first.",
      ),
    );
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B });
  });

  test("is taken back to the trash", async () => {
    const { place, folder } = example();
    await (await folder.add("c.txt", encode("C."))).takeBack();
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B, "trash/c.txt": "C." });
  });
});

describe("removing and restoring", () => {
  test("move the file to the trash and back", async () => {
    const { place, folder } = example();
    expect(await folder.remove("a.txt")).toMatchObject({ kind: "removed", article: "a.txt" });
    expect(contentsOf(place)).toEqual({ "b.md": B, "trash/a.txt": A });
    expect(await folder.restore("a.txt")).toMatchObject({ kind: "restored", article: "a.txt" });
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B });
  });

  test("keep every article that ever had a name, and give the name back", async () => {
    const { place, folder } = example();
    await folder.remove("a.txt");
    await folder.add("a.txt", encode("Second."));
    await folder.remove("a.txt");
    await folder.add("A.txt", encode("Third."));
    await folder.remove("A.txt");
    expect(contentsOf(place)).toEqual({
      "b.md": B,
      "trash/a.txt": A,
      "trash/a (2).txt": "Second.",
      "trash/A (3).txt": "Third.",
    });
    await folder.restore("a (2).txt");
    expect(contentsOf(place)["a.txt"]).toBe("Second.");
  });

  test("give back a name that ends in a number in brackets", async () => {
    const { place, folder } = example({ "c (2).txt": "C." });
    await folder.remove("c (2).txt");
    await folder.restore("c (2) (2).txt");
    expect(contentsOf(place)["c (2).txt"]).toBe("C.");
  });

  test("refuse to restore over a file", async () => {
    const { place, folder } = example();
    await folder.remove("a.txt");
    fill(place, { "a.txt": "Other." });
    await expect(folder.restore("a.txt")).rejects.toThrow(
      /^“a\.txt” could not be restored \(EEXIST\): there is /,
    );
    expect(contentsOf(place)).toEqual({ "a.txt": "Other.", "b.md": B, "trash/a.txt": A });
  });

  test("are taken back", async () => {
    const { place, folder } = example();
    await (await folder.remove("a.txt")).takeBack();
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B });
    await folder.remove("a.txt");
    await (await folder.restore("a.txt")).takeBack();
    expect(contentsOf(place)).toEqual({ "b.md": B, "trash/a.txt": A });
  });

  test("work with an article that cannot be read as one", async () => {
    const { place, folder } = example();
    fill(place, { "bad.txt": Uint8Array.of(0xff, 0x00) });
    await folder.remove("bad.txt");
    expect(await folder.removed()).toEqual([{ file: "bad.txt", title: "bad.txt" }]);
  });
});

describe("editing", () => {
  test("says something else of the article, and keeps the file as it was", async () => {
    const { place, folder } = example();
    expect(await folder.edit("b.md", { ...NOTHING, title: "New" })).toMatchObject({
      kind: "edited",
      article: "b.md",
    });
    expect(contentsOf(place)).toEqual({ "a.txt": A, "b.md": B.replace("B", "New"), "trash/b.md": B });
  });

  test("keeps the text below byte for byte", async () => {
    const text = " \r\n\r\nOdd\rlines\u2028 \u0085\0 here.\n\n ";
    const { place, folder } = example({ "c.txt": `\uFEFF${text}` });
    await folder.edit("c.txt", { ...NOTHING, outlet: "AFP" });
    expect(await textOf(place, "c.txt")).toBe(`\uFEFF---\r\noutlet: AFP\r\n---\r\n${text}`);
  });

  test("is taken back, one after another", async () => {
    const { place, folder } = example();
    const one = await folder.edit("b.md", { ...NOTHING, title: "One" });
    const two = await folder.edit("b.md", { ...NOTHING, title: "Two" });
    await two.takeBack();
    await one.takeBack();
    expect(contentsOf(place)).toMatchObject({ "a.txt": A, "b.md": B });
    expect((await folder.removed()).map(({ title }) => title).sort()).toEqual(["One", "Two"]);
  });

  test.each([
    [
      "what is not said right",
      B,
      { url: "nowhere" },
      "its front matter is wrong: “url” should be an http or https address.",
    ],
    [
      "a file that is not UTF-8",
      Uint8Array.of(0xff),
      { title: "x" },
      "it is not UTF-8 text; save it as UTF-8.",
    ],
    [
      "a file that is too large",
      new Uint8Array(2 ** 21 + 1),
      { title: "x" },
      "it is larger than 2 MiB; split it into several articles.",
    ],
  ])("refuses %s", async (_, content, fields, reason) => {
    const { place, folder } = example();
    fill(place, { "c.txt": content });
    const before = contentsOf(place);
    await expect(folder.edit("c.txt", { ...NOTHING, ...fields })).rejects.toThrow(
      new UserError(`“c.txt” could not be edited: ${reason}`),
    );
    expect(contentsOf(place)).toEqual(before);
  });
});

describe("the trash", () => {
  test("is told with titles, what came last first", async () => {
    const place = folderOf({
      "trash/a.txt": A,
      "trash/b (2).md": B,
      "trash/c.txt": "",
      "trash/d.html": "D.",
    });
    const times: Readonly<Record<string, bigint>> = { "a.txt": 2n, "b (2).md": 3n, "c.txt": 2n };
    const folder = openArticleFolder(place, {
      ...nodeFiles,
      lstat: async (path) => {
        const facts = await nodeFiles.lstat(path);
        return Object.assign(facts, { ctimeNs: times[path.slice(place.length + "/trash/".length)] ?? 0n });
      },
    });
    expect(await folder.removed()).toEqual([
      { file: "b (2).md", title: "B" },
      { file: "a.txt", title: "The first article." },
      { file: "c.txt", title: "c.txt" },
    ]);
  });

  test("is told anew where a file there has changed", async () => {
    const { place, folder } = example({ "trash/c.txt": "A title." });
    await folder.removed();
    fill(place, { "trash/c.txt": "Another title." });
    expect(await folder.removed()).toEqual([{ file: "c.txt", title: "Another title." }]);
  });

  test("is empty where nothing was removed", async () => {
    expect(await example().folder.removed()).toEqual([]);
  });
});

describe("the name of a new article", () => {
  test("is made of its title, and free", async () => {
    const { folder } = example({ "Biden-sanctions-russia.txt": "C." });
    expect(await folder.articleFileName("Biden sanctions Russia!", ".txt")).toBe(
      "biden-sanctions-russia-2.txt",
    );
    expect(await folder.articleFileName("Biden sanctions Russia!", ".md")).toBe("biden-sanctions-russia.md");
  });

  test("can be given to one article only", async () => {
    const { place, folder } = example();
    const name = await folder.articleFileName("One", ".txt");
    const [one, two] = await Promise.allSettled([
      folder.add(name, encode("1")),
      folder.add(name, encode("2")),
    ]);
    expect([one?.status, two?.status]).toEqual(["fulfilled", "rejected"]);
    expect(contentsOf(place)[name]).toBe("1");
  });
});

describe("several changes at once", () => {
  test("come one after another, and a refused one holds up none", async () => {
    const { place, folder } = example();
    const outcomes = await Promise.allSettled([
      folder.remove("a.txt"),
      folder.remove("a.txt"),
      folder.restore("a.txt"),
      folder.edit("a.txt", { ...NOTHING, title: "T" }),
      folder.remove("a.txt"),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
    expect(contentsOf(place)).toEqual({
      "b.md": B,
      "trash/a.txt": A,
      "trash/a (2).txt": `---\ntitle: T\n---\n${A}`,
    });
  });
});

test("a file that is removed and restored is the same file, with its date", async () => {
  const { place, folder } = example();
  const before = await stat(join(place, "a.txt"));
  await folder.remove("a.txt");
  await folder.restore("a.txt");
  const after = await stat(join(place, "a.txt"));
  expect([after.ino, after.mtimeMs, after.nlink]).toEqual([before.ino, before.mtimeMs, 1]);
});
