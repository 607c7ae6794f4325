import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { welcomeTo } from "../../src/terminal/terminal.ts";
import { run } from "./run.ts";

// Starting a process takes as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const ENVOYS =
  "The foreign ministry expelled seven envoys of Ruritania on Friday. Their families left with them.\n";
/** What is no escape sequence in the file becomes one in the title. */
const GOATS = `---
title: "Goats \\e[2J take\\u202e the bridge"
---
The mayor said on Tuesday that 41 goats took the bridge over the river Thame.
`;
const QUESTION = "How many goats took the bridge?";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-terminal-"));
  await mkdir(join(folder, "news"));
  await writeFile(join(folder, "news", "envoys.txt"), ENVOYS);
  await writeFile(join(folder, "the goats.txt"), GOATS);
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  [1, "It answers from one article, word for word."],
  [5, "It answers from 5 articles, word for word."],
])("the welcome says from how many articles it answers: %i", (articles, sentence) => {
  expect(welcomeTo(articles)).toContain(sentence);
});

test("without a token a line is a question or a command: an article is added through its form, answers, and is removed; whatever its title holds, it steers nothing", async () => {
  const input = [
    QUESTION,
    "/article add",
    "gone.txt",
    "'the goats.txt'",
    "",
    "The Daily",
    "",
    "1",
    QUESTION,
    "/article remove Goats",
    QUESTION,
    "/help",
  ];
  const { code, output, errors } = await run("start.ts", [], {
    input: input.join("\n"),
    workingFolder: folder,
    environment: { SEEDS_DIR: join(folder, "news") },
  });
  expect(errors).toBe("");
  expect(output).toMatch(/^DISCORD_TOKEN is not set, so Footnote opens here, in the terminal\.\n/);
  expect(output).toContain("/read");
  expect(output).not.toContain("\n> ");
  const [before = "", form = "", after = "", removed = ""] = output
    .replaceAll(/\s+/g, " ")
    .split(/(?=Add an article|Asked: )/)
    .slice(1);
  expect(before).toContain("The articles don't answer that.");
  expect(form).toContain("cannot be taken: there is no such file");
  expect(form).toContain("Outlet — The Daily");
  expect(form).toContain("“Goats ␛[2J take� the bridge” is in");
  expect(after).toContain("⟦The mayor said on Tuesday that 41 goats took the bridge over the river Thame.⟧");
  expect(after).toContain("“Goats ␛[2J take� the bridge” is out");
  expect(removed).toContain("The articles don't answer that.");
  expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(code).toBe(0);

  expect(await readdir(join(folder, "news"))).toEqual(["envoys.txt", "trash"]);
  const [file = ""] = await readdir(join(folder, "news", "trash"));
  expect(await readFile(join(folder, "news", "trash", file), "utf8")).toContain("41 goats");
});
