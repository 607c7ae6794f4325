import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { ReadingCommand } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { LibraryBuilder } from "../../src/library/library-builder.ts";
import { createReader } from "../../src/reader/create-reader.ts";
import { textsIn } from "../commands/samples.ts";
import { corpusOf } from "../search/samples.ts";
import { leadOf, neverCancelled, noProgress } from "./samples.ts";

const BRIDGE = { "bridge.txt": ["Ann Bell opened a bridge over the Thame. It cost nine million crowns."] };
const FERRY = { ...BRIDGE, "ferry.txt": ["The ferry over the Thame was sold for two million crowns."] };
const progress = { files: { done: 1, of: 1 }, passages: { done: 0, of: 0 } };

/** Builds these versions, one after another; an error is thrown. Reports progress once before. */
function builderOf(...versions: readonly (Parameters<typeof corpusOf>[0] | Error)[]): LibraryBuilder {
  const left = [...versions];
  return {
    async build(onProgress) {
      onProgress?.(progress);
      const version = left.shift();
      if (version === undefined || version instanceof Error) throw version;
      return createLibrary(corpusOf(version));
    },
  };
}

const echo: ReadingCommand = {
  users: "everyone",
  data: { name: "echo", description: "Says it again." },
  audience: () => "asker",
  run: ({ options }) => ({
    blocks: [{ kind: "text", tone: "normal", text: String(options.get("words")) }],
    buttons: [],
  }),
  press: (state) => ({ blocks: [{ kind: "text", tone: "normal", text: state }], buttons: [] }),
  complete: (option, typed) => [{ name: option, value: typed }],
};

test("runs, presses and completes the commands that read", async () => {
  const reader = await createReader(builderOf(BRIDGE), [echo]);
  const said = await reader.run("echo", { options: new Map([["words", "hello"]]) });
  expect(textsIn(said)).toEqual(["hello"]);
  expect(textsIn(await reader.press("echo", "pressed", []))).toEqual(["pressed"]);
  expect(await reader.complete("echo", "words", "he")).toEqual([{ name: "words", value: "he" }]);
});

test("knows what it holds", async () => {
  const { contents } = await createReader(builderOf(BRIDGE), commands);
  expect(contents).toMatchObject({
    articles: [{ id: "bridge.txt", title: "Ann Bell opened a bridge over the Thame." }],
    passages: 2,
    problems: [],
  });
  expect(contents.terms).toBeGreaterThan(5);
});

test("finds how questions are answered, in their order", async () => {
  const reader = await createReader(builderOf(BRIDGE), commands);
  const findings = await reader.find(["what did the bridge cost?", "who is Lavrov?"]);
  expect(findings.map(({ question, answered, lead }) => [question, answered, lead?.text ?? null])).toEqual([
    ["what did the bridge cost?", true, BRIDGE["bridge.txt"][0]],
    ["who is Lavrov?", false, null],
  ]);
});

describe("what commands look things up in is made", () => {
  /** Which versions were prepared, by how many passages they have; one piece of three at a time. */
  function preparing() {
    const prepared: number[] = [];
    const command: ReadingCommand = {
      ...echo,
      *prepare({ corpus }) {
        for (let piece = 0; piece < 3; piece++) {
          const until = performance.now() + SLICE;
          while (performance.now() < until);
          yield;
        }
        prepared.push(corpus.passages.length);
      },
    };
    return { prepared, command };
  }
  const SLICE = 12;

  test("before a version answers, where it is read aside", async () => {
    const { prepared, command } = preparing();
    const reader = await createReader(
      builderOf(BRIDGE, FERRY),
      [command],
      noProgress,
      neverCancelled,
      "before",
    );
    expect(prepared).toEqual([2]);
    await reader.reread(noProgress, neverCancelled);
    expect(prepared).toEqual([2, 3]);
  });

  test("between answers, of the version that a reader begins with", async () => {
    const { prepared, command } = preparing();
    const reader = await createReader(
      builderOf(BRIDGE, FERRY),
      [command],
      noProgress,
      neverCancelled,
      "between",
    );
    expect(prepared).toEqual([]);
    expect(textsIn(await reader.run("echo", { options: new Map([["words", "hello"]]) }))).toEqual(["hello"]);
    expect(prepared).toEqual([]);
    while (prepared.length === 0) await setImmediate();
    expect(prepared).toEqual([2]);
    await reader.reread(noProgress, neverCancelled);
    expect(prepared).toEqual([2, 3]);
  });

  test("for whoever asks first, in a terminal", async () => {
    const { prepared, command } = preparing();
    const reader = await createReader(builderOf(BRIDGE, FERRY), [command]);
    await reader.reread(noProgress, neverCancelled);
    expect(prepared).toEqual([]);
  });

  test("no further once a reader is closed", async () => {
    const { prepared, command } = preparing();
    const reader = await createReader(builderOf(BRIDGE), [command], noProgress, neverCancelled, "between");
    await reader.close();
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(prepared).toEqual([]);
  });

  test("as far as it can be: what fails there fails for who asks", async () => {
    const { prepared, command } = preparing();
    const failing: ReadingCommand = {
      ...echo,
      data: { ...echo.data, name: "failing" },
      prepare() {
        throw new Error("It cannot be made.");
      },
    };
    await createReader(builderOf(BRIDGE), [failing, command], noProgress, neverCancelled, "before");
    expect(prepared).toEqual([2]);
  });

  test("until it is cancelled: then the version before answers", async () => {
    const { command } = preparing();
    const reader = await createReader(
      builderOf(BRIDGE, FERRY),
      [command],
      noProgress,
      neverCancelled,
      "before",
    );
    const cancellation = new AbortController();
    let reports = 0;
    const report = () => {
      reports += 1;
      // The first is the builder's.
      if (reports === 2) cancellation.abort(new Error("cancelled"));
    };
    await expect(reader.reread(report, cancellation.signal)).rejects.toThrow("cancelled");
    expect(reader.contents.articles).toHaveLength(1);
  });
});

describe("reading the folder again", () => {
  test("answers from what is there now, and passes its progress on", async () => {
    const reader = await createReader(builderOf(BRIDGE, FERRY), commands);
    const seen: unknown[] = [];
    const contents = await reader.reread((one) => void seen.push(one), neverCancelled);
    expect(seen).toEqual([progress]);
    expect(contents).toBe(reader.contents);
    expect(contents.articles.map(({ id }) => id)).toEqual(["bridge.txt", "ferry.txt"]);
    expect(await leadOf(reader, "for how much was the ferry sold?")).toBe(FERRY["ferry.txt"][0]);
  });

  test.each([
    [
      "fails",
      builderOf(BRIDGE, new UserError("There is no article.")),
      neverCancelled,
      "There is no article.",
    ],
    ["is cancelled", builderOf(BRIDGE, FERRY), AbortSignal.abort(new Error("cancelled")), "cancelled"],
  ])("answers as before where it %s", async (_what, builder, signal, message) => {
    const reader = await createReader(builder, commands);
    await expect(reader.reread(noProgress, signal)).rejects.toThrow(message);
    expect(reader.contents.articles).toHaveLength(1);
    expect(await leadOf(reader, "what did the bridge cost?")).toBe(BRIDGE["bridge.txt"][0]);
  });
});
