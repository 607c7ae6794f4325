import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { hastyFiles, interposed } from "./interposed.ts";
import { contentsOf, fill, folderOf } from "./samples.ts";
import { BEGINNING, story } from "./story.ts";

/** Each is killed once, at other operations in each of its folders; starting one takes longer than its story. */
const PROCESSES = 2;

/** What the folder holds after each change of the story, and how many operations the story takes. */
async function liveThrough() {
  const folder = folderOf(BEGINNING);
  let operations = 0;
  const files = interposed(hastyFiles, ({ perform }) => {
    operations++;
    return perform();
  });
  const states = [contentsOf(folder)];
  for await (const _ of story(openArticleFolder(folder, files))) states.push(contentsOf(folder));
  return { states, operations };
}

/** Runs a process until it is killed, and returns the lines that it printed. */
async function killedProcess(args: readonly string[]): Promise<readonly string[]> {
  const loader = import.meta.resolve("tsx");
  const child = spawn(
    process.execPath,
    ["--import", loader, join(import.meta.dirname, "killed.ts"), ...args],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const signal = new Promise((resolve) => child.on("close", (_, name) => resolve(name)));
  const output = await text(child.stdout);
  expect(await signal).toBe("SIGKILL");
  return output.split("\n");
}

test("a process that is killed at any operation loses nothing that was confirmed, and leaves no change half done", async () => {
  const { states, operations } = await liveThrough();
  const whole = new Set(states.flatMap((state) => Object.values(state)));
  const home = folderOf({});

  async function kill(points: readonly number[]): Promise<void> {
    for (const point of points) {
      mkdirSync(join(home, String(point)));
      fill(join(home, String(point)), BEGINNING);
    }
    const printed = await killedProcess([home, ...points.map(String)]);
    for (const point of points) {
      const folder = join(home, String(point));
      const confirmed = printed.filter((line) => line === String(point)).length;
      const where = `killed at operation ${point}, when ${confirmed} changes were confirmed`;
      for (const [name, content] of Object.entries(contentsOf(folder))) {
        if (!name.endsWith(".tmp")) expect(whole.has(content), `${name}, ${where}`).toBe(true);
      }
      await openArticleFolder(folder).cleanUp();
      expect(states.slice(confirmed, confirmed + 2), where).toContainEqual(contentsOf(folder));
    }
  }

  const points = Array.from({ length: operations }, (_, at) => at + 1);
  expect(points.length).toBeGreaterThan(100);
  await Promise.all(
    Array.from({ length: PROCESSES }, (_, at) => kill(points.filter((point) => point % PROCESSES === at))),
  );
}, 60_000);
