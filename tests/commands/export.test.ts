import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { exportAnswer } from "../../commands/export.ts";
import type { Library } from "../../src/library/library.ts";
import { timelessAnswerJson } from "../../src/view/answer-json.ts";
import { libraryOf, openSeeds, quotationsIn, run, textsIn } from "./samples.ts";

let library: Library;
const QUESTION = "How many diplomats did the US expel?";

beforeAll(async () => {
  library = await openSeeds();
});

const filesOf = ({ files = [] }: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(files.map(({ name, content }) => [name, content]));

test("asks, and hands out the answer as two files, to the asker alone", async () => {
  expect(exportAnswer.audience()).toBe("asker");
  const reply = await run(exportAnswer, { question: QUESTION }, library);
  const answer = library.ask(QUESTION);
  const files = filesOf(reply);
  expect(textsIn(reply)[1]).toMatch(/^\d quotations from \d articles, to take away and to check\.$/);
  expect(files["footnote.md"]).toContain(`**Question:** ${QUESTION}`);
  expect(JSON.parse(files["footnote.json"] ?? "")).toEqual(
    timelessAnswerJson(answer, library.corpus.version),
  );
});

test("says so where there is nothing to quote, and the files say why", async () => {
  const reply = await run(exportAnswer, { question: "qwertyuiop" }, library);
  expect(textsIn(reply)[1]).toBe("There is nothing to quote; the files say why.");
  expect(filesOf(reply)["footnote.md"]).toContain("No article has any of its words.");
});

describe("under an answer,", () => {
  test("a button hands out the very same files", async () => {
    const shown = await run(ask, { question: ` ${QUESTION}\n` }, library);
    const button = shown.buttons.find(({ label }) => label === "Export");
    const pressed = exportAnswer.press(button?.state ?? "", library, textsIn(shown));
    expect(filesOf(pressed)).toEqual(filesOf(await run(exportAnswer, { question: QUESTION }, library)));
  });

  test("and where the question is cut, what it cited, without it", async () => {
    const question = `${QUESTION} ${"Please tell me, diplomats. ".repeat(12)}`;
    const shown = await run(ask, { question }, library);
    const button = shown.buttons.find(({ label }) => label === "Export");
    const pressed = exportAnswer.press(button?.state ?? "", library, textsIn(shown));
    expect(Object.keys(filesOf(pressed))).toEqual(["footnote.md"]);
    expect(filesOf(pressed)["footnote.md"]).not.toContain("Please tell me");
    expect(filesOf(pressed)["footnote.md"]?.match(/^### /gm)).toHaveLength(quotationsIn(shown).length);
  });

  test("there is none where nothing is quoted", async () => {
    expect((await run(ask, { question: "qwertyuiop" }, library)).buttons).toEqual([]);
  });

  test("it says so where the articles have changed since", async () => {
    const shown = await run(ask, { question: QUESTION }, library);
    const other = libraryOf({ "a.txt": ["The US expelled nine diplomats."] });
    const { state = "" } = shown.buttons.find(({ label }) => label === "Export") ?? {};
    expect(() => exportAnswer.press(state, other, textsIn(shown))).toThrow("The articles have changed");
  });
});
