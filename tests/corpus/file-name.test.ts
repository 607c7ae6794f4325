import { describe, expect, it } from "vitest";
import { byCodeUnit, printableName } from "../../src/corpus/file-name.ts";

describe("a file's name in a message", () => {
  it("stays as it is when everything in it can be seen", () => {
    expect(printableName("Île de Ré – 漢字 👍.txt")).toBe("Île de Ré – 漢字 👍.txt");
  });

  it.each([
    ["a\nb.txt", "a\\u{a}b.txt"],
    ["\u001b[31mred.txt", "\\u{1b}[31mred.txt"],
    ["invoice\u202etxt.exe.txt", "invoice\\u{202e}txt.exe.txt"],
    ["a\u2028b.txt", "a\\u{2028}b.txt"],
    ["zero\u200bwidth.txt", "zero\\u{200b}width.txt"],
    ["a\u3164\u034f\ufe0f.txt", "a\\u{3164}\\u{34f}\\u{fe0f}.txt"],
  ])("shows what cannot be seen: %j", (name, shown) => {
    expect(printableName(name)).toBe(shown);
  });
});

describe("the order of files", () => {
  it("is that of their code units, whatever the locale", () => {
    expect(["ä", "b", "a", "B", "é"].sort(byCodeUnit)).toEqual(["B", "a", "b", "ä", "é"]);
  });

  it("leaves two of one name as they are", () => {
    expect(byCodeUnit("a.txt", "a.txt")).toBe(0);
  });
});
