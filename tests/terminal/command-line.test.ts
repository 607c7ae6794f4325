import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseCommandLine, parseQuestion, splitLine } from "../../src/terminal/command-line.ts";
import { command } from "./samples.ts";

const ask = command("ask", [
  { type: 3, name: "question", description: "x", required: true, max_length: 20 },
  { type: 5, name: "private", description: "x" },
]);
const help = command("help", []);
const commands = [ask, help];

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
    new UserError("There is no command /prune. There are /ask, /help, /exit."),
  );
});

test("what is required and missing is named, also where it is empty", () => {
  expect(() => parseCommandLine("/ask", commands)).toThrow("/ask needs question: /ask question [private]");
  expect(() => parseCommandLine('/ask question:""', commands)).toThrow("/ask needs question");
});

test("a bare line is the question as it stands, within the option's limits", () => {
  const { command, request } = parseQuestion('"a" private:true', ask);
  expect(command).toBe(ask);
  expect([...request.options]).toEqual([["question", '"a" private:true']]);
  expect(() => parseQuestion("x".repeat(21), ask)).toThrow("at most 20");
});

test("a command's name ends at the first white space", () => {
  expect(splitLine("/read\t002 5")).toEqual({ name: "read", typed: "\t002 5" });
  expect(splitLine("/")).toEqual({ name: "", typed: "" });
});
