import { ComponentType, MessageFlags } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RenderedMessage, renderNotice, renderReply } from "../../src/discord/render.ts";
import type { Button, Quotation, ReplyBlock } from "../../src/reply.ts";
import { anyReply } from "./any-reply.ts";
import { kinds, nodesOf, parse, whiteSpace } from "./discord-markdown.ts";
import { allComponents } from "./stand-in/message-rules.ts";
import { editRule, messageRule } from "./stand-in/rules.ts";

const button = (part: Partial<Button> = {}): Button => ({
  label: "Context",
  command: "read",
  state: "9cda1545:3",
  effect: "answer",
  ...part,
});

const quotation = (part: Partial<Quotation> = {}): Quotation => ({
  kind: "quotation",
  mark: "1",
  text: "Russia banned 26 people.",
  strong: { start: 14, end: 23 },
  source: "Russia bans Canadians, paragraph 3",
  button: null,
  ...part,
});

const words = (text: string): ReplyBlock => ({ kind: "text", tone: "normal", text });
const render = (...blocks: readonly ReplyBlock[]) => renderReply({ blocks, buttons: [] });

const componentsOf = ({ components }: RenderedMessage) =>
  allComponents(components as Parameters<typeof allComponents>[0]);
const textsOf = (message: RenderedMessage) => componentsOf(message).flatMap(({ content }) => content ?? []);
const labelsOf = (message: RenderedMessage) => componentsOf(message).flatMap(({ label }) => label ?? []);
const quotesOf = (message: RenderedMessage) =>
  textsOf(message).flatMap((text) => nodesOf("quote", parse(text)).map((node) => visible(node.text)));

/** Without what cannot be seen or sent: white space at the end, isolates, half surrogate pairs. */
const visible = (text: string) =>
  whiteSpace(whiteSpace(text).replace(/[\u2068\u2069]/g, ""))
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trimEnd();

/** The body as discord.js sends it. */
const bodyOf = ({ components, flags, allowedMentions }: RenderedMessage) => ({
  components,
  flags,
  allowed_mentions: allowedMentions,
});

describe("a reply", () => {
  test("is one container in which nobody can be pinged", () => {
    const message = render(words("Hello"));
    expect(message).toMatchObject({
      components: [{ type: ComponentType.Container, components: [{ content: "Hello" }] }],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
    });
  });

  test("shows a quotation with its mark above and its source below", () => {
    expect(textsOf(render(quotation()))).toEqual([
      "**1**\n> Russia banned **26 people**.\n-# Russia bans Canadians, paragraph 3",
    ]);
  });

  test("gives a quotation its full width, and its source the button", () => {
    const [container] = render(quotation({ button: button() })).components;
    expect(container).toMatchObject({
      components: [
        { type: ComponentType.TextDisplay, content: "**1**\n> Russia banned **26 people**." },
        {
          type: ComponentType.Section,
          components: [{ content: "-# Russia bans Canadians, paragraph 3" }],
          accessory: { type: ComponentType.Button, label: "Context" },
        },
      ],
    });
  });

  test("shows a quotation without a source beside its button", () => {
    const [container] = render(quotation({ source: null, button: button() })).components;
    expect(container).toMatchObject({
      components: [
        {
          type: ComponentType.Section,
          components: [{ content: "**1**\n> Russia banned **26 people**." }],
          accessory: { label: "Context" },
        },
      ],
    });
  });

  test("shows headings, words, asides and entries each in their way", () => {
    const message = render(
      { kind: "heading", text: "What Footnote does" },
      words("It answers.\nWith sources."),
      { kind: "text", tone: "aside", text: "3 of 5 articles\nagree" },
      { kind: "entry", name: "/ask", detail: "Asks the articles.", button: null },
    );
    expect(textsOf(message)).toEqual([
      "### **What Footnote does**",
      "It answers.\nWith sources.",
      "-# 3 of 5 articles\n-# agree",
      "**\\/ask**\nAsks the articles.",
    ]);
  });

  test("has its buttons in a row at the end, five at most", () => {
    const buttons = ["1", "2", "3", "4", "5", "6"].map((label) => button({ label }));
    const message = renderReply({ blocks: [words("Hello")], buttons });
    expect(message).toMatchObject({
      components: [{ components: [{ content: "Hello" }, { type: ComponentType.ActionRow }] }],
    });
    expect(labelsOf(message)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("has a custom id for each button, also for the same one again", () => {
    const again = quotation({ button: button() });
    const message = renderReply({ blocks: [again, again], buttons: [button(), button()] });
    expect(messageRule(bodyOf(message))).toEqual([]);
    expect(labelsOf(message)).toHaveLength(4);
  });

  test("calls a button without a label by its command", () => {
    expect(labelsOf(renderReply({ blocks: [], buttons: [button({ label: " \u200b" })] }))).toEqual(["read"]);
  });

  test("says so when there is nothing in it", () => {
    expect(textsOf(render(words(" \n"), { kind: "heading", text: "" }))).toEqual([
      "-# There is nothing to show.",
    ]);
  });

  test("marks up nothing that could not be seen", () => {
    const unseen = "\u200b\u3164";
    expect(
      textsOf(render(words("Hello"), { kind: "heading", text: unseen }, quotation({ mark: unseen }))),
    ).toEqual(["Hello", "> Russia banned **26 people**.\n-# Russia bans Canadians, paragraph 3"]);
  });

  test("takes the direction controls of people's texts out of its own lines, and leaves them in a quotation", () => {
    const turned = "title \u202e\u2067";
    const message = render(
      { kind: "heading", text: turned },
      { kind: "entry", name: turned, detail: turned, button: button({ label: turned }) },
      words(`“${turned}” is there.`),
      quotation({ text: turned, strong: null, source: `${turned} · The Daily`, mark: turned }),
    );
    expect(textsOf(message)).toEqual([
      "### **title**",
      "**title**\ntitle",
      "“title ” is there.",
      "**title**\n> \u2068title \u202e\u2067\u2069\u2069\n-# title · The Daily",
    ]);
    expect(labelsOf(message)).toEqual(["title"]);
  });

  test("replaces half a surrogate pair, which cannot be sent", () => {
    expect(textsOf(render(words("a\ud83db")))).toEqual(["a\ufffdb"]);
  });
});

describe("a file", () => {
  const files = [{ name: "a.md", content: "# Ä" }];

  test("is attached, and shown where the blocks end", () => {
    const message = renderReply({ blocks: [words("Here")], buttons: [button()], files });
    expect(message).toMatchObject({
      components: [
        {
          components: [
            { content: "Here" },
            { type: ComponentType.File, file: { url: "attachment://a.md" } },
            { type: ComponentType.ActionRow },
          ],
        },
      ],
      files: [{ name: "a.md", attachment: Buffer.from("# Ä") }],
    });
    expect(messageRule(bodyOf(message))).toEqual([]);
  });

  test("has its place kept beside more blocks than fit", () => {
    const blocks = Array.from({ length: 60 }, () => words("x"));
    expect(messageRule(bodyOf(renderReply({ blocks, buttons: [button()], files })))).toEqual([]);
  });
});

describe("buttons below all", () => {
  test("have a row of their own", () => {
    const message = renderReply({ blocks: [words("x")], buttons: [button()] }, [button({ label: "Remove" })]);
    expect(message).toMatchObject({
      components: [
        { components: [{}, { components: [{ label: "Context" }] }, { components: [{ label: "Remove" }] }] },
      ],
    });
  });

  test("have their place kept, whatever else there is", () => {
    const five = Array.from({ length: 5 }, () => button());
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(messageRule(bodyOf(renderReply(reply, five)))).toEqual([]);
      }),
    );
  });
});

describe("what does not fit", () => {
  const long = quotation({ text: "word ".repeat(300).trim(), strong: null });

  test.each([
    [3, "-# 1 more quotation does not fit into this message."],
    [5, "-# 3 more quotations do not fit into this message."],
  ])("of %i long quotations is counted", (number, sentence) => {
    const message = render(...Array.from({ length: number }, () => long));
    expect(quotesOf(message)).toEqual([long.text, long.text]);
    expect(textsOf(message).at(-1)).toBe(sentence);
  });

  test("of many short quotations is counted too, by their components", () => {
    const message = render(...Array.from({ length: 30 }, () => quotation({ button: button() })));
    expect(messageRule(bodyOf(message))).toEqual([]);
    expect(quotesOf(message)).toHaveLength(9);
    expect(textsOf(message).at(-1)).toBe("-# 21 more quotations do not fit into this message.");
  });

  test("of many entries is mentioned", () => {
    const entry: ReplyBlock = { kind: "entry", name: "001.txt", detail: "300 words", button: null };
    const message = render(...Array.from({ length: 60 }, () => entry));
    expect(textsOf(message).at(-1)).toBe("-# The rest does not fit into this message.");
  });

  test("of Footnote's own words is cut at a word", () => {
    const [text = ""] = textsOf(render(words("word ".repeat(300))));
    expect(text.length).toBeLessThanOrEqual(1_000);
    expect(text).toMatch(/^(?:word )+word…$/);
  });

  test("of a word without end is cut between two characters", () => {
    const [text = ""] = textsOf(render(words("😀".repeat(1_000))));
    expect(text).toMatch(/^(?:😀)+…$/u);
  });

  test("of one quotation alone is replaced by its place", () => {
    const message = render(quotation({ text: "x".repeat(5_000), button: button() }), words("The end."));
    expect(textsOf(message)).toEqual([
      "**1**\n-# This passage is too long to be shown whole in Discord.\n-# Russia bans Canadians, paragraph 3",
      "The end.",
    ]);
    expect(labelsOf(message)).toEqual(["Context"]);
  });

  test("with the escapes that a quotation needs is replaced too", () => {
    const message = render(quotation({ text: "*".repeat(2_500), strong: null }));
    expect(textsOf(message)).toEqual([expect.stringContaining("too long to be shown whole")]);
  });

  test("is known at the very limit", () => {
    const accepted = Array.from({ length: 300 }, (_, more) => {
      const long = quotation({ text: "x".repeat(3_700 + more), strong: null });
      return messageRule(bodyOf(render(long, quotation())));
    });
    expect(accepted.flat()).toEqual([]);
  });
});

describe("any reply", () => {
  test("becomes a message that Discord accepts, to send and to edit", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const message = renderReply(reply);
        expect([...messageRule(bodyOf(message)), ...editRule(bodyOf(message))]).toEqual([]);
        for (const label of labelsOf(message)) expect(label.trim()).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  test("shows its quotations whole and in order, and counts those left out", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const message = renderReply(reply);
        const asked = reply.blocks.flatMap((block) =>
          block.kind === "quotation" ? [visible(block.text)] : [],
        );
        const tooLong = textsOf(message).filter((text) => text.includes("too long to be shown whole")).length;
        const omitted = textsOf(message).flatMap((text) => /^-# (\d+) more quotation/.exec(text)?.[1] ?? []);
        const quotes = quotesOf(message);
        expect(isSubsequence(quotes, asked)).toBe(true);
        expect(quotes.length + tooLong + Number(omitted[0] ?? 0)).toBe(asked.length);
      }),
      { numRuns: 200 },
    );
  });

  test("holds no markup but Footnote's own", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const found = textsOf(renderReply(reply)).flatMap((text) => kinds(parse(text)));
        expect(["heading", "subtext", "quote", "bold", "text"]).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 200 },
    );
  });
});

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let place = 0;
  for (const item of all) if (item === some[place]) place += 1;
  return place === some.length;
}

describe("a notice", () => {
  test("is its text, and nothing of it is markup", () => {
    expect(textsOf(renderNotice("There is no article *x*."))).toEqual(["There is no article \\*x\\*."]);
  });
});
