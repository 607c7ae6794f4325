import { readdir, readFile, writeFile } from "node:fs/promises";
import { getPriority } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { UserError } from "../../src/errors.ts";
import { createLibraryBuilder } from "../../src/library/library-builder.ts";
import { createReader } from "../../src/reader/create-reader.ts";
import { openReaderThread } from "../../src/reader/open-reader-thread.ts";
import type { Reader } from "../../src/reader/reader.ts";
import { folderOf } from "../library/samples.ts";
import { leadOf, neverCancelled, noProgress } from "./samples.ts";

/* The thread as it really is: starting one takes most of a second, so that tests share where they can. */

/** Starting a thread and reading a folder dozens of times takes long on a machine that does other things too. */
const PATIENCE = { timeout: 60_000 };

const BRIDGE = "Ann Bell opened a bridge over the Thame. It cost nine million crowns.";
const COST = "what did the bridge cost?";

/** The threads of this process whose turn comes after the calling one's. */
async function threadsBehind(): Promise<string[]> {
  const threads = await readdir("/proc/self/task");
  const facts = await Promise.all(
    threads.map((id) => readFile(`/proc/self/task/${id}/stat`, "utf8").catch(() => "")),
  );
  // The 19th field; the second is a name in parentheses, and may hold spaces.
  const nice = facts.map((fact) => Number(fact.slice(fact.lastIndexOf(")") + 2).split(" ")[16]));
  return threads.filter((_, at) => (nice[at] ?? 0) > getPriority());
}

async function opened(folder: string): Promise<Reader> {
  const reader = await openReaderThread(folder);
  onTestFinished(() => reader.close());
  return reader;
}

describe("a reader in a thread of its own", PATIENCE, () => {
  test("answers as one in this thread does, follows its folder, and says what a person can mend as such", async () => {
    const folder = await folderOf({ "bridge.txt": BRIDGE });
    const [there, here] = await Promise.all([
      opened(folder),
      createReader(createLibraryBuilder(folder), commands),
    ]);
    for (let round = 0; round < 2; round++) {
      expect(there.contents).toEqual(here.contents);
      const request = { options: new Map([["question", COST]]) };
      expect(await there.run("ask", request)).toEqual(await here.run("ask", request));
      expect(await there.press("articles", "0", [])).toEqual(await here.press("articles", "0", []));
      expect(await there.complete("read", "article", "a")).toEqual(
        await here.complete("read", "article", "a"),
      );
      expect(await there.find([COST, "who?"])).toEqual(await here.find([COST, "who?"]));
      const bytes = new TextEncoder().encode("The ferry sails again.");
      expect(await there.preview("new.txt", bytes)).toEqual(await here.preview("new.txt", bytes));

      await writeFile(join(folder, "ferry.txt"), "The ferry over the Thame was sold.");
      await Promise.all([there.reread(noProgress, neverCancelled), here.reread(noProgress, neverCancelled)]);
    }
    expect(there.contents.articles).toHaveLength(2);

    const refused = there.run("read", { options: new Map([["article", "tunnel"]]) });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow("There is no article “tunnel”.");
    expect(await leadOf(there, COST)).toBe(BRIDGE);
  });

  test.runIf(process.platform === "linux")(
    "lets the thread that talks to Discord have the processors first",
    async () => {
      const before = await threadsBehind();
      await opened(await folderOf({ "bridge.txt": BRIDGE }));
      const behind = (await threadsBehind()).filter((thread) => !before.includes(thread));
      expect(behind).toHaveLength(1);
    },
  );

  test("saves what it made of many articles in the state directory", async () => {
    const folder = await folderOf({ "snow.txt": "Snow fell. ".repeat(5000) });
    const stateDirectory = await folderOf({});
    const reader = await openReaderThread(folder, noProgress, neverCancelled, false, { stateDirectory });
    await reader.close();
    expect(await readdir(stateDirectory)).toEqual([expect.stringMatching(/^articles-[0-9a-f]{16}\.index$/)]);
  });

  test("cannot be opened where there is nothing to answer from", async () => {
    const folder = await folderOf({});
    await expect(openReaderThread(folder)).rejects.toBeInstanceOf(UserError);
  });

  test("lets go of an opening that is cancelled", async () => {
    const folder = await folderOf({ "bridge.txt": BRIDGE });
    const reason = new Error("cancelled");
    await expect(openReaderThread(folder, noProgress, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe("a thread that breaks down while it reads its folder again", PATIENCE, () => {
  const url = new URL("./breakable-thread.mjs", import.meta.url);

  async function openedBreakable(): Promise<{ reader: Reader; folder: string }> {
    const folder = await folderOf({ "bridge.txt": BRIDGE, "snow.txt": "Snow fell in the night.", fault: "" });
    const resourceLimits = { maxOldGenerationSizeMb: 96 };
    const reader = await openReaderThread(folder, noProgress, neverCancelled, false, {
      url,
      resourceLimits,
    });
    onTestFinished(() => reader.close());
    return { reader, folder };
  }

  test.each([
    ["exit", "The reader's thread has ended with exit code 7."],
    ["memory", "memory"],
  ])("ends alone, and whoever waits for it is told: %s", async (how, message) => {
    const { reader, folder } = await openedBreakable();
    await writeFile(join(folder, "fault"), how);
    const waiting = [reader.reread(noProgress, neverCancelled), reader.find([COST])];
    for (const one of waiting) await expect(one).rejects.toThrow(message);
    expect((await reader.failed).message).toContain(message);
    await expect(reader.find([COST])).rejects.toThrow(message);
  });

  test("whatever operation on a file fails: it leaves a file out and says so, or answers as before", async () => {
    const { reader, folder } = await openedBreakable();
    const before = reader.contents;
    const reread = () => reader.reread(noProgress, neverCancelled);
    const codes = ["EIO", "EACCES", "EMFILE"];
    let faults = 0;
    for (let at = 1; ; at++) {
      const code = codes[at % codes.length] ?? "";
      await writeFile(join(folder, "fault"), `operation ${at} ${code}`);
      const outcome = await reread().catch((error: unknown) => error);
      if (outcome === reader.contents && reader.contents.problems.length === 0) break;
      faults++;
      if (outcome instanceof Error) {
        expect(reader.contents).toEqual(before);
        expect(await leadOf(reader, COST)).toBe(BRIDGE);
      } else expect(reader.contents.problems[0]?.message).toContain(code);
      await writeFile(join(folder, "fault"), "");
      expect(await reread()).toEqual(before);
    }
    expect(faults).toBeGreaterThan(10);
  });
});
