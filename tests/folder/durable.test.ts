import { execFileSync } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { readPlainFile, replaceFile } from "../../src/folder/durable.ts";
import { nodeFiles } from "../../src/folder/files.ts";
import { interposed } from "./interposed.ts";
import { createDisk, type MemoryDisk } from "./memory-disk.ts";
import { contentsOf, folderOf } from "./samples.ts";
import { BEGINNING, story } from "./story.ts";

const FOLDER = "/articles";
const beginning = (): MemoryDisk =>
  createDisk(
    FOLDER,
    Object.fromEntries(Object.entries(BEGINNING).map(([name, text]) => [`${FOLDER}/${name}`, text])),
  );

async function statesOf(): Promise<Record<string, string>[]> {
  const disk = beginning();
  const states = [disk.contents()];
  for await (const _ of story(openArticleFolder(FOLDER, disk.files))) states.push(disk.contents());
  return states;
}

test("a loss of power at any time loses nothing that was confirmed, and leaves no change half done", async () => {
  const states = await statesOf();
  const disk = beginning();
  let operations = 0;
  let confirmed = 0;

  async function losePower(): Promise<void> {
    for (const left of disk.afterPowerLoss()) {
      await openArticleFolder(FOLDER, left.files).cleanUp();
      expect(
        states.slice(confirmed, confirmed + 2),
        `at operation ${operations}, when ${confirmed} changes were confirmed`,
      ).toContainEqual(left.contents());
    }
  }

  const files = interposed(disk.files, async ({ perform }) => {
    operations++;
    await losePower();
    return perform();
  });
  for await (const _ of story(openArticleFolder(FOLDER, files))) {
    confirmed++;
    await losePower();
  }
  expect(confirmed).toBe(states.length - 1);
});

test("the disk of these tests does what a real one does", async () => {
  const states = await statesOf();
  const folder = folderOf(BEGINNING);
  let at = 0;
  for await (const _ of story(openArticleFolder(folder))) {
    at++;
    const expected = Object.entries(contentsOf(folder)).map(([name, text]) => [`${FOLDER}/${name}`, text]);
    expect(states[at]).toEqual(Object.fromEntries(expected));
  }
});

describe("what is read as an article's file", () => {
  test.each([
    ["a link", (path: string) => symlink("/etc/hostname", path), /ELOOP/],
    ["a pipe", async (path: string) => void execFileSync("mkfifo", [path]), /^it is not a plain file;/],
    ["a folder", (path: string) => mkdir(path), /^it is not a plain file;/],
  ])("is not %s that has taken its place", async (_, make, message) => {
    const path = join(folderOf({}), "a.txt");
    await make(path);
    await expect(readPlainFile(nodeFiles, path)).rejects.toThrow(message);
  });
});

describe("a drive that keeps a folder's names without being asked", () => {
  test.each([
    ["open", "EISDIR"],
    ["open", "EPERM"],
    ["sync", "EINVAL"],
  ])("is no fault: %s fails with %s", async (name, code) => {
    const disk = beginning();
    const files = interposed(disk.files, (operation) => {
      if (operation.name !== name || ![FOLDER, `${FOLDER}/trash`].includes(operation.path))
        return operation.perform();
      throw Object.assign(new Error(code), { code });
    });
    await openArticleFolder(FOLDER, files).remove("a.txt");
    expect(Object.keys(disk.contents())).toContain(`${FOLDER}/trash/a.txt`);
  });
});

test("files that are put at once into a folder that is not there yet are all there", async () => {
  const { files, contents } = createDisk("/", {});
  const names = ["a.json", "b.json", "c.json"];
  await Promise.all(
    names.map((name) => replaceFile(files, `/state/${name}`, new TextEncoder().encode(name))),
  );
  expect(contents()).toEqual(Object.fromEntries(names.map((name) => [`/state/${name}`, name])));
});
