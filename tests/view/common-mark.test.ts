import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockQuote, escapeLine, escapeText } from "../../src/view/common-mark.ts";

/** What Markdown shows of escaped text: each backslash before ASCII punctuation taken away. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");

const marks = fc.string({ unit: fc.constantFrom(..."\\`*_~[]<>&!|$#+=-:/.)( \n\r\t1a”"), maxLength: 80 });

describe("escaped text", () => {
  test.each([
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["  + item", "  \\+ item"],
    ["1. item", "1\\. item"],
    ["20) item", "20\\) item"],
    ["title\n===", "title\n\\==="],
    ["**bold** _it_", "\\*\\*bold\\*\\* \\_it\\_"],
    ["[a](https://evil.example)", "\\[a\\](https\\://evil.example)"],
    ["<b>&lt;", "\\<b\\>\\&lt;"],
    ["a `code` ![x]", "a \\`code\\` \\!\\[x\\]"],
  ])("%j becomes %j", (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  test("leaves prose as it is", () => {
    const prose = 'He said: "No, we won\'t; the U.S.-led talks (and others) did in 2018!"'.replace("!", ".");
    expect(escapeText(prose)).toBe(prose);
  });

  test("is shown as the text, and nothing in it is markup", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const markdown = escapeText(text);
        expect(shown(markdown)).toBe(text);
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, "x");
        expect(bare).not.toMatch(/[\\`*_~[\]<>&!|$]|:\/\//);
        expect(bare).not.toMatch(/^[ \t]*(?:[#+=-]|\d{1,9}[.)])/m);
      }),
    );
  });

  test("stands on one line where it must", () => {
    expect(escapeLine(" a\r\n# b\u2028c ")).toBe("a # b c");
  });
});

describe("a block quote", () => {
  test("has what answers in bold", () => {
    expect(blockQuote("It cost nine. Nobody spoke.", { start: 0, end: 13 })).toBe(
      "> **It cost nine.** Nobody spoke.",
    );
  });

  test("is all quote, line by line", () => {
    expect(blockQuote("a\r\nb\n# c", { start: 0, end: 8 })).toBe("> **a**\n> **b**\n> **\\# c**");
  });

  test.each([
    ["a“b” c", { start: 1, end: 4 }],
    ["“b”c", { start: 0, end: 3 }],
  ])("has no bold where its marks would stand for themselves: %j", (text, strong) => {
    expect(blockQuote(text, strong)).toBe(`> ${text}`);
  });

  test("is the text, whatever is bold", () => {
    fc.assert(
      fc.property(marks, fc.nat(80), fc.nat(80), (text, one, other) => {
        const [start, end] = [one, other].sort((a, b) => a - b);
        const quoted = blockQuote(text, { start: Math.min(start ?? 0, text.length), end: end ?? 0 });
        const lines = quoted.split("\n");
        for (const line of lines) expect(line.startsWith("> ")).toBe(true);
        const unquoted = lines.map((line) => line.slice(2)).join("\n");
        const bare = unquoted.replace(
          /\\([!-/:-@[-`{-~])|\*\*/g,
          (_, mark: string | undefined) => mark ?? "",
        );
        expect(bare).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });
});
