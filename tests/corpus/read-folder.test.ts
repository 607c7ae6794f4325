import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FILE_BYTES } from "../../src/corpus/read-file.ts";
import { type Reading, readFolder } from "../../src/corpus/read-folder.ts";
import { UserError } from "../../src/errors.ts";

let folder: string;
const write = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(path.join(folder, name), content);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "articles-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const read = () => readFolder(folder).corpus;
const ids = (): string[] => read().articles.map(({ id }) => id);
const problems = (): string[] => read().problems.map(({ message }) => message);

describe("reading a folder", () => {
  it("takes its .txt and .md files, without hidden ones, folders and everything else", async () => {
    for (const name of ["b.txt", "a.md", "C.TXT", ".hidden.txt", "names.yaml", "txt"])
      await write(name, `The article ${name} is here.`);
    await mkdir(path.join(folder, "folder.txt"));
    expect(ids()).toEqual(["C.TXT", "a.md", "b.txt"]);
    expect(problems()).toEqual([]);
  });

  it("gives the text that reading the file gives, so that offsets point into the file", async () => {
    await write("a.txt", "\uFEFFThe “first” sentence. 👍 The second.\r\n");
    const [article] = read().articles;
    expect(article?.text).toBe(await readFile(path.join(folder, "a.txt"), "utf8"));
  });

  it.each(["__proto__.txt", "constructor.md", "a\u202eb.txt", "new\nline.txt", "-rf.txt", "漢字.txt"])(
    "takes a file by any name: %j",
    async (name) => {
      await write(name, "The article.");
      expect(ids()).toEqual([name]);
    },
  );

  it("reads a link within the folder as the file that it leads to", async () => {
    await write("notes.rst", "The article.");
    await symlink("notes.rst", path.join(folder, "a.txt"));
    expect(ids()).toEqual(["a.txt"]);
  });
});

describe("reading a folder again", () => {
  const byName = ({ corpus }: Reading) => new Map(corpus.articles.map((article) => [article.id, article]));

  it("gives the same objects for the files that have the same name and bytes, and only for those", async () => {
    for (const name of ["changed.txt", "kept.txt", "renamed.txt", "touched.txt"])
      await write(name, `The article ${name} is here.`);
    const before = readFolder(folder);
    await write("changed.txt", "The article is another.");
    await write("new.txt", "The article is new.");
    await write("touched.txt", "The article touched.txt is here.");
    await rename(path.join(folder, "renamed.txt"), path.join(folder, "other.txt"));
    const after = readFolder(folder, before);
    expect(after.corpus).toEqual(readFolder(folder).corpus);
    const same = [...byName(after)].filter(([id, article]) => byName(before).get(id) === article);
    expect(same.map(([id]) => id)).toEqual(["kept.txt", "touched.txt"]);
  });

  it("reports what is still wrong, and no longer what was mended", async () => {
    for (const name of ["empty.txt", "mended.txt"]) await write(name, "");
    await write("copy.txt", "The article.");
    await write("good.txt", "The article.");
    const before = readFolder(folder);
    expect(before.corpus.problems.map(({ file }) => file)).toEqual(["empty.txt", "good.txt", "mended.txt"]);
    await write("mended.txt", "The mended article.");
    await rm(path.join(folder, "copy.txt"));
    const after = readFolder(folder, before);
    expect(after.corpus.problems.map(({ file }) => file)).toEqual(["empty.txt"]);
    expect(after.corpus.articles.map(({ id }) => id)).toEqual(["good.txt", "mended.txt"]);
  });

  it("tells after every 50 files how many are done, and stops where that throws", async () => {
    await write("a.txt", "The article.");
    for (let number = 0; number < 119; number++) await write(`${number}.txt`, "");
    const told: number[][] = [];
    readFolder(folder, undefined, (...amount) => told.push(amount));
    expect(told).toEqual([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
    const stop = (done: number) => {
      if (done === 100) throw new Error("Stop.");
    };
    expect(() => readFolder(folder, undefined, stop)).toThrow("Stop.");
  });
});

describe("a file that cannot be used", () => {
  beforeEach(() => write("good.txt", "The good article."));

  it.each([
    ["is not UTF-8", Uint8Array.of(0x63, 0xe9), "it is not UTF-8 text; save it as UTF-8."],
    ["is empty", "", "it is empty; put the article's text into it or delete it."],
    ["is a copy", "The good article.", "it is a copy of “bad.txt”; delete one of them."],
    [
      "has broken front matter",
      "---\nurl: nowhere\n---\nThe article.",
      "its front matter is wrong: “url” should be an http or https address.",
    ],
  ])("is named with what to do, and the others load: it %s", async (_, content, reason) => {
    await write("bad.txt", content);
    const [message] = problems();
    expect(message?.replace(/^“(?:good|bad)\.txt” is left out: /, "")).toBe(reason);
    expect(ids()).toHaveLength(1);
  });

  it("is left out when it is too large", async () => {
    await write("large.txt", "");
    await truncate(path.join(folder, "large.txt"), FILE_BYTES + 1);
    expect(problems()).toEqual([
      "“large.txt” is left out: it is larger than 2 MiB; split it into several articles.",
    ]);
  });

  it("is left out when it is a link to a place outside", async () => {
    await symlink("/etc/hostname", path.join(folder, "link.txt"));
    expect(problems()).toEqual([
      "“link.txt” is left out: it is a link to a place outside the folder; copy the file itself into it.",
    ]);
  });

  it("is left out when it is a link to nothing", async () => {
    await symlink("nowhere", path.join(folder, "link.txt"));
    expect(problems()).toEqual([
      "“link.txt” is left out: it cannot be read (ENOENT); check that it is there and that you may read it.",
    ]);
  });

  it("is left out when it is a named pipe, without waiting for a writer", async () => {
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    expect(problems()).toEqual(["“pipe.txt” is left out: it is not a plain file; replace it by one."]);
  });

  it("is named without its control characters", async () => {
    await write("\u001b[2J.txt", "");
    const [problem] = read().problems;
    expect(problem?.file).toBe("\u001b[2J.txt");
    expect(problem?.message).toContain("“\\u{1b}[2J.txt” is left out: it is empty");
  });
});

describe("a folder without articles", () => {
  it("is an error that names it and says what to do", () => {
    expect(read).toThrow(UserError);
    expect(read).toThrow(
      `There is no article in “${folder}”. Put at least one .txt or .md file with text into it.`,
    );
  });

  it("is an error that names what was left out", async () => {
    await write("bad.txt", "");
    expect(read).toThrow("“bad.txt” is left out: it is empty");
  });

  it("is an error that lists no more files than one can read", async () => {
    for (let number = 0; number < 12; number++) await write(`${number}.txt`, "");
    expect(read).toThrow(/“7\.txt” is left out.*\n… and 2 more\.$/s);
  });

  it("is an error when it is not there or no folder", async () => {
    await write("a.txt", "The article.");
    expect(() => readFolder(path.join(folder, "nowhere"))).toThrow(/nowhere” is not there\. Create it/);
    expect(() => readFolder(path.join(folder, "a.txt"))).toThrow(
      /a\.txt” is not a folder\. Please name another folder\.$/,
    );
    expect(() => readFolder("\0")).toThrow(UserError);
  });
});

describe("the articles of the episode", () => {
  it("load without a problem", () => {
    const { corpus } = readFolder(new URL("../../seeds", import.meta.url).pathname);
    expect(corpus.problems).toEqual([]);
    expect(
      corpus.articles.map(({ id, title, outlet, published, url }) => [
        id.slice(0, 3),
        title,
        outlet,
        published ?? url,
      ]),
    ).toEqual([
      [
        "000",
        "The tension between the United States and Russia added a new chapter today after the White House…",
        null,
        null,
      ],
      [
        "001",
        "Vladimir Putin rejects a summit with Joe Biden while the US continues to prepare sanctions",
        null,
        null,
      ],
      ["002", "Biden Sanctions Russia And Expels Its Diplomats", null, null],
      [
        "003",
        "The United States has taken a major diplomatic offensive against Russia by expelling 10 diplomats…",
        null,
        null,
      ],
      ["004", "The Kremlin considers that Biden wants a “calm” “positively.”", "Awani Review", null],
    ]);
    expect(corpus.passages).toHaveLength(131);
  });
});
