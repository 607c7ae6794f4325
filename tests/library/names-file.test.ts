import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { NAMES_FILE, NAMES_LENGTH, parseNames, readNames } from "../../src/library/names-file.ts";
import { folderOf } from "./samples.ts";

const formsOf = (text: string) => parseNames(text).map(({ forms }) => forms);

describe("a list of names", () => {
  test("has an entry a line, and each entry's names as they stand", () => {
    expect(
      formsOf("# who is who\n- [Vladimir Putin,  Poutine]\n- [Agence France-Presse, AFP, «AFP»]\n"),
    ).toEqual([
      ["Vladimir Putin", "Poutine"],
      ["Agence France-Presse", "AFP", "«AFP»"],
    ]);
  });

  test("may be written with a name a line, as YAML lets it", () => {
    expect(formsOf('- - "Bell, Ann"\n  - Bell\n')).toEqual([["Bell, Ann", "Bell"]]);
  });

  test("takes numbers and YAML's own words for the names that they are", () => {
    expect(formsOf("- [007, James Bond]\n- [Null, true, 2021-04-15]")).toEqual([
      ["007", "James Bond"],
      ["Null", "true", "2021-04-15"],
    ]);
  });

  test("takes the names of things that every object has", () => {
    expect(formsOf("- [__proto__, constructor]")).toEqual([["__proto__", "constructor"]]);
  });

  test("counts every name of an entry alike, and less than a question's own words", () => {
    const weights = parseNames("- [a, b]\n- [c, d, e]").map(({ weight }) => weight);
    expect(new Set(weights).size).toBe(1);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[0]).toBeLessThan(1);
  });

  test.each(["", "\n\n", "# nothing yet\n", "[]"])("may be empty: %j", (text) => {
    expect(parseNames(text)).toEqual([]);
  });
});

const HELP = 'Give each person, body or thing a line: "- [one name, another name]".';

describe("a file that is no list of names is named, with what to do", () => {
  test.each([
    ["an entry that is one name", "- [Putin, Poutine]\n- Biden", "entry 2 is no list of two names or more"],
    ["an entry with one name", "- [Putin]", "entry 1 is no list of two names or more"],
    ["an entry with an empty name", "- [a, b]\n- [c, '  ']", "entry 2 is no list of two names or more"],
    ["an empty entry", "- [a, b]\n-\n- [c, d]", "entry 2 is no list of two names or more"],
    ["a list within an entry", "- [a, [b, c]]", "entry 1 is no list of two names or more"],
    ["an entry with a colon in it", "- [a, b: c]", "entry 1 is no list of two names or more"],
    ["a mapping as an entry", "- {__proto__: [a, b]}", "entry 1 is no list of two names or more"],
    ["a mapping", "Putin: Poutine", "it is no list"],
    ["a word", "Putin", "it is no list"],
    ["brackets without end", "[".repeat(10_000), "it has lists in lists in lists"],
    ["lists in lists in a line", `${"- ".repeat(10_000)}a`, "it has lists in lists in lists"],
    ["a file without end", `#${" ".repeat(NAMES_LENGTH)}`, "it has more than 32,768 characters"],
  ])("%s", (_, text, detail) => {
    expect(() => parseNames(text)).toThrow(new UserError(`names.yaml cannot be read (${detail}). ${HELP}`));
  });

  test.each([
    ["a bracket that is not closed", "- [a, b]\n- [c, d\n", /line 3, column 1\)/],
    ["a tab before a line", "- [a, b]\n\t- [c, d]", /line 2/],
    ["two documents", "- [a, b]\n---\n- [c, d]", /line 2/],
    ["an alias of nothing", "- [a, *b]", /alias.* b/],
  ])("%s", (_, text, detail) => {
    expect(() => parseNames(text)).toThrow(UserError);
    expect(() => parseNames(text)).toThrow(/^names\.yaml cannot be read \(.*\)\. Give each [^\n]*$/);
    expect(() => parseNames(text)).toThrow(detail);
  });

  test("whatever is in it, it is a list of names or the person is told", () => {
    const pieces = fc.constantFrom(
      "- ",
      "[",
      "]",
      "{",
      "}",
      "a",
      "b",
      ", ",
      ": ",
      "\n",
      "\t",
      "*",
      "&",
      "!",
      "'",
      "#",
      "\0",
      "~",
      "---\n",
      "|",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: pieces, maxLength: 40 }), fc.string({ unit: "binary" })),
        (text) => {
          try {
            for (const forms of formsOf(text)) expect(forms.length).toBeGreaterThanOrEqual(2);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});

describe("the names beside the articles", () => {
  test("are those of names.yaml", async () => {
    const folder = await folderOf({ [NAMES_FILE]: "\ufeff- [Putin, Poutine]\r\n- [Biden, Joe Biden]\r\n" });
    expect((await readNames(folder)).map(({ forms }) => forms)).toEqual([
      ["Putin", "Poutine"],
      ["Biden", "Joe Biden"],
    ]);
  });

  test("are none where there is no such file", async () => {
    expect(await readNames(await folderOf({}))).toEqual([]);
  });

  test("are asked for where the file is wrong, or cannot be read", async () => {
    await expect(readNames(await folderOf({ [NAMES_FILE]: "- [Putin]" }))).rejects.toThrow(
      /^names\.yaml cannot be read \(entry 1 /,
    );
    const folder = await folderOf({});
    await mkdir(join(folder, NAMES_FILE));
    await expect(readNames(folder)).rejects.toThrow(
      new UserError("names.yaml cannot be read: it is not a plain file; replace it by one."),
    );
  });
});
