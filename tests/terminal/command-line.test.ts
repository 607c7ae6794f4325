import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseCommandLine, parseQuestion, splitWord } from "../../src/terminal/command-line.ts";
import { command } from "./samples.ts";

const ask = command("ask", [
  { type: 3, name: "question", description: "What to know", required: true, max_length: 20 },
  { type: 5, name: "private", description: "x" },
]);
const help = command("help", []);
const article = command("article", [
  { type: 1, name: "add", description: "x" },
  {
    type: 1,
    name: "remove",
    description: "x",
    options: [{ type: 3, name: "article", description: "x", required: true, autocomplete: true }],
  },
]);
const commands = [ask, help, article];

test("a line calls its command with typed options", () => {
  const { command, request } = parseCommandLine('/ask "Who left?" private', commands);
  expect(command).toBe(ask);
  expect([...request.options]).toEqual([
    ["question", "Who left?"],
    ["private", true],
  ]);
});

test("a command without options needs none", () => {
  expect(parseCommandLine("/help ", commands).command).toBe(help);
});

test("an unknown command is answered with those that there are", () => {
  expect(() => parseCommandLine("/prune it", commands)).toThrow(
    new UserError("There is no command /prune. There are /ask, /help, /article, /exit."),
  );
});

test("what is required and missing is named, and what it is, also where it is empty", () => {
  expect(() => parseCommandLine("/ask", commands)).toThrow(
    "/ask needs question: /ask question [private]\nquestion — What to know",
  );
  expect(() => parseCommandLine('/ask question:""', commands)).toThrow("/ask needs question");
});

test("a bare line is the question as it stands, within the option's limits", () => {
  const { command, request } = parseQuestion('"a" private:true', ask);
  expect(command).toBe(ask);
  expect([...request.options]).toEqual([["question", '"a" private:true']]);
  expect(() => parseQuestion("x".repeat(21), ask)).toThrow("at most 20");
});

test("a subcommand is the second word, and its options follow as a command's do", () => {
  expect(parseCommandLine("/article  remove 002 ", commands)).toMatchObject({
    command: article,
    request: { subcommand: "remove", options: new Map([["article", "002"]]) },
  });
  expect(parseCommandLine("/article add", commands).request.subcommand).toBe("add");
});

test("what a subcommand needs or has no place for is told of the subcommand", () => {
  expect(() => parseCommandLine("/article remove", commands)).toThrow(
    "/article remove needs article: /article remove article",
  );
  expect(() => parseCommandLine("/article add 002", commands)).toThrow("/article add has no place for “002”");
});

test("a missing or unknown subcommand is answered with those that there are", () => {
  expect(() => parseCommandLine("/article", commands)).toThrow(
    new UserError("/article alone is no command. There are /article add, /article remove."),
  );
  expect(() => parseCommandLine("/article prune 002", commands)).toThrow(
    new UserError("There is no /article prune. There are /article add, /article remove."),
  );
});

test("a word ends at the first white space", () => {
  expect(splitWord("read\t002 5")).toEqual({ word: "read", rest: "\t002 5" });
  expect(splitWord("")).toEqual({ word: "", rest: "" });
});
