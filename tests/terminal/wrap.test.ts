import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { wrap } from "../../src/terminal/wrap.ts";
import { wideWord } from "./samples.ts";

const words = fc.array(wideWord(), { maxLength: 12 });
const columns = fc.integer({ min: 2, max: 100 });

function linesOf(text: string, columns: number): readonly string[] {
  return wrap(text, columns).map(({ start, end }) => text.slice(start, end));
}

test("breaks where the next word has no room left", () => {
  expect(linesOf("one two three four", 9)).toEqual(["one two", "three", "four"]);
});

test("wide characters take two columns, combining marks none", () => {
  expect(linesOf("漢字 e\u0301e\u0301e\u0301e\u0301 漢", 9)).toEqual([
    "漢字 e\u0301e\u0301e\u0301e\u0301",
    "漢",
  ]);
});

test("a word wider than a line is broken between characters, and the next word goes on after it", () => {
  expect(linesOf("a abcdefgh i", 5)).toEqual(["a", "abcde", "fgh i"]);
});

test("no text is one empty line", () => {
  expect(wrap("", 10)).toEqual([{ start: 0, end: 0 }]);
});

test("no line is wider than the window", () => {
  fc.assert(
    fc.property(words, columns, (all, columns) => {
      for (const line of linesOf(all.join(" "), columns))
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

test("the lines joined give back the words, whole unless one is wider than a line", () => {
  fc.assert(
    fc.property(words, columns, (all, columns) => {
      const lines = linesOf(all.join(" "), columns);
      expect(lines.join("").replaceAll(" ", "")).toBe(all.join(""));
      const narrow = (word: string) => stringWidth(word) <= columns;
      if (all.every(narrow)) expect(lines.join(" ")).toBe(all.join(" "));
    }),
  );
});

test("no line has room for the first word of the next", () => {
  fc.assert(
    fc.property(words, columns, (all, columns) => {
      const lines = linesOf(all.join(" "), columns);
      const broken = lines.slice(1).map((line, index) => [lines[index], line.split(" ", 1)[0]].join(" "));
      for (const both of broken) expect(stringWidth(both)).toBeGreaterThan(columns);
    }),
  );
});
