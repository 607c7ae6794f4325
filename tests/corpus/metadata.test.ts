import { describe, expect, it } from "vitest";
import { findBlocks } from "../../src/corpus/blocks.ts";
import { readMetadata } from "../../src/corpus/metadata.ts";

const NONE = { title: null, outlet: null, published: null, url: null };
const PARAGRAPH = "Port workers voted on Sunday to end a strike. The ferries sail again.";
const HEADLINE = "Port workers end strike";

const read = (...lines: readonly string[]) => {
  const text = lines.join("\n\n");
  return readMetadata(NONE, text, findBlocks(text, 0));
};

describe("the title", () => {
  it("is the headline", () => {
    expect(read(HEADLINE, PARAGRAPH).title).toBe(HEADLINE);
    expect(read("# Strike  ends #", PARAGRAPH).title).toBe("Strike ends");
  });

  it("is the first sentence where there is no headline", () => {
    expect(read(PARAGRAPH).title).toBe("Port workers voted on Sunday to end a strike.");
  });

  it("is a long first sentence shortened at a word", () => {
    const title = read(
      `The tension between the two countries added a new chapter today, ${"and again ".repeat(9)}.`,
    ).title;
    expect(title).toBe(
      "The tension between the two countries added a new chapter today, and again and again and again and…",
    );
  });

  it("is the front matter's, unless that shows nothing", () => {
    const [text, blocks] = [PARAGRAPH, findBlocks(PARAGRAPH, 0)];
    expect(readMetadata({ ...NONE, title: "Ferries" }, text, blocks).title).toBe("Ferries");
    expect(readMetadata({ ...NONE, title: "\u200b\u3164" }, text, blocks).title).toMatch(/^Port workers/);
  });

  it("is null where the file has neither headline nor paragraph", () => {
    expect(read("Leave a Reply").title).toBeNull();
  });
});

describe("the outlet", () => {
  it.each(["Awani Review", "The Harbour Herald", "New York Times", "Ferry and Herald"])(
    "is the file's first line when it is one: %s",
    (name) => {
      expect(read(name, HEADLINE, PARAGRAPH).outlet).toBe(name);
    },
  );

  it.each(["World News", "Book Review", "Jane Doe", "Press Release", "Thursday, May 26"])(
    "is not told by %s",
    (line) => {
      expect(read(line, HEADLINE, PARAGRAPH).outlet).toBeNull();
    },
  );

  it("is not told by a headline or a paragraph", () => {
    expect(read("Reporters Without Borders Sue Harbour Herald", PARAGRAPH).outlet).toBeNull();
  });
});

describe("the date of publication", () => {
  it.each([
    ["Published: 3 May 2021, 10:30 am", "3 May 2021, 10:30 am"],
    ["Published on April 16, 2021", "April 16, 2021"],
  ])("is what the page says was published then: %s", (line, date) => {
    expect(read(HEADLINE, line, PARAGRAPH).published).toBe(date);
  });

  it.each(["Thursday, May 26", "Updated: 4 May 2021", "3 May 2021"])("is not told by %s", (line) => {
    expect(read(HEADLINE, line, PARAGRAPH).published).toBeNull();
  });
});

describe("front matter", () => {
  it("has the first word", () => {
    const text = ["Awani Review", HEADLINE, "Published on 3 May 2021", PARAGRAPH].join("\n\n");
    const fields = { title: "A", outlet: "B", published: "C", url: "https://example.org/" };
    expect(readMetadata(fields, text, findBlocks(text, 0))).toEqual(fields);
  });
});
