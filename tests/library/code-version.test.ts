import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { codeVersion } from "../../src/library/code-version.ts";
import { folderOf } from "./samples.ts";

const SOURCE = join(import.meta.dirname, "../../src");
/** What a file imports of Footnote's own to run, not for its types only. */
const IMPORT = /^(?:import|export) (?!type )(?:[^"';]* from )?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

async function importsOf(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, fromStatement, fromCall] of (await readFile(file, "utf8")).matchAll(IMPORT))
    await importsOf(join(dirname(file), fromStatement ?? fromCall ?? ""), seen);
  return seen;
}

test("what is made of articles is made by code that the version is of, and by nothing else", async () => {
  const made = ["corpus/read-folder.ts", "search/article-index.ts"].map((name) => join(SOURCE, name));
  const imports = (await Promise.all(made.map((file) => importsOf(file)))).flatMap((some) => [...some]);
  const others = imports.filter(
    (file) => !/^(?:(?:corpus|search)\/)?[^/]+$/.test(file.slice(SOURCE.length + 1)),
  );
  expect(others).toEqual([]);
  expect(imports.length).toBeGreaterThan(20);
});

test("the version is the same until a source is edited, added, or a package changes", async () => {
  const folder = await folderOf({ "package-lock.json": "{}" });
  for (const room of ["corpus", "search", "library"]) {
    await mkdir(join(folder, "src", room), { recursive: true });
    await writeFile(join(folder, "src", room, "one.ts"), "export {};");
  }
  const version = () => codeVersion(pathToFileURL(`${folder}/`));
  const versions = [version()];
  expect(version()).toBe(versions[0]);
  for (const name of [
    "src/new.ts",
    "src/corpus/one.ts",
    "src/search/one.ts",
    "src/library/two.ts",
    "package-lock.json",
  ]) {
    await writeFile(join(folder, name), "edited");
    versions.push(version());
  }
  expect(new Set(versions).size).toBe(6);
});
