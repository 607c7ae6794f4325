import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { ArticleFolder } from "../../src/folder/article-folder.ts";
import { nodeFiles } from "../../src/folder/files.ts";
import { tidyState, tidyUp } from "../../src/folder/tidy-up.ts";
import { folderOf } from "../library/samples.ts";

const folderThat = (cleanUp: () => Promise<void>) => ({ cleanUp }) as ArticleFolder;

test("what Footnote may not tidy up is told, and is no reason to end", async () => {
  const printed: string[] = [];
  const refuse = async () => {
    throw new UserError("The trash could not be tidied.");
  };
  await tidyUp(folderThat(refuse), (line) => void printed.push(line));
  expect(printed).toEqual(["The trash could not be tidied."]);
});

test("a fault of ours stays one", async () => {
  const fault = new TypeError("a fault");
  const fail = async () => {
    throw fault;
  };
  await expect(tidyUp(folderThat(fail), () => undefined)).rejects.toBe(fault);
});

describe("of the state directory", () => {
  const NOW = Date.parse("2026-11-22T08:00:00Z");
  const OLD = new Date(NOW - 61 * 60_000);
  const YOUNG = new Date(NOW - 59 * 60_000);

  test("goes what a killed process left half written, and nothing else", async () => {
    const state = await folderOf({
      ".footnote-0123456789abcdef.tmp": "half",
      ".footnote-fedcba9876543210.tmp": "being written",
      ".footnote-notes.tmp": "Mine.",
      "sessions.json": "[]",
    });
    await mkdir(join(state, ".footnote-00000000000000aa.tmp"));
    for (const name of await readdir(state)) {
      const time = name.includes("fedcba") ? YOUNG : OLD;
      await utimes(join(state, name), time, time);
    }
    await tidyState(state, nodeFiles, NOW);
    expect((await readdir(state)).sort()).toEqual([
      ".footnote-00000000000000aa.tmp",
      ".footnote-fedcba9876543210.tmp",
      ".footnote-notes.tmp",
      "sessions.json",
    ]);
  });

  test("nothing goes where there is none, or it is a file", async () => {
    const state = await folderOf({ "a file": "" });
    await writeFile(join(state, "another"), "");
    await tidyState(join(state, "nowhere"), nodeFiles, NOW);
    await tidyState(join(state, "a file"), nodeFiles, NOW);
    expect((await readdir(state)).sort()).toEqual(["a file", "another"]);
  });
});
