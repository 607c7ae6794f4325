import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FILE_BYTES, readCorpus } from "../../src/corpus/read-corpus.ts";
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

const ids = async (): Promise<string[]> => (await readCorpus(folder)).articles.map(({ id }) => id);
const problems = async (): Promise<string[]> =>
  (await readCorpus(folder)).problems.map(({ message }) => message);

describe("reading a folder", () => {
  it("takes its .txt and .md files, without hidden ones, folders and everything else", async () => {
    for (const name of ["b.txt", "a.md", "C.TXT", ".hidden.txt", "names.yaml", "txt"])
      await write(name, `The article ${name} is here.`);
    await mkdir(path.join(folder, "folder.txt"));
    expect(await ids()).toEqual(["C.TXT", "a.md", "b.txt"]);
    expect(await problems()).toEqual([]);
  });

  it("gives the text that reading the file gives, so that offsets point into the file", async () => {
    await write("a.txt", "\uFEFFThe “first” sentence. 👍 The second.\r\n");
    const [article] = (await readCorpus(folder)).articles;
    expect(article?.text).toBe(await readFile(path.join(folder, "a.txt"), "utf8"));
  });

  it.each(["__proto__.txt", "constructor.md", "a\u202eb.txt", "new\nline.txt", "-rf.txt", "漢字.txt"])(
    "takes a file by any name: %j",
    async (name) => {
      await write(name, "The article.");
      expect(await ids()).toEqual([name]);
    },
  );

  it("reads a link within the folder as the file that it leads to", async () => {
    await write("notes.rst", "The article.");
    await symlink("notes.rst", path.join(folder, "a.txt"));
    expect(await ids()).toEqual(["a.txt"]);
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
    const [message] = await problems();
    expect(message?.replace(/^“(?:good|bad)\.txt” is left out: /, "")).toBe(reason);
    expect(await ids()).toHaveLength(1);
  });

  it("is left out when it is too large", async () => {
    await write("large.txt", "");
    await truncate(path.join(folder, "large.txt"), FILE_BYTES + 1);
    expect(await problems()).toEqual([
      "“large.txt” is left out: it is larger than 2 MiB; split it into several articles.",
    ]);
  });

  it("is left out when it is a link to a place outside", async () => {
    await symlink("/etc/hostname", path.join(folder, "link.txt"));
    expect(await problems()).toEqual([
      "“link.txt” is left out: it is a link to a place outside the folder; copy the file itself into it.",
    ]);
  });

  it("is left out when it is a link to nothing", async () => {
    await symlink("nowhere", path.join(folder, "link.txt"));
    expect(await problems()).toEqual([
      "“link.txt” is left out: it cannot be read (ENOENT); check that it is there and that you may read it.",
    ]);
  });

  it("is left out when it is a named pipe, without waiting for a writer", async () => {
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    expect(await problems()).toEqual(["“pipe.txt” is left out: it is not a plain file; replace it by one."]);
  });

  it("is named without its control characters", async () => {
    await write("\u001b[2J.txt", "");
    const [problem] = (await readCorpus(folder)).problems;
    expect(problem?.file).toBe("\u001b[2J.txt");
    expect(problem?.message).toContain("“\\u{1b}[2J.txt” is left out: it is empty");
  });
});

describe("a folder without articles", () => {
  it("is an error that names it and says what to do", async () => {
    await expect(readCorpus(folder)).rejects.toThrow(UserError);
    await expect(readCorpus(folder)).rejects.toThrow(
      `There is no article in “${folder}”. Put at least one .txt or .md file with text into it.`,
    );
  });

  it("is an error that names what was left out", async () => {
    await write("bad.txt", "");
    await expect(readCorpus(folder)).rejects.toThrow("“bad.txt” is left out: it is empty");
  });

  it("is an error that lists no more files than one can read", async () => {
    for (let number = 0; number < 12; number++) await write(`${number}.txt`, "");
    await expect(readCorpus(folder)).rejects.toThrow(/“7\.txt” is left out.*\n… and 2 more\.$/s);
  });

  it("is an error when it is not there or no folder", async () => {
    await write("a.txt", "The article.");
    await expect(readCorpus(path.join(folder, "nowhere"))).rejects.toThrow(
      /nowhere” is not there\. Create it/,
    );
    await expect(readCorpus(path.join(folder, "a.txt"))).rejects.toThrow(
      /a\.txt” is not a folder\. Please name another folder\.$/,
    );
    await expect(readCorpus("\0")).rejects.toThrow(UserError);
  });
});

describe("the articles of the episode", () => {
  it("load without a problem", async () => {
    const corpus = await readCorpus(new URL("../../seeds", import.meta.url).pathname);
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
