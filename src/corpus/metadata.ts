import type { Block, Slice } from "./corpus.ts";
import type { FrontMatterFields } from "./front-matter.ts";
import { splitSentences } from "./sentences.ts";

/** A title made of a sentence has at most this many UTF-16 code units, the ellipsis among them. */
export const TITLE_LENGTH = 100;

/** What a name of a newspaper, an agency or a station holds … */
const OUTLET_NOUN =
  /^(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Inquirer|Journal|Magazine|Mail|Media|Mirror|News|Observer|Post|Press|Radio|Record|Register|Review|Standard|Telegraph|Television|Times|Tribune|TV|Weekly)$/;
/** … and what does not make it a name: "World News" is a section. */
const OUTLET_FILLER =
  /^(?:The|And|Of|In|World|Latest|Breaking|Top|Local|National|International|Business|Sports?|Political|Complete|All|More|Home|Video|Photo|Social|Our)$/;

const PUBLISHED =
  /^(?:published|posted|date published|first published)(?: on| at)?:?\s+((?:[\p{L}\d.,:+-]+\s+){0,7}?\d{4}(?!\d)[^|•·]{0,40})/iu;

/** Cuts a text behind a word, so that with its "…" it has at most TITLE_LENGTH UTF-16 code units. */
export function shorten(text: string): string {
  if (text.length <= TITLE_LENGTH) return text;
  const room = text.slice(0, TITLE_LENGTH);
  const space = room.lastIndexOf(" ");
  const cut =
    space > 0 ? space : TITLE_LENGTH - (/[\uD800-\uDBFF]/.test(room.charAt(TITLE_LENGTH - 2)) ? 2 : 1);
  return `${room.slice(0, cut).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The text of a stretch as one line, without the marks of a markdown heading or quotation. */
export const oneLine = (text: string): string =>
  text
    .replace(/^(?:[#>*•‣▪+-]+\s+)+/u, "")
    .replace(/\s+#+$/u, "")
    .replace(/\s+/g, " ")
    .trim();

/** The first sentence of a text, of which no more than the beginning is read. */
function firstSentence(text: string): string {
  const beginning = text.slice(0, TITLE_LENGTH * 10);
  const [first] = splitSentences(beginning);
  return first ? beginning.slice(first.start, first.end) : beginning;
}

function outletIn(lines: readonly string[]): string | null {
  const name = lines[0] ?? "";
  const words = name.split(/\s+/);
  const isName =
    words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|in)$/.test(word));
  const holds = words.some((word) => OUTLET_NOUN.test(word));
  const own = words.some((word) => !OUTLET_NOUN.test(word) && !OUTLET_FILLER.test(word));
  return isName && holds && own ? name : null;
}

function publishedIn(lines: readonly string[]): string | null {
  const dates = lines.map((line) => PUBLISHED.exec(line)?.[1]?.trim());
  return dates.find((date) => date !== undefined) ?? null;
}

/**
 * What is known of an article besides its text. The front matter has the first word; else
 * - the title is its headline, or else its first sentence, shortened,
 * - the outlet is the file's first line, where that is furniture above a headline and names a newspaper or the like,
 * - the date of publication is what a line of furniture says was published then.
 */
export function readMetadata(
  fields: FrontMatterFields,
  text: string,
  blocks: readonly Block[],
): FrontMatterFields {
  const read = ({ start, end }: Slice): string => text.slice(start, end);
  const headline = blocks.findIndex((block) => block.kind === "headline");
  const title = blocks[headline] ?? blocks.find((block) => block.kind === "paragraph");
  const furniture = (from: readonly Block[]) => from.filter((block) => block.kind === "furniture").map(read);
  const above = headline > 0 && blocks[0]?.kind === "furniture" ? furniture(blocks.slice(0, 1)) : [];
  return {
    title:
      fields.title ??
      (title &&
        (title.kind === "headline" ? oneLine(read(title)) : shorten(oneLine(firstSentence(read(title)))))) ??
      null,
    outlet: fields.outlet ?? outletIn(above),
    published: fields.published ?? publishedIn(furniture(blocks)),
    url: fields.url,
  };
}
