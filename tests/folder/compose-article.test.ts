import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/corpus/decode.ts";
import {
  FRONT_MATTER_LENGTH,
  type FrontMatterFields,
  readFrontMatter,
} from "../../src/corpus/front-matter.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { UserError } from "../../src/errors.ts";
import { composeArticle } from "../../src/folder/compose-article.ts";
import { isVisible } from "../../src/visible.ts";
import { anyCharacter, NOTHING } from "./samples.ts";

const compose = (text: string, fields: Partial<FrontMatterFields>): string =>
  decode(composeArticle(text, { ...NOTHING, ...fields }));

const file = (...lines: readonly string[]): string => lines.join("\n");

describe("an article's front matter", () => {
  test("says what is said of it, above its text", () => {
    expect(
      compose("The article.\n", {
        title: "Biden: sanctions",
        outlet: "AFP",
        published: "2021-04-16",
        url: "https://example.org/a?b#c",
      }),
    ).toBe(
      file(
        "---",
        'title: "Biden: sanctions"',
        "outlet: AFP",
        "published: 2021-04-16",
        "url: https://example.org/a?b#c",
        "---",
        "The article.",
        "",
      ),
    );
  });

  test("keeps what is not said anew, with comments, names of others and their order", () => {
    const text = file(
      "---",
      "# Ask Ann before you change this.",
      "outlet: AFP # the agency",
      "tags: [a, b]",
      "title: Old",
      "",
      "# The day that it was read.",
      "read: 1.10",
      "---",
      "The article.",
    );
    expect(compose(text, { title: "New", outlet: "Reuters", published: "April" })).toBe(
      text
        .replace("Old", "New")
        .replace("AFP", "Reuters")
        .replace("read: 1.10\n", "read: 1.10\npublished: April\n"),
    );
  });

  test("says no more what is said with an empty text, and keeps the comments there", () => {
    const text = file("---", "title: Old", "# the agency", "outlet: AFP # or not", "---", "The article.");
    const composed = compose(text, { outlet: " \n" });
    expect(readFrontMatter(composed).fields).toEqual({ ...NOTHING, title: "Old" });
    expect(composed).toBe(text.replace("AFP ", ""));
  });

  test.each([
    ["nothing is said", "---\ntitle:   'Old'\n---\nThe article.", {}],
    ["the same is said", "---\ntitle:   'Old'\n---\nThe article.", { title: " Old " }],
    ["nothing is said of a text without any", "\uFEFFThe article.\r\n", {}],
    ["nothing is taken away from a text without any", "--- \nThe article.", { title: "" }],
  ])("is left as it stands where %s", (_, text, fields) => {
    expect(compose(text, fields)).toBe(text);
  });

  test.each([
    ["a byte order mark", "\uFEFFThe article.", "\uFEFF---\ntitle: T\n---\nThe article."],
    ["line ends of Windows", "The\r\narticle.", "---\r\ntitle: T\r\n---\r\nThe\r\narticle."],
    ["a rule", "---\nThe article.", "---\ntitle: T\n---\n---\nThe article."],
    ["nothing between its fences", "---\n---\nThe article.", "---\ntitle: T\n---\nThe article."],
    ["a comment there alone", "---\n# none\n---\nThe article.", "---\n# none\n\ntitle: T\n---\nThe article."],
    ["no text below", "---\noutlet: AFP\n---", "---\noutlet: AFP\ntitle: T\n---"],
    ["its names in quotes", '---\n"title": a\n---\nThe article.', '---\n"title": T\n---\nThe article.'],
    ["its names in braces", "---\n{title: a, b: c}\n---\nThe.", "---\n{title: T, b: c}\n---\nThe."],
  ])("goes with a text that begins with %s", (_, text, composed) => {
    expect(compose(text, { title: "T" })).toBe(composed);
  });
});

describe("what cannot stand there is refused with what is wrong", () => {
  const full = `---\nnote: ${"x".repeat(FRONT_MATTER_LENGTH - 30)}\n---\nThe article.`;

  test.each([
    ["a long title", "", { title: "x".repeat(301) }, "“title” should have at most 300 characters"],
    ["a title without end", "", { title: "x".repeat(50_000) }, "“title” should have at most 300 characters"],
    ["no address", "", { url: "example" }, "“url” should be an http or https address"],
    ["an address of a script", "", { url: "javascript:alert(1)" }, "“url” should be an http or https"],
    [
      "more than has room",
      full,
      { title: "A title of some length" },
      "more than 8,192 characters; shorten it",
    ],
    ["anything over broken lines", "---\ntitle: a: b\n---\nThe.", { title: "x" }, "cannot be read in line 2"],
    ["anything over an open fence", "---\ntitle: a\nThe.", { title: "x" }, "is not closed"],
    ["anything over an empty text", "---\n''\n---\nThe.", { title: "x" }, "it as plain “name: value” lines"],
    ["what would then say more", "---\noutlet: > #a\rb\n---\nThe.", { title: "x" }, "cannot be changed"],
  ])("%s", (_, text, fields, message) => {
    expect(() => compose(text, fields)).toThrow(UserError);
    expect(() => compose(text, fields)).toThrow(/^its front matter /);
    expect(() => compose(text, fields)).toThrow(message);
  });
});

const MARKS = [..."'\"{[|>%@`~\\\n\r\t\0\u0085\u2028\uFEFF👍é"];
const WORDS = [
  "---",
  "- a",
  ": ",
  "#",
  " # no comment",
  "null",
  "1.10",
  "2021-04-16",
  "&a",
  "*a",
  "!!str",
  "...",
];
const tricky = fc.constantFrom(...MARKS, ...WORDS, "? ");
const anything = fc.oneof(
  fc.string({ unit: fc.oneof(tricky, fc.constantFrom("a", " ")), maxLength: 12 }),
  fc.string({ unit: anyCharacter, maxLength: 100 }),
);
const value = fc.oneof(
  fc.constant(null),
  anything.filter((text) => text.length <= 300),
);
const anyFields: fc.Arbitrary<FrontMatterFields> = fc.record({
  title: value,
  outlet: value,
  published: value,
  url: fc.oneof(fc.constant(null), fc.webUrl({ withQueryParameters: true, withFragments: true })),
});

/** As front matter folds it. */
const folded = (text: string | null): string | null => text?.replace(/\s+/g, " ").trim() || null;
const seen = (text: string | null): string | null => (isVisible(text ?? "") ? folded(text) : null);

describe("whatever is said of whatever text", () => {
  const body = fc
    .array(fc.oneof(anything, fc.constantFrom("---", "title: x", "")), { maxLength: 6 })
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((end) => lines.join(end)));

  test("the file has exactly that, and exactly the text below", () => {
    fc.assert(
      fc.property(body, anyFields, (text, fields) => {
        let start = 0;
        try {
          start = readFrontMatter(text).end;
        } catch {
          fc.pre(false);
        }
        fc.pre(start <= 1);
        const composed = compose(text, fields);
        const read = readFrontMatter(composed);
        expect(read.fields).toEqual({
          title: folded(fields.title),
          outlet: folded(fields.outlet),
          published: folded(fields.published),
          url: fields.url,
        });
        expect(composed.slice(read.end)).toBe(text.slice(start));
      }),
      { numRuns: 500 },
    );
  });

  test("the article that is read from it has them, where there is anything to see of them", () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const text = "A first paragraph stands here.\n\nA second one stands here.";
        const article = parseArticle("a.txt", composeArticle(text, fields));
        expect(article).toMatchObject({
          title: seen(fields.title) ?? "A first paragraph stands here.",
          outlet: seen(fields.outlet),
          published: seen(fields.published),
          url: fields.url,
        });
        expect(article.paragraphs).toHaveLength(2);
      }),
    );
  });

  test("what stood in front matter before is kept or changed as said, or the person is told", () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom("title", "outlet", "tags", "note"), anything)
        .map(([name, text]) => `${name}: ${text}`),
      fc.constantFrom(
        "# a comment",
        "",
        "tags: [a, b]",
        "note: |\n  a\n  b",
        "notes:\n  - a\n  - b",
        "title: >-\n  a\n  b",
      ),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 5 }), fc.constantFrom("\n", "\r\n", "\r"), anything)
      .map(([lines, end, rest]) => ["---", ...lines, "---", rest].join("\n").replaceAll("\n", end));
    let composedOnes = 0;
    fc.assert(
      fc.property(text, anyFields, (before, fields) => {
        let composed: string;
        try {
          composed = compose(before, fields);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        composedOnes++;
        const old = readFrontMatter(before);
        const read = readFrontMatter(composed);
        const expected = (name: keyof FrontMatterFields) =>
          fields[name] === null ? old.fields[name] : folded(fields[name]);
        expect(read.fields).toEqual({
          title: expected("title"),
          outlet: expected("outlet"),
          published: expected("published"),
          url: expected("url"),
        });
        expect(composed.slice(read.end)).toBe(before.slice(old.end));
      }),
      { numRuns: 500 },
    );
    expect(composedOnes).toBeGreaterThan(100);
  });
});
