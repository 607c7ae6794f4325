import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { FILE_BYTES } from "../../src/corpus/read-file.ts";
import { UserError } from "../../src/errors.ts";

const parse = (text: string) => parseArticle("a.txt", new TextEncoder().encode(text));

const TEXT = `---
outlet: AFP
---
Biden Sanctions Russia And Expels Its Diplomats

The first paragraph. It has two sentences.

What Moscow said

Moscow denies any involvement.`;

describe("an article", () => {
  it("has its text as it stands, its parts as slices of it, and the hash of its bytes", () => {
    const article = parse(TEXT);
    const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
    expect(article).toMatchObject({
      id: "a.txt",
      text: TEXT,
      hash: `sha256:${createHash("sha256").update(TEXT).digest("hex")}`,
      title: "Biden Sanctions Russia And Expels Its Diplomats",
      outlet: "AFP",
    });
    expect(article.paragraphs.map(slice)).toEqual([
      "The first paragraph. It has two sentences.",
      "Moscow denies any involvement.",
    ]);
    expect(article.paragraphs.map(({ sentences }) => sentences.map(slice))).toEqual([
      ["The first paragraph.", "It has two sentences."],
      ["Moscow denies any involvement."],
    ]);
    expect(article.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      [1, null],
      [2, "What Moscow said"],
    ]);
  });

  it("has the heading above a paragraph without the marks of markdown", () => {
    const { paragraphs } = parse("# A title\n\nOne stands here.\n\n## Two\n\nTwo stands here.");
    expect(paragraphs.map(({ heading }) => heading)).toEqual([null, "Two"]);
  });
});

describe("a file with nothing to cite", () => {
  it.each([
    ["an empty one", "", "it is empty"],
    ["white space", " \r\n\u00a0\uFEFF", "it is empty"],
    ["front matter alone", "---\ntitle: x\n---\n", "it has no paragraph to cite"],
    [
      "furniture alone",
      "Leave a Reply\n\nYour email address will not be published.",
      "it has no paragraph to cite",
    ],
  ])("is refused: %s", (_, text, message) => {
    expect(() => parse(text)).toThrow(UserError);
    expect(() => parse(text)).toThrow(message);
  });
});

describe("over any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "The first. The second.",
      "Read more: x",
      "A heading",
      "__proto__",
      "\0",
      "\u202e",
      "---",
      "title: x",
    ),
  );
  const text = fc
    .array(line, { maxLength: 20 })
    .map((lines) => `${lines.join("\n")}\nA last paragraph stands here.`);

  it("sentences stand in their paragraphs, in order, with nothing but white space around them", () => {
    fc.assert(
      fc.property(text, (any) => {
        fc.pre(!any.startsWith("---"));
        const { paragraphs } = parse(any);
        let place = 0;
        for (const { start, end, sentences } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect([sentences[0]?.start, sentences.at(-1)?.end]).toEqual([start, end]);
          place = start;
          for (const sentence of sentences) {
            expect(any.slice(place, sentence.start).trim()).toBe("");
            expect(sentence.end).toBeGreaterThan(sentence.start);
            place = sentence.end;
          }
        }
      }),
    );
  });

  it("a file loads or is refused with a reason, whatever its bytes", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          text.map((any) => new TextEncoder().encode(any)),
        ),
        (bytes) => {
          try {
            expect(parseArticle("__proto__", bytes).text).toBe(Buffer.from(bytes).toString("utf8"));
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });

  it("the work is bounded by the length: the largest file, all on one line", () => {
    const article = parse("x".repeat(FILE_BYTES));
    expect(article.paragraphs).toHaveLength(1);
    expect(article.title).toHaveLength(100);
  }, 60_000);
});
