import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Command } from "../../src/command.ts";
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

const echo: Command = {
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
