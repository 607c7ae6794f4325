import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Progress } from "../../src/library/library-builder.ts";
import type { Reader } from "../../src/reader/reader.ts";

/** A new folder of articles, by file name, for one test. */
export async function folderOf(articles: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-reader-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
  return folder;
}

/** The words that stand first in the answer to a question. */
export async function leadOf(reader: Reader, question: string): Promise<string | undefined> {
  return (await reader.find([question]))[0]?.lead?.text;
}

export const noProgress = (_progress: Progress): void => undefined;
export const neverCancelled = new AbortController().signal;
