import { ComponentType } from "discord-api-types/v10";
import type { RenderedMessage } from "../../src/discord/render.ts";
import type { Reply } from "../../src/reply.ts";
import { type Node, nodesOf, parse, whiteSpace } from "../discord/discord-markdown.ts";
import { allComponents } from "../discord/stand-in/message-rules.ts";
import { messageRule } from "../discord/stand-in/rules.ts";

/*
 * What a message would do in Discord beyond what its reply asks for, read from the message alone and without anything of
 * the escaper. Three readings, because each app has its own:
 *
 * - as the apps parse it: tests/discord/discord-markdown.ts, after https://github.com/Khan/perseus (simple-markdown) and
 *   https://support.discord.com/hc/en-us/articles/210298617 (what a person may write);
 * - as a search for the raw forms of https://docs.discord.com/developers/reference#message-formatting, with a backslash
 *   or without: what Discord's servers, notifications and older apps look for before anything is parsed;
 * - as the bidirectional algorithm orders it: https://www.unicode.org/reports/tr9/ (X1 to X8, without the limit of depth).
 */

/**
 * Forms that act wherever they stand in the raw text. "@everyone" is none of them: it stays behind its backslash, and what
 * keeps it from anybody is the empty allowed_mentions, without which messageRule takes no message.
 */
const RAW: readonly (readonly [string, RegExp])[] = [
  ["a mention", /<@[!&]?\d|<#\d|<\/[^<>\n]+:\d|<id:/],
  ["a time stamp", /<t:-?\d/],
  ["a custom emoji", /<a?:\w+:\d/],
  ["an address", /[a-z][a-z0-9+.-]*:\/\/|discord\.(?:gg|com|new)\//i],
  ["a link under words", /(?:^|[^\\])(?:\\\\)*\[[^\]]*\]\(/],
  ["half a character", /\p{Surrogate}/u],
];

/** The blocks of a reply that may each have one node of that kind. */
const OWN: Readonly<Record<string, (reply: Reply) => number>> = {
  heading: ({ blocks }) => blocks.filter(({ kind }) => kind === "heading").length,
  quote: ({ blocks }) => blocks.filter(({ kind }) => kind === "quotation").length,
  // A mark above a quotation, an entry's name: bold at the top.
  bold: ({ blocks }) => blocks.filter(({ kind }) => kind === "quotation" || kind === "entry").length,
};

/** What may stand in what, as Footnote writes it. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  heading: ["bold", "text"],
  subtext: ["text"],
  quote: ["bold", "text"],
  bold: ["text"],
  text: [],
};

/** What is wrong with a message that should show this reply; nothing where it shows that and no more. */
export function faultsShown(message: RenderedMessage, reply: Reply): readonly string[] {
  const { components, flags, allowedMentions } = message;
  const texts = textsOf(message);
  const nodes = texts.map(parse);
  const top = nodes.flat();
  return [
    ...messageRule({ components, flags, allowed_mentions: allowedMentions }),
    ...texts.flatMap((text) => RAW.flatMap(([what, form]) => (form.test(text) ? [`raw: ${what}`] : []))),
    ...top.flatMap((node) => foreign(node, Object.keys(WITHIN))),
    ...Object.entries(OWN).flatMap(([kind, allowed]) => {
      const found = top.filter((node) => node.kind === kind).length;
      return found > allowed(reply) ? [`${found} of ${kind}, not ${allowed(reply)}`] : [];
    }),
    ...texts.flatMap(turned),
    ...misquoted(nodes, reply),
  ];
}

/** Every text that a message shows. */
export const textsOf = ({ components }: RenderedMessage): readonly string[] =>
  allComponents(components as Parameters<typeof allComponents>[0])
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => content ?? "");

function foreign({ kind, nodes }: Node, allowed: readonly string[]): readonly string[] {
  if (!allowed.includes(kind)) return [`a live ${kind}`];
  return nodes.flatMap((node) => foreign(node, WITHIN[kind] ?? []));
}

/** A quotation keeps its controls, closed in; Footnote's own lines have none. */
function turned(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => {
    if (!line.startsWith("> ")) return /[\u202a-\u202e\u2066-\u2069]/.test(line) ? ["a turned line"] : [];
    // Class B of the algorithm: what ends a paragraph, and with it every embedding.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: three of them are of it.
    return line.split(/[\p{Zp}\u0085\u001c-\u001e]/u).every(isContained)
      ? []
      : ["a quotation that turns others"];
  });
}

/** Whether nothing is open at the end, and every embedding stood in an isolate. */
function isContained(paragraph: string): boolean {
  const open: ("embedding" | "isolate")[] = [];
  for (const character of paragraph) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) {
      if (open.length === 0) return false;
      open.push("embedding");
    } else if (/[\u2066-\u2068]/.test(character)) open.push("isolate");
    else if (character === "\u202c" && open.at(-1) === "embedding") open.pop();
    else if (character === "\u2069" && open.includes("isolate")) open.length = open.lastIndexOf("isolate");
  }
  return open.length === 0;
}

/** What a person could see of a text, whether or not it went through Discord. */
const seen = (text: string): string =>
  whiteSpace(whiteSpace(text).replace(/[\u2066-\u2069]/g, ""))
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trimEnd();

/** Quotations that are not the reply's, each whole and in their order. */
function misquoted(nodes: readonly (readonly Node[])[], { blocks }: Reply): readonly string[] {
  const wanted = blocks.flatMap((block) => (block.kind === "quotation" ? [seen(block.text)] : []));
  let at = 0;
  return nodes.flatMap((shown) =>
    nodesOf("quote", shown).flatMap(({ text }) => {
      at = wanted.indexOf(seen(text), at) + 1;
      return at === 0 ? [`misquoted: ${JSON.stringify(text)}`] : [];
    }),
  );
}
