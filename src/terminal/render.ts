import stringWidth from "string-width";
import type { Slice } from "../corpus/corpus.ts";
import type { Button, Entry, Quotation, Reply, ReplyBlock, ReplyFile } from "../reply.ts";
import { sanitize } from "./sanitize.ts";
import type { Window } from "./window.ts";
import { wrap } from "./wrap.ts";

/** Escape sequences that switch a style on; one sequence switches either off. */
const BOLD = "\u001b[1m";
const FAINT = "\u001b[2m";
const NORMAL = "\u001b[22m";

/**
 * Stand around the part of a quotation that answers where it cannot be bold. No article uses these brackets,
 * so they cannot be taken for a part of the quotation.
 */
const OPENING = "\u27e6";
const CLOSING = "\u27e7";

/** Lines do not break there. */
const HARD_SPACE = "\u00a0";

/** The buttons of a reply in the order of their keys: the first is pressed by `1`. */
export function buttonsOf(reply: Reply): readonly Button[] {
  const ofBlocks = reply.blocks.map((block) => ("button" in block ? block.button : null));
  return [...ofBlocks, ...reply.buttons].filter((button) => button !== null);
}

/**
 * A reply as lines of text for people, ending in a line break. Every text in it is sanitized, and no line is
 * wider than the window but those of files. A block's button stands with the block, the reply's own at the end, each as
 * `[key] label`.
 *
 * @param keys the buttons that can be pressed, in the order of their keys; others are not shown
 */
export function renderReply(reply: Reply, window: Window, keys: readonly Button[]): string {
  const parts = reply.blocks.map((block, index) => {
    const above = belongTogether(reply.blocks[index - 1], block) ? "" : "\n";
    return `${above}${renderBlock(block, window, keys)}\n`;
  });
  for (const file of reply.files ?? []) parts.push(`\n${renderFile(file, window)}\n`);
  const labels = reply.buttons.map((button) => keyLabel(button, keys)).filter((label) => label !== "");
  if (labels.length > 0)
    parts.push(`${parts.length > 0 ? "\n" : ""}${hangKeys(labels.join("   "), window)}\n`);
  return parts.join("");
}

/**
 * A file under its name, line by line as it is, so that it can be copied from there; a little to the right, where none of
 * it is taken for a prompt. Neither Markdown nor JSON changes by that.
 */
function renderFile({ name, content }: ReplyFile, window: Window): string {
  const lines = content
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${sanitize(line)}`));
  return [hang(sanitize(name), window, { style: BOLD }), ...lines].join("\n");
}

/** Footnote's own words, as a reply without more. */
export function renderText(text: string, window: Window): string {
  return renderReply({ blocks: [{ kind: "text", tone: "normal", text }], buttons: [] }, window, []);
}

/** Whether no line is left blank between a block and what stands before it, or nothing does. */
function belongTogether(before: ReplyBlock | undefined, block: ReplyBlock): boolean {
  if (before === undefined || before.kind === "heading") return true;
  return before.kind === "entry" && block.kind === "entry";
}

function renderBlock(block: ReplyBlock, window: Window, keys: readonly Button[]): string {
  switch (block.kind) {
    case "heading":
      return hang(sanitize(block.text), window, { style: BOLD });
    case "text": {
      const style = block.tone === "aside" ? FAINT : "";
      return block.text
        .split("\n")
        .map((line) => hang(sanitize(line), window, { style }))
        .join("\n");
    }
    case "quotation":
      return renderQuotation(block, window, keyLabel(block.button, keys));
    case "entry":
      return renderEntry(block, window, keyLabel(block.button, keys));
  }
}

function renderQuotation(quotation: Quotation, window: Window, label: string): string {
  const prefix = quotation.mark === "" ? "" : `${sanitize(quotation.mark)}  `;
  const indent = " ".repeat(stringWidth(prefix));
  const text = sanitize(quotation.text);
  const strong = quotation.strong ?? { start: 0, end: 0 };
  const lines = [
    window.styled
      ? hang(text, window, { first: prefix, indent, part: strong, style: BOLD })
      : hang(bracket(text, strong), window, { first: prefix, indent }),
  ];
  // The dash tells the source from the quotation where it cannot be faint.
  const source = quotation.source === null ? "" : `\u2014 ${keepPlaces(sanitize(quotation.source))}`;
  const below = [source, label].filter((piece) => piece !== "").join("   ");
  const part = { start: 0, end: source.length };
  if (below !== "") lines.push(hangKeys(below, window, { first: indent, indent, part, style: FAINT }));
  return lines.join("\n");
}

/** The sign of a paragraph stays on the line of its number. */
const keepPlaces = (source: string): string => source.replaceAll("¶ ", `¶${HARD_SPACE}`);

function bracket(text: string, { start, end }: Slice): string {
  if (start === end) return text;
  return `${text.slice(0, start)}${OPENING}${text.slice(start, end)}${CLOSING}${text.slice(end)}`;
}

function renderEntry({ name, detail }: Entry, window: Window, label: string): string {
  const title = sanitize(name);
  const text = [title, detail === "" ? "" : `\u2014 ${sanitize(detail)}`, label].filter(
    (piece) => piece !== "",
  );
  const part = { start: 0, end: title.length };
  return hangKeys(text.join(" "), window, { indent: "  ", part, style: BOLD });
}

/** `[key] label`, its spaces hard; empty for a button that has no key. */
function keyLabel(button: Button | null, keys: readonly Button[]): string {
  if (button === null || !keys.includes(button)) return "";
  return `[${keys.indexOf(button) + 1}] ${sanitize(button.label)}`.replaceAll(" ", HARD_SPACE);
}

interface Layout {
  /** Stands before the first line, and before the others. */
  readonly first?: string;
  readonly indent?: string;
  /** Switches a style on; empty for none. */
  readonly style?: string;
  /** What of the text is in that style; all of it unless said. */
  readonly part?: Slice;
}

/** The text with keys in it, in lines: no key is broken, and no one copies a hard space. */
function hangKeys(text: string, window: Window, layout?: Layout): string {
  return hang(text, window, layout).replaceAll(HARD_SPACE, " ");
}

/** The text in lines, the style switched on and off within each. */
function hang(text: string, window: Window, layout: Layout = {}): string {
  const { first = "", indent = "", style = "", part = { start: 0, end: text.length } } = layout;
  const room = window.columns - Math.max(stringWidth(first), stringWidth(indent));
  const lines = wrap(text, room).map((line) => {
    const start = Math.max(line.start, part.start);
    const end = Math.min(line.end, part.end);
    const shown = text.slice(line.start, line.end);
    if (style === "" || !window.styled || start >= end) return shown;
    return `${text.slice(line.start, start)}${style}${text.slice(start, end)}${NORMAL}${text.slice(end, line.end)}`;
  });
  return lines.map((line, index) => (index === 0 ? first : indent) + line).join("\n");
}
