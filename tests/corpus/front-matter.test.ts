import { describe, expect, it } from "vitest";
import { FRONT_MATTER_LENGTH, readFrontMatter } from "../../src/corpus/front-matter.ts";
import { UserError } from "../../src/errors.ts";

const matter = (...lines: readonly string[]): string => ["---", ...lines, "---", "The article."].join("\n");

describe("front matter", () => {
  it("gives title, outlet, date and address, and leaves the rest of the file", () => {
    const text = matter(
      'title: "Biden: sanctions"',
      "outlet: AFP",
      "published: 2021-04-16",
      "url: https://example.org/a?b",
    );
    const { fields, end } = readFrontMatter(text);
    expect(fields).toEqual({
      title: "Biden: sanctions",
      outlet: "AFP",
      published: "2021-04-16",
      url: "https://example.org/a?b",
    });
    expect(text.slice(end)).toBe("The article.");
  });

  it("keeps every value as it is written, whatever YAML would make of it", () => {
    const { fields } = readFrontMatter(matter("title: 1.10", "outlet: yes", "published: 16 April 2021"));
    expect(fields).toMatchObject({ title: "1.10", outlet: "yes", published: "16 April 2021" });
  });

  it.each([["\n"], ["\r\n"], ["\r"]])("is read with line ends %j and behind a byte order mark", (end) => {
    const text = `\uFEFF${matter("title: A title").replaceAll("\n", end)}`;
    const read = readFrontMatter(text);
    expect(read.fields.title).toBe("A title");
    expect(text.slice(read.end)).toBe("The article.");
  });

  it("says nothing where a value is missing or empty, and leaves other names alone", () => {
    const { fields } = readFrontMatter(
      matter("title:", "outlet: '  '", "__proto__: {title: x}", "tags: [a, b]"),
    );
    expect(fields).toEqual({ title: null, outlet: null, published: null, url: null });
  });

  it("may have brackets behind it, as many as there are", () => {
    const text = `${matter("title: A title")}\n${"[".repeat(1_000)}`;
    expect(readFrontMatter(text).fields.title).toBe("A title");
  });

  it("is none where the file does not begin with it", () => {
    expect(readFrontMatter("The article.\n---\ntitle: x\n---\n").end).toBe(0);
    expect(readFrontMatter("---\nA line under a rule.\n").end).toBe(0);
    expect(readFrontMatter("\uFEFFThe article.").end).toBe(1);
  });
});

describe("broken front matter", () => {
  const aliases = ["a: &a [x, x]", "b: &b [*a, *a]", "title: *b"];

  it.each([
    ["no YAML", ["title: a: b"], "cannot be read in line 2"],
    ["a name twice", ["title: a", "title: b"], "cannot be read in line 3"],
    ["references", aliases, "cannot be read"],
    ["a bracket without end", ["title: [a"], "cannot be read in line 2"],
    ["brackets without end", [`title: ${"[".repeat(5_000)}`], "cannot be read; write it as plain"],
    ["lists in lists", [`title: ${"? ".repeat(2_000)}`], "cannot be read; write it as plain"],
    ["a list for a title", ["title: [a, b]"], "“title” should be a line of text"],
    ["a title without end", [`title: ${"x".repeat(301)}`], "“title” should have at most 300 characters"],
    ["an address of a script", ["url: javascript:alert(1)"], "“url” should be an http or https address"],
    ["no address", ["url: example"], "“url” should be an http or https address"],
    ["a text", ["The article."], "it should hold lines like “title: …”"],
    ["a list", ["- title: x"], "it should hold lines like “title: …”"],
  ])("with %s is refused with what is wrong", (_, lines, message) => {
    expect(() => readFrontMatter(matter(...lines))).toThrow(UserError);
    expect(() => readFrontMatter(matter(...lines))).toThrow(message);
  });

  it.each([
    ["without a closing line", "---\ntitle: x\nThe article."],
    ["longer than the limit", matter(`title: ${"x\n  ".repeat(FRONT_MATTER_LENGTH / 2)}`)],
  ])("%s is refused", (_, text) => {
    expect(() => readFrontMatter(text)).toThrow("not closed within 8,192 characters");
  });
});
