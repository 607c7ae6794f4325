import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openIdentifyFile } from "../../src/discord/identify-file.ts";
import { createIdentifyLimit, LONGEST_PAUSE, pauseBeforeIdentify } from "../../src/discord/identify-limit.ts";
import { type Files, nodeFiles } from "../../src/folder/files.ts";
import { createDisk } from "../folder/memory-disk.ts";

const HOUR = 60 * 60_000;
const NOW = Date.UTC(2026, 10, 22);

let root: string;
let folder: string;
let complaints: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "footnote-"));
  folder = join(root, "state");
  complaints = [];
});
afterEach(() => rm(root, { recursive: true }));

const open = (now = NOW, files: Partial<Files> = {}) =>
  openIdentifyFile(
    folder,
    { ...nodeFiles, ...files },
    () => now,
    (problem) => void complaints.push(problem),
  );
const file = () => join(folder, "sessions.json");

async function put(text: string): Promise<void> {
  await mkdir(folder);
  await writeFile(file(), text);
}

describe("the times of sessions", () => {
  test("are there again after a restart, and those of yesterday are not", async () => {
    const before = open();
    await before.add(NOW);
    await before.add(NOW + HOUR);
    expect(await open(NOW + 2 * HOUR).read()).toEqual([NOW, NOW + HOUR]);
    expect(await open(NOW + 24 * HOUR).read()).toEqual([NOW + HOUR]);
    expect(complaints).toEqual([]);
  });

  test("are in one file, which holds nothing else", async () => {
    await open().add(NOW);
    expect(await readdir(folder)).toEqual(["sessions.json"]);
    expect(JSON.parse(await readFile(file(), "utf8"))).toEqual({ begun: [NOW] });
  });

  test("are whole on the disk, whatever happens while one more is written", async () => {
    const rename: Files["rename"] = async () => {
      throw Object.assign(new Error("no more room"), { code: "ENOSPC" });
    };
    await open().add(NOW);
    await open(NOW, { rename }).add(NOW + 1);
    expect(JSON.parse(await readFile(file(), "utf8"))).toEqual({ begun: [NOW] });
    expect(await readdir(folder)).toEqual(["sessions.json"]);
  });

  test("that lie in the future, because the clock has gone back, count as just now, and that is said", async () => {
    await open().add(NOW);
    const earlier = NOW - 3 * HOUR;
    expect(await open(earlier).read()).toEqual([earlier]);
    expect(complaints).toEqual([expect.stringContaining("The clock of this machine has gone back")]);
    expect(await open(earlier + 24 * HOUR).read()).toEqual([]);
  });

  test("may be some seconds ahead without a word", async () => {
    await open().add(NOW);
    expect(await open(NOW - 5_000).read()).toEqual([NOW - 5_000]);
    expect(complaints).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  test.each(["", "{", "[]", '{"begun":["x"]}', '{"begun":[1e999]}', "\u0000", '{"begun":null}'])(
    "because it holds %j is replaced, and that is said",
    async (text) => {
      await put(text);
      await open().add(NOW);
      expect(complaints).toEqual([expect.stringContaining(`${file()}, which says when Footnote connected`)]);
      expect(await open().read()).toEqual([NOW]);
      expect(complaints).toHaveLength(1);
    },
  );
});

const EROFS: Partial<Files> = {
  open: () => Promise.reject(Object.assign(new Error("read-only"), { code: "EROFS" })),
};

describe("a file that cannot be written", () => {
  test("makes each start wait as long as any, because it knows nothing of the one before", async () => {
    const record = open(NOW, EROFS);
    expect(pauseBeforeIdentify(await record.read(), NOW)).toBe(LONGEST_PAUSE);
    await record.add(NOW + LONGEST_PAUSE);
    expect(complaints).toEqual([
      `${file()}, which says when Footnote connected to Discord, cannot be written (EROFS). Let Footnote write into that ` +
        "folder, or set STATE_DIR to one that it may write into; until then each start waits 8 minutes, so that a loop of " +
        "crashes does not cost the token.",
    ]);
  });

  test("is told as well where a folder has its name", async () => {
    await mkdir(file(), { recursive: true });
    expect(pauseBeforeIdentify(await open().read(), NOW)).toBe(LONGEST_PAUSE);
    expect(complaints).toHaveLength(2);
  });
});

describe("a bot that crashes as soon as it has connected, and is started again at once,", () => {
  const DAY = 24 * HOUR;
  const silent = () => undefined;

  /** When it begins sessions in 400 starts, over a disk that every start finds as the one before has left it. */
  async function begins(files: Files): Promise<readonly number[]> {
    let now = NOW;
    const begun: number[] = [];
    for (let start = 0; start < 400; start += 1) {
      const limit = createIdentifyLimit({
        record: openIdentifyFile("/state", files, () => now, silent),
        now: () => now,
        sleep: async (milliseconds) => {
          now += milliseconds;
        },
        printError: silent,
        log: { debug: silent, info: silent, warn: silent, error: silent },
      });
      await limit.take(new AbortController().signal);
      begun.push(now);
      now += 1_000;
    }
    return begun;
  }

  const most = (times: readonly number[]) =>
    Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + DAY).length));

  test("begins at most 240 sessions in any 24 hours", async () => {
    const { files } = createDisk("/state", {});
    expect(most(await begins(files))).toBe(219);
  });

  test("begins fewer where nothing can be kept of it", async () => {
    const { files } = createDisk("/state", {});
    expect(most(await begins({ ...files, ...EROFS }))).toBe(180);
  });
});
