import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Feedback } from "../../src/feedback/feedback.ts";
import { openFeedbackFile } from "../../src/feedback/feedback-file.ts";
import { type Files, nodeFiles } from "../../src/folder/files.ts";

let root: string;
let folder: string;
let complaints: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "footnote-"));
  folder = join(root, "state");
  complaints = [];
});
afterEach(() => rm(root, { recursive: true }));

const open = (files: Partial<Files> = {}): Feedback =>
  openFeedbackFile(folder, { ...nodeFiles, ...files }, (problem) => void complaints.push(problem));
const file = () => join(folder, "feedback.json");

describe("what is counted and sent", () => {
  test("is there again after a restart", async () => {
    const before = open();
    await before.count("answers");
    await before.count("doesNot");
    await before.send('Who \u2028"rang"?\u0000');
    expect(await open().read()).toEqual({ answers: 1, doesNot: 1, questions: ['Who \u2028"rang"?\u0000'] });
    expect(complaints).toEqual([]);
  });

  test("is in one file, which holds nothing else", async () => {
    await open().count("answers");
    expect(await readdir(folder)).toEqual(["feedback.json"]);
    expect(JSON.parse(await readFile(file(), "utf8"))).toEqual({ answers: 1, doesNot: 0, questions: [] });
  });

  test("is all there, however many say it at once", async () => {
    const feedback = open();
    await Promise.all(Array.from({ length: 50 }, () => feedback.count("doesNot")));
    expect((await open().read()).doesNot).toBe(50);
  });

  test("is on the disk before it is said to be counted, and written there whole before it has its name", async () => {
    const done: string[] = [];
    const spying: Partial<Files> = {
      async open(path, flags) {
        const opened = await nodeFiles.open(path, flags);
        const what = path === folder ? "folder" : "file";
        return {
          stat: () => opened.stat(),
          readFile: () => opened.readFile(),
          writeFile: (bytes) => opened.writeFile(bytes),
          close: () => opened.close(),
          async sync() {
            await opened.sync();
            done.push(`sync ${what}`);
          },
        };
      },
      async rename(path, name) {
        await nodeFiles.rename(path, name);
        done.push("rename");
      },
    };
    await open(spying).count("answers");
    expect(done).toEqual(["sync file", "rename", "sync folder"]);
  });
});

test("nothing is made where nobody has said anything", async () => {
  expect(await open().read()).toEqual({ answers: 0, doesNot: 0, questions: [] });
  expect(await readdir(root)).toEqual([]);
});

describe("a file that cannot be read is told, left as it is, and no reason to stop", () => {
  beforeEach(() => mkdir(folder));

  test.each([
    ["nothing", ""],
    ["half of it", '{"answers": 1,'],
    ["something else", "[]"],
    ["a count below zero", '{"answers": -1, "doesNot": 0, "questions": []}'],
    ["a count that is none", '{"answers": "many", "doesNot": 0, "questions": []}'],
    ["a question without end", JSON.stringify({ answers: 0, doesNot: 0, questions: ["x".repeat(301)] })],
    ["a prototype", '{"__proto__": {"answers": 1}}'],
  ])("with %s in it", async (_what, content) => {
    await writeFile(file(), content);
    const feedback = open();
    await feedback.count("answers");
    expect(await feedback.read()).toMatchObject({ answers: 1 });
    expect(complaints).toEqual([
      expect.stringMatching(/^Feedback cannot be read from .*feedback\.json \(.*Mend/),
    ]);
    expect(await readFile(file(), "utf8")).toBe(content);
  });

  test("as a folder, or a link to elsewhere", async () => {
    await writeFile(join(root, "elsewhere"), '{"answers": 7, "doesNot": 0, "questions": []}');
    await symlink(join(root, "elsewhere"), file());
    expect((await open().read()).answers).toBe(0);
    await rm(file());
    await mkdir(file());
    expect((await open().read()).answers).toBe(0);
    expect(complaints).toHaveLength(2);
  });
});

describe("a file that cannot be written", () => {
  const failing = (code: string) => async () => {
    throw Object.assign(new Error("secret"), { code });
  };

  test.each<[string, Partial<Files>]>([
    ["to a full disk", { open: failing("ENOSPC") }],
    ["in a folder that cannot be made", { mkdir: failing("EACCES") }],
    ["in the old one's place", { rename: failing("EBUSY") }],
  ])("%s is told once, and counted in memory", async (_what, files) => {
    const feedback = open(files);
    await feedback.count("answers");
    await feedback.count("answers");
    expect(await feedback.read()).toMatchObject({ answers: 2 });
    expect(complaints).toEqual([
      expect.stringMatching(/^Feedback cannot be written to .*\((?:ENOSPC|EACCES|EBUSY)\)/),
    ]);
  });

  test("leaves nothing behind, and is written with the next change", async () => {
    let rename: Files["rename"] = failing("ENOSPC");
    const feedback = open({
      rename: (...names) => rename(...names),
    });
    await feedback.count("answers");
    expect(await readdir(folder)).toEqual([]);
    rename = nodeFiles.rename;
    await feedback.send("Who?");
    expect(await open().read()).toEqual({ answers: 1, doesNot: 0, questions: ["Who?"] });
    expect(complaints).toHaveLength(1);
  });
});
