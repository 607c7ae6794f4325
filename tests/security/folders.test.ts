import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { wellFormed } from "../../src/discord/well-formed.ts";
import { UserError } from "../../src/errors.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { anyFolder, makeFolder, NAMES, removeFolder, SECRET } from "./folders.ts";

/** Generated with a seed, so that every run reads the same thousand. */
function hostileFolder(files: number) {
  const [things = new Map()] = fc.sample(anyFolder(files), { numRuns: 1, seed: 20_210_421 });
  const made = makeFolder(things);
  onTestFinished(() => removeFolder(made));
  return { ...made, things };
}

describe("a folder of a thousand hostile files", () => {
  test("is read: each file is an article, is left out with a reason, or is none of Footnote's", () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).join();
    const { folder, things } = hostileFolder(1_000);
    const { articles, problems } = readFolder(folder).corpus;
    expect(things.size).toBeGreaterThan(600);
    expect(articles.length).toBeGreaterThan(100);
    expect(problems.length).toBeGreaterThan(100);
    expect(articles.filter(({ text }) => text.includes(SECRET) || text.includes("root:"))).toEqual([]);
    for (const { message } of problems) {
      const [, name, reason] = /^“(.+)” is left out: ([^“]+(?:“.*”.*)?)\.$/su.exec(message) ?? [];
      expect(name, message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
      expect(reason, message).toMatch(/^(?:it|its|the) (?!.*(?:undefined|\[object|Error:)).{10,200}$/u);
    }
    const left = new Set([...articles.map(({ id }) => id), ...problems.map(({ file }) => file)]);
    const silent = [...things.keys()].filter(
      (name) =>
        /^[^.].*\.(?:txt|md)$/isu.test(name) && !left.has(name) && things.get(name)?.kind !== "folder",
    );
    expect(silent.filter((name) => name.toLowerCase() !== "questions.txt")).toEqual([]);
    for (const { text, paragraphs } of articles)
      for (const { sentences } of paragraphs)
        for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe("");
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a name that is typed", () => {
  test.each(["remove", "restore", "edit"] as const)("leads nowhere but to the articles: %s", async (what) => {
    const { folder, root } = hostileFolder(60);
    const articles = openArticleFolder(folder);
    const before = readFolder(folder).corpus;
    const names = NAMES.filter((name) => !before.articles.some(({ id }) => id === name));
    for (const name of names) {
      const change =
        what === "edit"
          ? articles.edit(name, { title: "x", outlet: null, published: null, url: null })
          : articles[what](name);
      await expect(change, name).rejects.toThrow(UserError);
    }
    expect(readFolder(folder).corpus.version).toBe(before.version);
    expect(readFolder(root).corpus.articles.map(({ text }) => text)).toEqual([SECRET]);
  });

  test("and a title becomes a name that is safe, is its own, and lies in the folder", async () => {
    const { folder } = hostileFolder(60);
    const articles = openArticleFolder(folder);
    for (const [at, title] of NAMES.entries()) {
      const name = await articles.articleFileName(title, ".txt");
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.txt$/u);
      // To write each of them to the disk, and wait for it, would take seconds.
      if (at % 8 === 0)
        await articles.add(name, new TextEncoder().encode(`“${wellFormed(title)}” is its title.`));
    }
    const { articles: all } = readFolder(folder).corpus;
    expect(all.filter(({ text }) => text.endsWith("” is its title.")).length).toBeGreaterThan(
      NAMES.length / 16,
    );
  });
});
