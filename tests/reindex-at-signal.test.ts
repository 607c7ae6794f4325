import { expect, test } from "vitest";
import type { Reindexing, Report } from "../src/desk/desk.ts";
import { UserError } from "../src/errors.ts";
import type { LogLine } from "../src/log.ts";
import type { ArticleSummary, Contents } from "../src/reader/reader.ts";
import { meaningsOfSignals, reindexAtSignal, reindexingLine } from "../src/reindex-at-signal.ts";
import { deskOver } from "./discord/desk.ts";

const article = (id: string): ArticleSummary => ({
  id,
  hash: `sha256:${id}`,
  title: `Title of ${id}`,
  outlet: null,
  published: null,
  url: null,
});

const contents = (part: Partial<Contents> = {}): Contents => ({
  version: "1",
  articles: [article("a.txt"), article("b.txt")],
  passages: 1_234,
  terms: 99,
  problems: [],
  ...part,
});

const done = (after: Contents = contents()): Reindexing => {
  const difference = { added: [article("b.txt")], changed: [], removed: [], unchanged: 1 };
  const report: Report = {
    run: "1",
    change: null,
    before: contents(),
    after,
    difference,
    effects: [],
    questionsProblem: null,
    milliseconds: 12,
  };
  return { kind: "done", report };
};

/** What is printed and logged when a reindex goes so. */
async function reindex(reindexing: () => AsyncIterable<Reindexing>) {
  const printed: string[] = [];
  const printedErrors: string[] = [];
  const logged: LogLine[] = [];
  const log = (line: LogLine) => void logged.push(line);
  const desk = { ...deskOver(() => Promise.reject(new Error("nobody asks"))), reindex: reindexing };
  await reindexAtSignal(desk, {
    log: { debug: log, info: log, warn: log, error: log },
    print: (line) => void printed.push(line),
    printError: (line) => void printedErrors.push(line),
    now: () => 0,
    newFaultId: () => "c0ffee",
  });
  return { printed, printedErrors, logged };
}

test.each([
  [
    "done",
    done(),
    "The articles were read again: 1 added, 0 changed, 0 removed. There are 2 articles, 1,234 passages.",
  ],
  [
    "done, with files left out",
    done(contents({ problems: [{ file: "c.txt", message: "c.txt is left out: it is empty." }] })),
    "The articles were read again: 1 added, 0 changed, 0 removed. There are 2 articles, 1,234 passages, 1 file left out.",
  ],
  [
    "cancelled",
    { kind: "cancelled", change: null } as const,
    "The articles were not read again: it was cancelled.",
  ],
  [
    "failed",
    { kind: "failed", message: "names.yaml cannot be read.\nMend it.", change: null } as const,
    "The articles were not read again. names.yaml cannot be read. Mend it.",
  ],
  ["waiting", { kind: "waiting" } as const, "The articles are being read again."],
])("a reindex that is %s is told in one line", (_what, reindexing, line) => {
  expect(reindexingLine(reindexing)).toBe(line);
});

test("only the outcome is printed and logged", async () => {
  const { printed, printedErrors, logged } = await reindex(async function* () {
    yield { kind: "waiting" };
    yield { kind: "comparing" };
    yield done();
  });
  expect(printed).toEqual([expect.stringContaining("1 added")]);
  expect(printedErrors).toEqual([]);
  expect(logged).toEqual([{ event: "signal", outcome: "done", milliseconds: 0 }]);
});

test("a failure goes where errors go", async () => {
  const { printed, printedErrors } = await reindex(async function* () {
    yield { kind: "failed", message: "There is no article.", change: null };
  });
  expect([printed, printedErrors]).toEqual([[], ["The articles were not read again. There is no article."]]);
});

test("what can be mended is printed as it stands", async () => {
  const { printedErrors, logged } = await reindex(() => {
    throw new UserError("There is no folder.");
  });
  expect([printedErrors, logged]).toEqual([["There is no folder."], []]);
});

test("a fault of ours is logged under an id, which is printed", async () => {
  const error = new TypeError("broken");
  const { printedErrors, logged } = await reindex(() => {
    throw error;
  });
  expect(printedErrors).toEqual([expect.stringContaining("c0ffee")]);
  expect(logged).toEqual([{ event: "fault", id: "c0ffee", kind: "signal", error }]);
});

test("the closing of a terminal ends the bot that it holds; everyone else asks for a reindex by it", () => {
  expect(meaningsOfSignals("linux", true)).toEqual({ end: ["SIGINT", "SIGTERM", "SIGHUP"], reindex: [] });
  expect(meaningsOfSignals("linux", false)).toEqual({ end: ["SIGINT", "SIGTERM"], reindex: ["SIGHUP"] });
  expect(meaningsOfSignals("win32", true)).toEqual({ end: ["SIGINT", "SIGTERM"], reindex: [] });
});
