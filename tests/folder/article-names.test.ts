import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isArticleName } from "../../src/corpus/article-files.ts";
import { isSafeName, nameFor } from "../../src/folder/article-names.ts";
import { anyCharacter } from "./samples.ts";

describe("the name of an article's file", () => {
  test.each([
    [
      "Biden Sanctions Russia And Expels Its Diplomats",
      "biden-sanctions-russia-and-expels-its-diplomats.txt",
    ],
    ["  The “EU’s” 27 – and Präsident Škoda!  ", "the-eus-27-and-prasident-skoda.txt"],
    ["Санкции против России", "санкции-против-россии.txt"],
    ["制裁", "制裁.txt"],
    ["../../etc/passwd", "etc-passwd.txt"],
    ["a\0b\u202ec\u200bd", "a-bcd.txt"],
    ["…", "article.txt"],
    ["", "article.txt"],
    ["CON", "con-2.txt"],
    ["com1", "com1-2.txt"],
    ["Com¹", "com1-2.txt"],
    ["Questions", "questions-2.txt"],
    [`a${"𐌰".repeat(100)}`, `a${"𐌰".repeat(29)}.txt`],
    ["word ".repeat(100), `${"word-".repeat(12).slice(0, -1)}.txt`],
  ])("of %j is %s", (title, name) => {
    expect(nameFor(title, ".txt", [])).toBe(name);
  });

  test("is another one where that is taken, in whatever case", () => {
    expect(nameFor("A title", ".md", ["A-Title.MD", "a-title-2.md", "a-title.txt"])).toBe("a-title-3.md");
  });

  test("is safe and free, whatever the title and whatever is there", () => {
    const title = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.constantFrom("con", "Nul.txt", "lpt9", "questions", "trash", ".", "..", "-", "__proto__"),
    );
    fc.assert(
      fc.property(title, fc.constantFrom(".txt", ".md"), fc.nat(3), (any, extension, others) => {
        const taken: string[] = [];
        for (let count = 0; count <= others; count++) {
          const name = nameFor(any, extension, taken);
          expect(isSafeName(name)).toBe(true);
          expect(isArticleName(name)).toBe(true);
          expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.(?:txt|md)$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
          expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
          taken.push(name);
        }
      }),
    );
  });
});
