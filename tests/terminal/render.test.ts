import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { Button, Quotation, Reply } from "../../src/reply.ts";
import { buttonsOf, renderReply, renderText } from "../../src/terminal/render.ts";
import { MINIMUM_COLUMNS } from "../../src/terminal/window.ts";
import { wideWord } from "./samples.ts";

const context: Button = { label: "Context", command: "read", state: "0:1", effect: "answer" };
const more: Button = { label: "More passages", command: "search", state: "0", effect: "answer" };
const quotation: Quotation = {
  kind: "quotation",
  mark: "1",
  text: "Russia protested. The envoys left on Friday,\nwith their families.",
  strong: { start: 34, end: 43 },
  source: "Envoys leave, The Daily, ¶ 5",
  button: context,
};
const answer: Reply = {
  blocks: [
    { kind: "text", tone: "normal", text: "2 of 5 articles say so." },
    quotation,
    { ...quotation, mark: "¶ 12", strong: null, source: null, button: null },
    { kind: "text", tone: "aside", text: "Word for word." },
  ],
  buttons: [more],
};
const plain = { columns: 40, styled: false };
const styled = { columns: 40, styled: true };

test("an answer on a plain page: brackets around what answers, hanging indents, keys", () => {
  expect(renderReply(answer, plain, buttonsOf(answer))).toBe(
    [
      "2 of 5 articles say so.",
      "",
      "1  Russia protested. The envoys left ⟦on",
      "   Friday⟧, with their families.",
      "   — Envoys leave, The Daily, ¶ 5",
      "   [1] Context",
      "",
      "¶ 12  Russia protested. The envoys left",
      "      on Friday, with their families.",
      "",
      "Word for word.",
      "",
      "[2] More passages",
      "",
    ].join("\n"),
  );
});

test("the sign of a paragraph stands on the line of its number", () => {
  expect(renderReply(answer, { ...plain, columns: 32 }, buttonsOf(answer))).toContain(
    "   — Envoys leave, The Daily,\n   ¶ 5   [1] Context\n",
  );
});

test("in a terminal what answers is bold on every line of it, the source and asides are faint", () => {
  const text = renderReply(answer, styled, []);
  expect(text).toContain("The envoys left \u001b[1mon\u001b[22m\n   \u001b[1mFriday\u001b[22m, with");
  expect(text).toContain("   \u001b[2m— Envoys leave, The Daily, ¶ 5\u001b[22m\n");
  expect(text).toContain("\u001b[2mWord for word.\u001b[22m\n");
  expect(text).not.toContain("⟦");
});

test("in a terminal titles and names are bold, and what is not said to stand out is as it is", () => {
  const list: Reply = {
    blocks: [
      { kind: "heading", text: "Articles" },
      { kind: "entry", name: "Envoys leave", detail: "The Daily", button: context },
      { kind: "text", tone: "normal", text: "Two lines\nof text." },
      { ...quotation, mark: "", strong: null, source: null, button: null },
    ],
    buttons: [more],
    files: [{ name: "a.md", content: "As it is." }],
  };
  expect(renderReply(list, styled, buttonsOf(list))).toBe(
    [
      "\u001b[1mArticles\u001b[22m",
      "\u001b[1mEnvoys leave\u001b[22m — The Daily [1] Context",
      "",
      "Two lines",
      "of text.",
      "",
      "Russia protested. The envoys left on",
      "Friday, with their families.",
      "",
      "\u001b[1ma.md\u001b[22m",
      "  As it is.",
      "",
      "[2] More passages",
      "",
    ].join("\n"),
  );
});

test("Footnote's own words are a reply without more", () => {
  expect(renderText("Nothing was changed.", plain)).toBe("Nothing was changed.\n");
});

test("headings stand over what follows, and entries stand together", () => {
  const list: Reply = {
    blocks: [
      { kind: "heading", text: "Articles" },
      { kind: "entry", name: "Envoys leave", detail: "The Daily, 9 words, 3 passages", button: context },
      { kind: "entry", name: "Envoys return", detail: "", button: null },
      { kind: "entry", name: "Envoys stay", detail: "", button: more },
      { kind: "text", tone: "normal", text: "Two lines\nof text." },
      { kind: "entry", name: "Envoys go", detail: "", button: null },
    ],
    buttons: [],
  };
  expect(renderReply(list, plain, buttonsOf(list))).toBe(
    [
      "Articles",
      "Envoys leave — The Daily, 9 words, 3",
      "  passages [1] Context",
      "Envoys return",
      "Envoys stay [2] More passages",
      "",
      "Two lines",
      "of text.",
      "",
      "Envoys go",
      "",
    ].join("\n"),
  );
});

test("a button without a key is not shown", () => {
  expect(renderReply(answer, plain, [])).not.toMatch(/Context|More passages/);
});

test("a button that has a key stands alone where the others have none", () => {
  expect(renderReply({ blocks: [], buttons: [context, more] }, plain, [more])).toBe("[1] More passages\n");
});

test("a reply of buttons alone is their keys", () => {
  expect(renderReply({ blocks: [], buttons: [context, more] }, plain, [context, more])).toBe(
    "[1] Context   [2] More passages\n",
  );
});

test("no text of an article can steer the terminal", () => {
  const hostile = {
    ...quotation,
    text: "\u001b]0;title\u0007 left",
    mark: "\u001b1",
    source: "\u009bA",
    strong: null,
  };
  const reply: Reply = {
    blocks: [
      hostile,
      { kind: "heading", text: "\u001b[2J" },
      { kind: "entry", name: "\u001b[2J", detail: "\u202e", button: { ...context, label: "\u001b[2J" } },
      { kind: "text", tone: "normal", text: "\u001b[2J\r" },
    ],
    buttons: [{ ...more, label: "\u0007" }],
  };
  const lines = renderReply(reply, plain, buttonsOf(reply)).split("\n");
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

/** Words of Latin, wide and combining characters, some longer than a line. */
const words = fc.array(wideWord(), { minLength: 1, maxLength: 10 });
const columns = fc.integer({ min: MINIMUM_COLUMNS, max: 120 });

test("whatever the quotation or entry, no line is wider than the window", () => {
  fc.assert(
    fc.property(words, columns, fc.boolean(), fc.nat(), fc.nat(), (all, columns, styled, a, b) => {
      const block = {
        ...quotation,
        text: all.join(" "),
        strong: someSlice(all.join(" "), a, b),
        source: all.join(" "),
      };
      const entry = { kind: "entry" as const, name: all.join(" "), detail: all.join(" "), button: context };
      const reply = { blocks: [block, entry], buttons: [] };
      const lines = renderReply(reply, { columns, styled }, [context]).split("\n");
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

test("a file stands under its name, line for line, and steers no terminal", () => {
  const content = `${"long ".repeat(40)}\n\n> quoted\u001b[2J\n`;
  const shown = renderReply(
    { blocks: [], buttons: [], files: [{ name: "a.md", content }] },
    { columns: 40, styled: false },
    [],
  );
  expect(shown).toBe(`\na.md\n  ${"long ".repeat(40)}\n\n  > quoted\u241b[2J\n`);
});

test("a quotation stays as it is, unit for unit, around its line breaks and bold parts", () => {
  fc.assert(
    fc.property(words, columns, fc.nat(), fc.nat(), (all, columns, a, b) => {
      const strong = someSlice(all.join(" "), a, b);
      const block = { ...quotation, mark: "", text: all.join(" "), strong, source: null, button: null };
      const shown = renderReply({ blocks: [block], buttons: [] }, { columns, styled: true }, []);
      expect(stripVTControlCharacters(shown).replace(/\s/g, "")).toBe(all.join(""));
    }),
  );
});

/** A slice that begins and ends between characters, as every span does. */
function someSlice(text: string, a: number, b: number) {
  const places = [...text].map((_, index, all) => all.slice(0, index).join("").length);
  const [start = 0, end = 0] = [a, b].map((n) => places[n % places.length] ?? 0).sort((x, y) => x - y);
  return { start, end };
}
