import { expect, test } from "vitest";
import { MESSAGE_COMPONENTS, MESSAGE_TEXT_LENGTH } from "../../src/discord/limits.ts";
import { type RenderedMessage, renderReply } from "../../src/discord/render.ts";
import type { Button, ReplyBlock } from "../../src/reply.ts";
import { allComponents } from "./stand-in/message-rules.ts";

/* What fits into a message, to the last component and character; what is left out, and only then, is told. */

const read: Button = { label: " Read \n on ", command: "read", state: "0", effect: "answer" };
const words = (text: string): ReplyBlock => ({ kind: "text", tone: "normal", text });
const quotation = (length: number, source: string): ReplyBlock => ({
  kind: "quotation",
  mark: "",
  text: "x".repeat(length),
  strong: null,
  source,
  button: null,
});

const componentsOf = ({ components }: RenderedMessage) =>
  allComponents(components as Parameters<typeof allComponents>[0]);
const textsOf = (...blocks: readonly ReplyBlock[]) =>
  componentsOf(renderReply({ blocks, buttons: [] })).flatMap(({ content }) => content ?? []);
const REST = "-# The rest does not fit into this message.";

/** The message itself is one component, and one is kept for the sentence on what was left out. */
const ROOM = MESSAGE_COMPONENTS - 2;

test("so many texts fill a message", () => {
  const texts = Array.from({ length: ROOM + 1 }, (_, at) => `${at}`);
  expect(textsOf(...texts.slice(0, ROOM).map(words))).toEqual(texts.slice(0, ROOM));
  expect(textsOf(...texts.map(words))).toEqual([...texts.slice(0, ROOM), REST]);
});

test("a text with a button takes the room of three", () => {
  const entry: ReplyBlock = { kind: "entry", name: "Ann", detail: "", button: read };
  const room = Math.floor(ROOM / 3);
  expect(textsOf(...Array.from({ length: room }, () => entry))).not.toContain(REST);
  expect(textsOf(...Array.from({ length: room + 1 }, () => entry)).at(-1)).toBe(REST);
  const left = Array.from({ length: ROOM - 3 * room }, () => words("x"));
  expect(textsOf(...Array.from({ length: room }, () => entry), ...left)).not.toContain(REST);
});

test("so many characters fill a message, with 100 kept for the sentence on what was left out", () => {
  const thousand = words("x".repeat(1_000));
  const last = MESSAGE_TEXT_LENGTH - 100 - 3_000;
  expect(textsOf(thousand, thousand, thousand, words("x".repeat(last)))).toHaveLength(4);
  expect(textsOf(thousand, thousand, thousand, words("x".repeat(last + 1))).at(-1)).toBe(REST);
});

test("a quotation is shown whole where its source still fits, else its place is", () => {
  const source = "s".repeat(100);
  // The bar before it and the small print of its source are markup of two and three characters, a line break stands between.
  const longest = MESSAGE_TEXT_LENGTH - 100 - "> ".length - `\n-# ${source}`.length;
  expect(textsOf(quotation(longest, source))).toEqual([`> ${"x".repeat(longest)}\n-# ${source}`]);
  expect(textsOf(quotation(longest + 1, source))).toEqual([
    `-# This passage is too long to be shown whole in Discord.\n-# ${source}`,
  ]);
});

test("white space around words is not shown", () => {
  const shown = renderReply({
    blocks: [
      { kind: "heading", text: " News \n of today " },
      words("\n Snow fell. \n"),
      { kind: "entry", name: " Ann ", detail: " a mayor ", button: read },
    ],
    buttons: [],
  });
  const components = componentsOf(shown);
  expect(components.flatMap(({ content }) => content ?? [])).toEqual([
    "### **News of today**",
    "Snow fell.",
    "**Ann**\na mayor",
  ]);
  expect(components.flatMap(({ label }) => label ?? [])).toEqual(["Read on"]);
});
