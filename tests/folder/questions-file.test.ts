import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import {
  parseQuestionsFile,
  QUESTION_LENGTH,
  QUESTIONS,
  QUESTIONS_FILE,
  readQuestionsFile,
} from "../../src/folder/questions-file.ts";
import { folderOf } from "./samples.ts";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `Question ${at + 1}?`);

describe("a list of questions", () => {
  test("has one a line, in order, each once", () => {
    expect(parseQuestionsFile("Who is Peskov?\n  Why now? \nWho is Peskov?\nwhy now?")).toEqual([
      "Who is Peskov?",
      "Why now?",
      "why now?",
    ]);
  });

  test("leaves out blank lines and those that begin with #", () => {
    expect(parseQuestionsFile("# ours\n\n \t\u200b\nWhat is #1?\n  # later\n")).toEqual(["What is #1?"]);
  });

  test.each(["\n", "\r\n", "\r"])("may have line ends %j and a byte order mark", (end) => {
    expect(parseQuestionsFile(`\uFEFF# ours${end}One?${end}Two?${end}`)).toEqual(["One?", "Two?"]);
  });

  test.each(["", "\uFEFF", "\n\n", "# none yet\n"])("may be empty: %j", (text) => {
    expect(parseQuestionsFile(text)).toEqual([]);
  });

  test("may be as long as the limits, with a repetition more", () => {
    const longest = "x".repeat(QUESTION_LENGTH);
    const questions = [...numbered(QUESTIONS - 1), longest];
    expect(parseQuestionsFile([...questions, longest, "# more", ""].join("\n"))).toEqual(questions);
  });

  test("whatever it holds, gives what can be asked, or says what is wrong", () => {
    const character = fc.constantFrom("a", "#", " ", "\t", "\u200b", "\u2028", "\uFEFF", "\0", "é", "👍");
    const line = fc.oneof(fc.string({ unit: character }), fc.constantFrom("a", " a", "x".repeat(1_001)));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
        try {
          const questions = parseQuestionsFile(lines.join(end));
          expect(parseQuestionsFile(questions.join(end))).toEqual(questions);
          expect(new Set(questions).size).toBe(questions.length);
          for (const question of questions) expect(question).toMatch(/^[^#\s][^\r\n]{0,999}$/u);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(lines.some((one) => one.length > QUESTION_LENGTH)).toBe(true);
        }
      }),
    );
  });
});

describe("what is beyond the limits is refused, with its line", () => {
  test("a question too many", () => {
    const lines = ["# ours", ...numbered(QUESTIONS), "", "One more?"];
    expect(() => parseQuestionsFile(lines.join("\n"))).toThrow(
      new UserError(
        "questions.txt, line 203: there are more than 200 questions. Take away those from this line on.",
      ),
    );
  });

  test("a question that is too long", () => {
    expect(() => parseQuestionsFile(`One?\n${"x".repeat(QUESTION_LENGTH + 1)}`)).toThrow(
      new UserError(
        "questions.txt, line 2: the question has more than 1,000 characters. Shorten it, or put “#” before it.",
      ),
    );
  });
});

describe("the questions beside the articles", () => {
  test("are those of questions.txt", async () => {
    expect(await readQuestionsFile(folderOf({ [QUESTIONS_FILE]: "One?\r\n" }))).toEqual(["One?"]);
  });

  test("are none where there is no such file", async () => {
    expect(await readQuestionsFile(folderOf({}))).toEqual([]);
  });

  test("are asked for where the file cannot be read", async () => {
    const folder = folderOf({});
    await mkdir(join(folder, QUESTIONS_FILE));
    await expect(readQuestionsFile(folder)).rejects.toThrow(
      new UserError("questions.txt cannot be read: it is not a plain file; replace it by one."),
    );
  });
});
