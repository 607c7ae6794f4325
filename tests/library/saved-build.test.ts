import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { createLibraryBuilder } from "../../src/library/library-builder.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { type Build, decodeBuild, encodeBuild, openSavedBuild } from "../../src/library/saved-build.ts";
import { emptyIndex, indexArticles } from "../../src/search/article-index.ts";
import { corpusOf } from "../search/samples.ts";
import { folderOf } from "./samples.ts";

const buildOf = ({ articles }: Corpus): Build => ({
  files: new Map(articles.map((article) => [article.id, { hash: article.hash, article }])),
  index: indexArticles(articles, emptyIndex()),
});

const BUILD = buildOf(
  corpusOf({ "a.txt": ["Seven envoys left. “Snow fell”, said Élan 🙂."], "b.txt": ["Snow.", "Snow fell."] }),
);
const OTHER = buildOf(corpusOf({ "c.txt": ["The summit is near."] }));

describe("a build as bytes", () => {
  const bytes = encodeBuild(BUILD, "1");

  test("is the same build again, and what was one article is one", () => {
    const decoded = decodeBuild(bytes, "1");
    expect(decoded).toEqual(BUILD);
    const [article] = decoded?.index.articles ?? [];
    expect(decoded?.files.get("a.txt")).toHaveProperty("article", article);
    expect(Object.values(decoded?.files.get("a.txt") ?? {})).toContain(article);
  });

  test("is none for another version of the code", () => {
    expect(decodeBuild(bytes, "2")).toBeNull();
  });

  test("is none where a bit is another, wherever it is", () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(decodeBuild(damaged, "1")).toBeNull();
      }),
    );
  });

  test("is none where something is missing at its end, or too much", () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
        expect(decodeBuild(bytes.slice(0, length), "1")).toBeNull();
      }),
    );
    expect(decodeBuild(Uint8Array.from([...bytes, 0]), "1")).toBeNull();
  });
});

const noComplaint = (problem: string) => expect.unreachable(problem);

describe("a saved build", () => {
  test("is loaded by the next process, and by none for another folder", async () => {
    const state = await folderOf({});
    const one = openSavedBuild(state, "seeds", noComplaint);
    expect(await one.load()).toBeNull();
    await one.save(BUILD);
    expect(await openSavedBuild(state, "./seeds/", noComplaint).load()).toEqual(BUILD);
    expect(await openSavedBuild(state, "others", noComplaint).load()).toBeNull();
  });

  test("makes the folder that it is in", async () => {
    const state = join(await folderOf({}), "state");
    const one = openSavedBuild(state, "seeds", noComplaint);
    await one.load();
    await one.save(BUILD);
    expect(await openSavedBuild(state, "seeds", noComplaint).load()).toEqual(BUILD);
  });

  test("is always one or the other where several save theirs at a time, and leaves nothing beside it", async () => {
    const state = await folderOf({});
    const first = openSavedBuild(state, "seeds", noComplaint);
    await first.load();
    await first.save(BUILD);
    await Promise.all(
      Array.from({ length: 10 }, async (_, at) => {
        const one = openSavedBuild(state, "seeds", noComplaint);
        expect([BUILD, OTHER]).toContainEqual(await one.load());
        await one.save(at % 2 === 0 ? OTHER : BUILD);
      }),
    );
    expect(await readdir(state)).toHaveLength(1);
  });

  test("is not saved where none was looked for: of which code it is, is not known then", async () => {
    const state = await folderOf({});
    await openSavedBuild(state, "seeds", noComplaint).save(BUILD);
    expect(await readdir(state)).toEqual([]);
  });

  test("that is damaged is none, and the next takes its place", async () => {
    const state = await folderOf({});
    const one = openSavedBuild(state, "seeds", noComplaint);
    await one.load();
    await one.save(BUILD);
    const [name = ""] = await readdir(state);
    await writeFile(join(state, name), (await readFile(join(state, name))).subarray(0, 100));
    expect(await one.load()).toBeNull();
    await one.save(OTHER);
    expect(await one.load()).toEqual(OTHER);
  });

  test("that can neither be read nor written is none, and that is told once", async () => {
    const file = join(await folderOf({ file: "" }), "file");
    const complain = vi.fn<(problem: string) => void>();
    const one = openSavedBuild(file, "seeds", complain);
    expect(await one.load()).toBeNull();
    await one.save(BUILD);
    expect(await one.load()).toBeNull();
    expect(complain).toHaveBeenCalledOnce();
    expect(complain.mock.calls[0]?.[0]).toMatch(
      /^The index cannot be read from .*\.index \(ENOTDIR\)\. Let /,
    );
  });
});

/** An article of so many passages. */
const long = (passages: number, word = "Snow") => `${word} fell. `.repeat(passages);

describe("a folder's library", () => {
  test("of 5,000 passages is saved, and opened again without indexing, to answer as one that is new", async () => {
    const folder = await folderOf({
      "a.txt": long(2500),
      "b.txt": `${long(2499, "Rain")}Seven envoys left.`,
    });
    const state = await folderOf({});
    await createLibraryBuilder(folder, openSavedBuild(state, folder, noComplaint)).build();
    const told: number[] = [];
    const again = createLibraryBuilder(folder, openSavedBuild(state, folder, noComplaint));
    const library = await again.build(({ passages }) => told.push(passages.of));
    const fresh = await openLibrary(folder);
    expect(Math.max(...told)).toBe(0);
    expect(library.version).toBe(fresh.version);
    for (const question of ["Who left?", "How many envoys left?", "snow"]) {
      expect(library.ask(question)).toEqual(fresh.ask(question));
      expect(library.search(question, 5)).toEqual(fresh.search(question, 5));
    }
  });

  test("of fewer passages writes nothing", async () => {
    const folder = await folderOf({ "a.txt": long(4999) });
    const state = await folderOf({});
    await createLibraryBuilder(folder, openSavedBuild(state, folder, noComplaint)).build();
    expect(await readdir(state)).toEqual([]);
  });

  test("is saved again when 5,000 passages have come or gone since, and meanwhile catches up", async () => {
    const folder = await folderOf({ "a.txt": long(5000) });
    const saves: number[] = [];
    let held: Build | null = null;
    const saved = {
      load: async () => held,
      save: async (build: Build) => {
        held = build;
        saves.push(build.index.sentences.texts);
      },
    };
    const opened = async () => {
      const told: number[] = [];
      await createLibraryBuilder(folder, saved).build(({ passages }) => told.push(passages.of));
      return Math.max(...told);
    };
    expect(await opened()).toBe(5000);
    await writeFile(join(folder, "b.txt"), long(4999, "Rain"));
    expect(await opened()).toBe(4999);
    expect(await opened()).toBe(4999);
    expect(saves).toEqual([5000]);
    await writeFile(join(folder, "c.txt"), "It hailed.");
    expect(await opened()).toBe(5000);
    expect(await opened()).toBe(0);
    expect(saves).toEqual([5000, 10_000]);
  });
});
