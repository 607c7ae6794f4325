import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Button, Quotation, Reply, ReplyBlock, ReplyFile } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import { encodeCustomId } from "./custom-id.ts";
import { BUTTON_LABEL_LENGTH, MESSAGE_COMPONENTS, MESSAGE_TEXT_LENGTH, ROW_BUTTONS } from "./limits.ts";
import { blockQuote, bold, escapeMarkdown, heading, subtext } from "./markdown.ts";
import { undirected } from "./undirected.ts";
import { wellFormed } from "./well-formed.ts";

/*
 * A reply as one Discord message, in Components V2. Both were drawn at the width of a phone (390 pixels): an
 * embed gathers the "Context" buttons below all quotations, where only numbers tell them apart. Here each
 * button stands with its source, below the quotation and not beside it: beside it, a quotation would lose a
 * quarter of its width.
 */

/** A message's body in the form that discord.js takes to send, reply or edit. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
  /** What is attached; a component shows each. */
  readonly files?: { readonly name: string; readonly attachment: Buffer }[];
}

/** The stripe beside a reply. */
const ACCENT = 0x3f6fb5;
/** Characters of a heading, a mark, a source or a name: a few lines on a phone. */
const LINE_LENGTH = 200;
/** Characters of Footnote's own words in one block. */
const WORDS_LENGTH = 1_000;
/** Characters kept for the sentence that says what was left out; it is always shorter. */
const OMISSION_LENGTH = 100;
const TEXT_ROOM = MESSAGE_TEXT_LENGTH - OMISSION_LENGTH;

/** A block's text displays, none of them empty; the last one has the button beside it. */
interface Part {
  readonly kind: ReplyBlock["kind"];
  readonly texts: readonly string[];
  readonly button: Button | null;
}

/**
 * A message that Discord accepts, for every reply: what does not fit, at the end, is left out, and a sentence
 * says so. A quotation is shown whole or not at all; only Footnote's own words are ever shortened. Throws a
 * RangeError where a button's state is not what Button promises.
 *
 * @param below buttons that stand below all, in a row of their own; at most 5
 */
export function renderReply(reply: Reply, below: readonly Button[] = []): RenderedMessage {
  const parts = reply.blocks.map(renderBlock).filter(({ texts }) => texts.length > 0);
  const rows = [reply.buttons.slice(0, ROW_BUTTONS), below].filter((row) => row.length > 0);
  const files = reply.files ?? [];
  // Besides: the container, and the sentence on what was left out.
  const taken = 2 + rows.length + rows.flat().length + files.length;
  const shown = parts.slice(0, countFitting(parts, MESSAGE_COMPONENTS - taken));

  const components: APIComponentInContainer[] = shown.flatMap(renderPart);
  if (parts.length === 0) components.push(textDisplay(subtext("There is nothing to show.")));
  if (shown.length < parts.length) components.push(textDisplay(subtext(omission(parts.slice(shown.length)))));
  for (const { name } of files)
    components.push({ type: ComponentType.File, file: { url: `attachment://${name}` } });
  let place = shown.length;
  for (const row of rows)
    components.push({
      type: ComponentType.ActionRow,
      components: row.map((button) => renderButton(button, place++)),
    });
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENT, components }],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
    ...(files.length > 0 && { files: files.map(attached) }),
  };
}

function attached({ name, content }: ReplyFile): { readonly name: string; readonly attachment: Buffer } {
  return { name, attachment: Buffer.from(content) };
}

/** A few sentences of Footnote's own, as a message. */
export function renderNotice(text: string): RenderedMessage {
  return renderReply({ blocks: [{ kind: "text", tone: "normal", text }], buttons: [] });
}

/** How many parts, from the first, fit into `room` components and the characters of a message. */
function countFitting(parts: readonly Part[], room: number): number {
  let components = 0;
  let characters = 0;
  const firstTooMany = parts.findIndex(({ texts, button }) => {
    components += texts.length + (button === null ? 0 : 2);
    for (const text of texts) characters += text.length;
    return components > room || characters > TEXT_ROOM;
  });
  return firstTooMany === -1 ? parts.length : firstTooMany;
}

function renderBlock(block: ReplyBlock): Part {
  const { kind } = block;
  switch (kind) {
    case "heading":
      return { kind, texts: visible([heading(oneLine(block.text))]), button: null };
    case "text": {
      const text = words(block.text);
      return {
        kind,
        texts: visible([block.tone === "aside" ? subtext(text) : escapeMarkdown(text)]),
        button: null,
      };
    }
    case "quotation":
      return { kind, texts: visible(renderQuotation(block)), button: block.button };
    case "entry": {
      const detail = escapeMarkdown(words(block.detail));
      return { kind, texts: visible([lines(bold(oneLine(block.name)), detail)]), button: block.button };
    }
  }
}

/** Only what stands behind the bar is the article's: the mark stands above it, the source below. */
function renderQuotation({ mark, text, strong, source, button }: Quotation): readonly string[] {
  const above = bold(oneLine(mark));
  const below = subtext(oneLine(source ?? ""));
  // Markup only adds, so a text of megabytes is known to be too long before it is escaped.
  const quotation = text.length < TEXT_ROOM ? lines(above, blockQuote(text, strong)) : null;
  if (quotation === null || quotation.length + below.length >= TEXT_ROOM) {
    return [lines(above, subtext("This passage is too long to be shown whole in Discord."), below)];
  }
  return button === null ? [lines(quotation, below)] : [quotation, below];
}

function lines(...parts: readonly string[]): string {
  return visible(parts).join("\n");
}

/** Those that show something: Discord refuses an empty text display and an empty label. */
function visible(texts: readonly string[]): readonly string[] {
  return texts.filter(isVisible);
}

function omission(parts: readonly Part[]): string {
  const quotations = parts.filter(({ kind }) => kind === "quotation").length;
  if (quotations === 0) return "The rest does not fit into this message.";
  if (quotations === 1) return "1 more quotation does not fit into this message.";
  return `${quotations} more quotations do not fit into this message.`;
}

/** `place` counts the parts and buttons of the message, so that no custom id stands in it twice. */
function renderPart({ texts, button }: Part, place: number): readonly APIComponentInContainer[] {
  const displays = texts.map(textDisplay);
  if (button === null) return displays;
  const accessory = renderButton(button, place);
  return [
    ...displays.slice(0, -1),
    { type: ComponentType.Section, components: displays.slice(-1), accessory },
  ];
}

function textDisplay(text: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: wellFormed(text) };
}

function renderButton(button: Button, place: number): APIButtonComponentWithCustomId {
  const [label = button.command] = visible([shorten(oneLine(button.label), BUTTON_LABEL_LENGTH)]);
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: wellFormed(label),
    custom_id: encodeCustomId(button, place),
  };
}

/** Footnote's own words, with people's texts among them; nothing where that is all that they show. */
function words(text: string): string {
  return isVisible(text) ? shorten(undirected(text).trim(), WORDS_LENGTH) : "";
}

function oneLine(text: string): string {
  return isVisible(text) ? shorten(undirected(text).trim().replace(/\s+/g, " "), LINE_LENGTH) : "";
}
