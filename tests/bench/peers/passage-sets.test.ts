import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collectionPassages, description, generatedPassages, seedPassages } from "./passage-sets.ts";

describe("generated", () => {
  const set = generatedPassages(100, 50);

  test("as many passages and questions as asked for, the same each time", () => {
    expect([set.passages.length, set.questions.length]).toEqual([100, 50]);
    expect(generatedPassages(100, 50)).toEqual(set);
  });

  test("passages are about as long as those of news", () => {
    const words = set.passages.flatMap(({ text }) => text.split(" ")).length / 100;
    expect(words).toBeGreaterThan(40);
    expect(words).toBeLessThan(50);
  });

  test("a question has 7 to 15 words of one passage, in its order", () => {
    for (const question of set.questions) {
      const words = question.slice(0, -1).split(" ");
      expect(words.length).toBeGreaterThanOrEqual(7);
      expect(words.length).toBeLessThanOrEqual(15);
      expect(set.passages.some(({ text }) => inOrder(words, text.replaceAll(".", "").split(" ")))).toBe(true);
    }
  });
});

function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at++;
  return at === words.length;
}

test("the seeds have passages with their articles' titles, and questions", () => {
  const { passages, questions } = seedPassages();
  expect(passages.length).toBeGreaterThan(100);
  expect(passages.every(({ title, text }) => title !== "" && text !== "")).toBe(true);
  expect(questions.length).toBeGreaterThan(100);
});

describe("collections", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "footnote-collections-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("those that a folder has are read, documents without text left out", () => {
    const judged = {
      docs: [
        { id: "1", title: "Wings", text: "of a plane" },
        { id: "2", title: "Lost", text: "" },
      ],
      queries: [{ id: "1", text: "what are wings" }],
      qrels: {},
    };
    writeFileSync(join(folder, "med.json"), JSON.stringify(judged));
    expect(collectionPassages(folder)).toEqual([
      { name: "med", passages: [{ title: "Wings", text: "of a plane" }], questions: ["what are wings"] },
    ]);
  });

  test("a folder without any is named", () => {
    expect(() => collectionPassages(folder)).toThrow(folder);
  });
});

test("a set is described with its lengths", () => {
  const passages = [
    { title: "", text: "one two three" },
    { title: "", text: "one" },
  ];
  expect(description({ name: "both", passages, questions: ["a b", "a b"] })).toBe(
    "both: 2 of 2 words, 2 questions of 2 words",
  );
});
