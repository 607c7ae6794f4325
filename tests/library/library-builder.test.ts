import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library/library.ts";
import { createLibraryBuilder, type Progress } from "../../src/library/library-builder.ts";
import { NAMES_FILE } from "../../src/library/names-file.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { folderOf } from "./samples.ts";

// Libraries are opened over and over: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

/** By name; null where there is no such file. */
type Files = Readonly<Record<string, string | null>>;

async function put(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) await rm(join(folder, name), { force: true });
    else await writeFile(join(folder, name), text);
  }
}

const QUESTIONS = [
  "Who expelled seven envoys?",
  "What did Madame Cloche open?",
  "snow on the bridge",
  "Did the NYT write of the summit?",
  "the brigde over the river",
];

/** All that a library says. */
const saidBy = (library: Library) => ({
  corpus: library.corpus,
  terms: library.terms,
  answers: QUESTIONS.map((question) => library.ask(question)),
  hits: QUESTIONS.map((question) => library.search(question, 20)),
});

const TEXTS = [
  "The foreign ministry expelled seven envoys on Friday. Their families left with them.\n\nSnow fell on the bridge.",
  "Ann Bell opened a bridge over the river Thame in the morning. She called the bridge a gift.",
  "The New York Times wrote that a summit is near. Seven envoys left.\n\nThe river is wide.",
  "Envoys left. Snow fell. Envoys left. The summit of the hill is high.",
  "---\ntitle: The bridge\n---\nThe bridge cost nine million crowns. The bridge is wide. The river is not.",
  "The foreign ministry expelled seven envoys on Friday. They left.\n\nSnow fell on the bridge.",
  "---\nurl: nowhere\n---\nThe article.",
  "",
];
const NAMES = ["- [Ann Bell, Madame Cloche]", "- [Ann Bell, Madame]\n- [bridge, Thame]", "- [Ann Bell]"];
const ARTICLES = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"];

/** The folder at first: five articles. */
const FIRST: Files = Object.fromEntries(ARTICLES.map((name, at) => [name, TEXTS[at] ?? ""]));

const someFiles = fc.dictionary(fc.constantFrom(...ARTICLES, "f.txt"), fc.constantFrom(...TEXTS, null), {
  maxKeys: 3,
});
const someNames = fc.dictionary(fc.constant(NAMES_FILE), fc.constantFrom(...NAMES, null));
const noArticles: Files = Object.fromEntries([...ARTICLES, "f.txt"].map((name) => [name, null] as const));
const anyChange: fc.Arbitrary<Files> = fc
  .tuple(fc.nat({ max: 9 }), someFiles, someNames)
  .map(([luck, files, names]) => (luck === 0 ? noArticles : { ...files, ...names }));

const libraryOrError = (opening: Promise<Library>): Promise<Library | Error> =>
  opening.catch((error: Error) => error);

test("a library answers as one opened for the first time, whatever became of the folder and of builds before", async () => {
  const anyStep = fc.record({ change: anyChange, stop: fc.nat({ max: 5 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 5 }), async (steps) => {
      const folder = await folderOf({});
      await put(folder, FIRST);
      const builder = createLibraryBuilder(folder);
      let library = await builder.build();
      let expected = saidBy(library);
      for (const { change, stop } of steps) {
        await put(folder, change);
        const opened = await libraryOrError(openLibrary(folder));
        let calls = 0;
        const built = await libraryOrError(
          builder.build(() => {
            if (calls++ === stop) throw new Error("Given up.");
          }),
        );
        if (calls > stop) expect(built).toEqual(new Error("Given up."));
        else if (built instanceof Error || opened instanceof Error) expect(built).toEqual(opened);
        else {
          const before = new Map(library.corpus.articles.map((article) => [article.hash, article]));
          for (const article of built.corpus.articles) {
            const same = before.get(article.hash);
            if (same?.id === article.id) expect(article).toBe(same);
          }
          library = built;
          expected = saidBy(opened);
        }
        expect(saidBy(library)).toEqual(expected);
      }
    }),
    { numRuns: 6 },
  );
});

async function toldOf(build: (onProgress: (progress: Progress) => void) => Promise<Library>) {
  const told: (readonly [files: string, passages: string])[] = [];
  const library = await build(({ files, passages }) => {
    told.push([`${files.done}/${files.of}`, `${passages.done}/${passages.of}`]);
  });
  return { told, library };
}

test("it tells every 50 files and every 1,000 passages how far it is; the next time, of what changed", async () => {
  const many = Array.from({ length: 120 }, (_, at) => [
    `${at}.txt`,
    `${"Snow fell. ".repeat(20)}It was ${at}.`,
  ]);
  const folder = await folderOf(Object.fromEntries(many));
  const { build } = createLibraryBuilder(folder);
  expect((await toldOf(build)).told).toEqual([
    ["50/120", "0/0"],
    ["100/120", "0/0"],
    ["120/120", "0/0"],
    ["120/120", "1000/2520"],
    ["120/120", "2000/2520"],
    ["120/120", "2520/2520"],
  ]);
  await put(folder, { "7.txt": "Snow fell. Snow fell again." });
  expect((await toldOf(build)).told.slice(3)).toEqual([["120/120", "2/2"]]);
});

test("where nothing changed, no passage is touched, and the library answers as before", async () => {
  const folder = await folderOf({});
  await put(folder, FIRST);
  const { build } = createLibraryBuilder(folder);
  const expected = saidBy(await build());
  const { told, library } = await toldOf(build);
  expect(told).toEqual([["5/5", "0/0"]]);
  expect(saidBy(library)).toEqual(expected);
});

test("what a build read that came to nothing is forgotten: an article that is as before is the same object", async () => {
  const folder = await folderOf({ "a.txt": "Ann Bell opened a bridge.", "b.txt": "Snow fell." });
  const { build } = createLibraryBuilder(folder);
  const [article] = (await build()).corpus.articles;
  await put(folder, { "a.txt": "Ann Bell closed a bridge.", [NAMES_FILE]: "- [Ann Bell]" });
  await expect(build()).rejects.toThrow(UserError);
  await put(folder, { "a.txt": "Ann Bell opened a bridge.", [NAMES_FILE]: null });
  expect((await build()).corpus.articles[0]).toBe(article);
});

test("names that are wrong are refused before anything is touched, and taken once they are mended", async () => {
  const folder = await folderOf({ "a.txt": "Ann Bell opened a bridge.\n", [NAMES_FILE]: "- [Ann Bell]" });
  const { build } = createLibraryBuilder(folder);
  await expect(build()).rejects.toThrow(UserError);
  await put(folder, { [NAMES_FILE]: "- [Ann Bell, Madame Cloche]" });
  const library = await build();
  expect(library.ask("What did Madame Cloche open?").status).toBe("answered");
  await put(folder, { [NAMES_FILE]: null });
  expect((await build()).ask("What did Madame Cloche open?").missing).toContain("Cloche");
});
