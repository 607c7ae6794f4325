import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originalName, trashName } from "../../src/folder/trash-names.ts";

describe("a name in the trash", () => {
  test("is the article's own where that is free, else has a number", () => {
    expect(trashName("a.txt", ["b.txt"])).toBe("a.txt");
    expect(trashName("a.txt", ["a.txt", "a (2).txt"])).toBe("a (3).txt");
    expect(trashName("v1.2.md", ["V1.2.MD"])).toBe("v1.2 (2).md");
  });

  test("has a second number where the article's own ends in one", () => {
    expect(trashName("a (2).txt", [])).toBe("a (2) (2).txt");
  });

  test("is free, and tells the article's own, whatever that is", () => {
    const piece = fc.constantFrom("a", " (2)", " (10)", "(3)", ".", " ", ")", "ü");
    const name = fc.array(piece, { maxLength: 5 }).map((pieces) => `${pieces.join("")}.txt`);
    fc.assert(
      fc.property(name, fc.nat(3), (any, others) => {
        const taken: string[] = [];
        for (let count = 0; count <= others; count++) {
          const file = trashName(any, taken);
          expect(taken).not.toContain(file);
          expect(originalName(file)).toBe(any);
          taken.push(file);
        }
      }),
    );
  });
});
