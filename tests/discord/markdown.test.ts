import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blockQuote,
  bold,
  escapeMarkdown,
  heading,
  subtext,
  unescapeMarkdown,
} from "../../src/discord/markdown.ts";
import { kinds, nodesOf, parse, shownText, whiteSpace } from "./discord-markdown.ts";
import { directedText, HOSTILE, hostileText } from "./hostile-text.ts";

const withoutSpace = (text: string) => text.replace(/\s/g, "");
const withoutIsolates = (text: string) => whiteSpace(whiteSpace(text).replace(/[\u2068\u2069]/g, ""));
const TURNED = "safe \u202eevil";

describe("escapeMarkdown", () => {
  test.each(HOSTILE)("takes the effect from %j, which alone is a %s", (text, kind) => {
    expect(kinds(parse(text))).toContain(kind);
    expect(kinds(parse(escapeMarkdown(text)))).toEqual(["text"]);
  });

  test("shows any text as it stands", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = parse(escapeMarkdown(text));
        expect(shownText(nodes)).toBe(whiteSpace(text));
        expect(nodes.filter(({ kind }) => kind !== "text")).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("leaves prose that only punctuates without a backslash", () => {
    const prose = 'He said: "No, we won\'t; the U.S. (and others) did!"';
    expect(escapeMarkdown(prose)).toBe('He said\\: "No, we won\'t; the U.S. (and others) did!"');
  });

  test("leaves no address in the raw text, for apps that look there", () => {
    const raw = escapeMarkdown("https://evil.example discord.gg/evil www.evil.example/x");
    expect(raw).not.toMatch(/:\/\/|discord\.gg\//);
  });

  test("keeps the joiners of emoji and Persian", () => {
    expect(escapeMarkdown("👩‍👩‍👧 می‌خواهم")).toBe("👩‍👩‍👧 می‌خواهم");
  });

  test("at most doubles a text, and adds two characters", () => {
    fc.assert(
      fc.property(directedText, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length + 2);
      }),
    );
  });
});

describe("unescapeMarkdown", () => {
  test("gives back any text that was escaped, or nothing where its direction is controlled", () => {
    fc.assert(
      fc.property(directedText, (text) => {
        const isDirected = /[\u202a-\u202e\u2066-\u2069]/.test(text);
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(isDirected ? null : text);
      }),
    );
  });

  test.each(["**bold**", "> quote", "a: b", "\\a", "-# small"])(
    "takes %j for no escaped text",
    (markdown) => {
      expect(unescapeMarkdown(markdown)).toBeNull();
    },
  );
});

describe("escapeMarkdown, of text with direction controls", () => {
  test("puts it into an isolate", () => {
    expect(escapeMarkdown(TURNED)).toBe(`\u2068${TURNED}\u2069`);
  });

  test("cannot be made to close that isolate early", () => {
    expect(escapeMarkdown("a\u2069\u202eb")).toBe("\u2068\u2068a\u2069\u202eb\u2069");
  });

  test("closes what the text leaves open", () => {
    expect(escapeMarkdown("a\u2067b")).toBe("\u2068a\u2067b\u2069\u2069");
    expect(escapeMarkdown("a\u2067b\u2069c\u2066")).toBe("\u2068a\u2067b\u2069c\u2066\u2069\u2069");
  });

  test.each(["\n", "\u0085", "\u2029", "\u001c", "\u001e"])(
    "isolates each paragraph for itself, because its end, as %j, closes every isolate",
    (end) => {
      expect(escapeMarkdown(`\u202ea${end}b\u202e`)).toBe(`\u2068\u202ea\u2069${end}\u2068b\u202e\u2069`);
    },
  );

  test("keeps every direction inside its line, and every character of the text", () => {
    fc.assert(
      fc.property(directedText, (text) => {
        const shown = shownText(parse(escapeMarkdown(text)));
        expect(withoutIsolates(shown)).toBe(withoutIsolates(text));
        for (const line of shown.split(/[\n\u0085\u2029]/)) expectContained(line);
      }),
      { numRuns: 2_000 },
    );
  });
});

/**
 * The stack of the Unicode Bidirectional Algorithm (Annex 9, X1 to X8), without its limit of depth: after a
 * line nothing may be open, and every control in it that opens must stand inside an isolate of ours.
 */
function expectContained(line: string): void {
  const open: string[] = [];
  for (const character of line) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) {
      expect(open).not.toEqual([]);
      open.push("embedding");
    } else if (/[\u2066-\u2068]/.test(character)) open.push("isolate");
    else if (character === "\u202c" && open.at(-1) === "embedding") open.pop();
    else if (character === "\u2069" && open.includes("isolate")) open.length = open.lastIndexOf("isolate");
  }
  expect(open).toEqual([]);
}

describe("bold", () => {
  test.each([
    ["words", "**words**"],
    [" words \n more ", " **words** \n **more** "],
    ["*", "**\\***"],
    ["", ""],
    [" \n ", " \n "],
  ])("of %j", (text, markdown) => {
    expect(bold(text)).toBe(markdown);
  });

  test("shows any text, all of it bold", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = parse(bold(text));
        expect(shownText(nodes)).toBe(whiteSpace(text));
        expect(withoutSpace(shownText(nodesOf("bold", nodes)))).toBe(withoutSpace(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("blockQuote", () => {
  test("puts every line behind the bar, and the strong part in bold", () => {
    const text = "It banned 26 people.\r\n\n> and no more";
    expect(blockQuote(text, { start: 10, end: 19 })).toBe(
      "> It banned **26 people**.\n> \n> \\> and no more",
    );
  });

  test("needs no strong part", () => {
    expect(blockQuote("words", null)).toBe("> words");
  });

  test("leaves out blank lines at the end", () => {
    expect(blockQuote("words\n \n", null)).toBe("> words");
  });

  test.each(['"', ".", "*", "_", "\\", "(", "é"])("knows bold next to %s", (mark) => {
    const text = `a${mark}b${mark}c`;
    const nodes = parse(blockQuote(text, { start: 1, end: 4 }));
    expect(nodesOf("bold", nodes)).toMatchObject([{ text: `${mark}b${mark}` }]);
    expect(shownText(nodes)).toBe(text);
  });

  test("shows any text whole, inside one quote, with exactly the strong part in bold", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, strong, after) => {
        const text = `x${before}${strong}${after}`;
        const start = 1 + before.length;
        const end = start + strong.length;
        const nodes = parse(blockQuote(text, { start, end }));
        expect(nodes.map(({ kind }) => kind)).toEqual(["quote"]);
        expect(shownText(nodes).trimEnd()).toBe(whiteSpace(text).trimEnd());
        expect(withoutSpace(shownText(nodesOf("bold", nodes)))).toBe(withoutSpace(text.slice(start, end)));
        expect(["quote", "bold", "text"]).toEqual(expect.arrayContaining([...kinds(nodes)]));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("subtext", () => {
  test("makes every line small that is not blank", () => {
    expect(subtext("one\n\n# two")).toBe("-# one\n-# \\# two");
  });

  test("is nothing of nothing", () => {
    expect(subtext(" \n ")).toBe("");
  });

  test.each(HOSTILE)("shows %j as it stands", (text) => {
    const nodes = parse(subtext(text));
    expect(withoutSpace(shownText(nodes))).toBe(withoutSpace(text));
    expect(["subtext", "text"]).toEqual(expect.arrayContaining([...kinds(nodes)]));
  });
});

describe("heading", () => {
  test.each(["Words", "C#", "# of people", "*"])("shows %j whole", (line) => {
    const nodes = parse(heading(line));
    expect(nodes).toMatchObject([{ kind: "heading", text: line }]);
  });

  test("is nothing of nothing", () => {
    expect(heading(" ")).toBe("");
  });
});
