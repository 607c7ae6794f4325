import { describe, expect, it } from "vitest";
import { isNestedDeeply, NESTING } from "../../src/corpus/yaml-nesting.ts";

const DEEP = NESTING + 1;
const lines = (line: (at: number) => string): string =>
  Array.from({ length: DEEP }, (_, at) => line(at)).join("\n");

describe("deeply nested", () => {
  it.each([
    ["brackets", "[".repeat(DEEP)],
    ["braces", "{a: ".repeat(DEEP)],
    ["brackets on lines of their own", "[\n".repeat(DEEP)],
    ["brackets with closing ones in quotation marks between", '["]", '.repeat(DEEP)],
    ["lists in a line", `${"- ".repeat(DEEP)}a`],
    ["questions in a line", "? ".repeat(DEEP)],
    ["mappings in a line", "a: ".repeat(DEEP)],
    [
      "lists behind a bracket that is closed in the next line",
      `${"- ".repeat(NESTING - 1)}[\n]: ${"- ".repeat(2)}`,
    ],
    ["mappings by indent", lines((at) => `${" ".repeat(at)}a:`)],
    ["lists by indent", lines((at) => `${" ".repeat(at)}- `)],
    ["lists by indent behind a text", `a: |\n  text\nb:\n${lines((at) => `${" ".repeat(at)}- `)}`],
  ])("%s", (_, yaml) => {
    expect(isNestedDeeply(yaml)).toBe(true);
  });
});

describe("not deeply nested", () => {
  it.each([
    ["nothing", ""],
    ["many lists of names", "- [Vladimir Putin, Poutine]\n".repeat(DEEP)],
    ["a list over many lines", `- [a,\n${"   b,\n".repeat(DEEP)}   c]`],
    ["a list of mappings", "- a: {b: c}\n  d: e\n".repeat(DEEP)],
    ["many pairs in braces", `{${Array.from({ length: DEEP }, (_, at) => `a${at}: b`).join(", ")}}`],
    ["brackets in quotation marks", `title: "${"[".repeat(DEEP)}"`],
    ["brackets within a title", `title: Strike ${"[".repeat(DEEP)}`],
    ["a text with marks in it", `a: |\n${"  - - [\n".repeat(DEEP)}b: c`],
    ["a comment far to the right", `a: b\n${" ".repeat(DEEP)}# - [c`],
    ["as deep as allowed", `${"- ".repeat(NESTING)}a`],
  ])("%s", (_, yaml) => {
    expect(isNestedDeeply(yaml)).toBe(false);
  });
});
