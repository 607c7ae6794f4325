import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { NAMES_FILE } from "../../src/library/names-file.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { folderOf } from "./samples.ts";

const BRIDGE = "Ann Bell opened a bridge over the river Thame.\n";
const SNOW = "Snow fell on the hills of Ruritania.\n";

test("a folder's articles can be asked, also under the names beside them", async () => {
  const folder = await folderOf({
    "bridge.txt": BRIDGE,
    "snow.md": SNOW,
    [NAMES_FILE]: "- [Ann Bell, Madame Cloche]",
  });
  const library = await openLibrary(folder);
  expect(library.corpus.articles.map(({ id }) => id)).toEqual(["bridge.txt", "snow.md"]);
  const { status, citations } = library.ask("What did Madame Cloche open?");
  expect(status).toBe("answered");
  expect(citations.map(({ passage: { article, start, end } }) => article.text.slice(start, end))).toEqual([
    BRIDGE.trim(),
  ]);
});

test("a file that cannot be used is reported, and the others can be asked", async () => {
  const library = await openLibrary(await folderOf({ "bridge.txt": BRIDGE, "empty.txt": "" }));
  expect(library.corpus.problems.map(({ file }) => file)).toEqual(["empty.txt"]);
  expect(library.article("bridge.txt")?.text).toBe(BRIDGE);
});

test("names that are wrong are an error: half of what was meant would be a silent loss", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE, [NAMES_FILE]: "- Ann Bell, Madame Cloche" });
  await expect(openLibrary(folder)).rejects.toThrow(UserError);
  await expect(openLibrary(folder)).rejects.toThrow(/^names\.yaml cannot be read \(entry 1 /);
});

test("a folder without articles, or that is none, is an error about the folder", async () => {
  const folder = await folderOf({ [NAMES_FILE]: "broken", "not-a-folder": "" });
  await expect(openLibrary(folder)).rejects.toThrow(/^There is no article in /);
  await expect(openLibrary(join(folder, "not-a-folder"))).rejects.toThrow(/ is not a folder\. /);
  await expect(openLibrary(join(folder, "nowhere"))).rejects.toThrow(/ is not there\. /);
});
