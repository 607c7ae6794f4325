import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Circumstances, run } from "./terminal/run.ts";

const ARTICLE = `Envoys leave after the quarrel

The foreign ministry expelled seven envoys of Ruritania on Friday. Their families left with them.

The minister of trade, Ann Bell, opened a bridge over the river Thame in the morning.
`;
const QUESTION = "How many envoys of Ruritania were expelled?";

// Starting a process takes as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** The folder in which "news" has one article, and "empty" none. */
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-cli-"));
  await mkdir(join(folder, "news"));
  await mkdir(join(folder, "empty"));
  await writeFile(join(folder, "news", "envoys.txt"), ARTICLE);
});

afterAll(() => rm(folder, { recursive: true }));

function cli(typed: readonly string[], circumstances: Circumstances = {}) {
  return run("cli.ts", typed, { workingFolder: folder, ...circumstances });
}

test("a question that the articles do not answer is exit code 1", async () => {
  const { code, output } = await cli([
    "ask",
    "Who won the chess championship?",
    "--articles",
    "news",
    "--json",
  ]);
  expect(JSON.parse(output)).toMatchObject({ status: "unanswered" });
  expect(code).toBe(1);
});

test("questions on standard input are answered line by line in order, empty ones too", async () => {
  const { code, output } = await cli(["ask", "--json", "--articles", "news"], {
    input: `${QUESTION}\r\n\nWho opened a bridge?`,
  });
  const answers = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ question, reason }) => [question, reason])).toEqual([
    [QUESTION, null],
    ["", "empty"],
    ["Who opened a bridge?", null],
  ]);
  for (const { quote, start, end } of answers.flatMap(({ citations }) => citations)) {
    expect(ARTICLE.slice(start, end)).toBe(quote);
  }
  expect(code).toBe(0);
});

test("a search prints passages with their source, and nothing else, exit code 0", async () => {
  const { code, output, errors } = await cli(["search", "bridge", "--articles", "news"]);
  expect(output).toContain("opened a bridge over the river Thame");
  expect(output).toContain("Envoys leave after the quarrel");
  expect(output).not.toContain("\u001b");
  expect(errors).toBe("");
  expect(code).toBe(0);
});

test("what a person got wrong is one plain line, exit code 2", async () => {
  const { code, output, errors } = await cli(["ask", "Who?", "--articles", "empty"]);
  expect(errors).toMatch(/^There is no article in [^\n]*empty[^\n]*\n$/);
  expect(output).toBe("");
  expect(code).toBe(2);
});

test("when the reader goes away, it ends quietly", async () => {
  const { code, errors } = await cli(["ask", "--json", "--articles", "news"], {
    input: `${QUESTION}\n`.repeat(500),
    stopReading: true,
  });
  expect(errors).toBe("");
  expect(code).toBe(0);
});
