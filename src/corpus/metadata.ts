import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import type { Block, Slice } from "./corpus.ts";
import type { FrontMatterFields } from "./front-matter.ts";
import { FURNITURE_LENGTH } from "./furniture.ts";
import { isOutlet } from "./outlet.ts";
import { splitSentences } from "./sentences.ts";

/** A title made of a sentence has at most this many UTF-16 code units, the ellipsis among them. */
export const TITLE_LENGTH = 100;

const PUBLISHED =
  /^(?:published|posted|date published|first published)(?: on| at)?:?\s+((?:[\p{L}\d.,:+-]+\s+){0,7}?\d{4}(?!\d)[^|•·]{0,40})/iu;

/** The text of a stretch as one line, without the marks of a markdown heading or quotation. */
const oneLine = (text: string): string =>
  text
    // First the space, or a line of nothing much else would take quadratic time.
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:[#>*•‣▪+-]+ )+/u, "")
    .replace(/ #+$/u, "")
    .trim();

/** The first sentence of a text, of which no more than the beginning is read. */
function firstSentence(text: string): string {
  const beginning = text.slice(0, TITLE_LENGTH * 10);
  const [first] = splitSentences(beginning);
  return first ? beginning.slice(first.start, first.end) : beginning;
}

function publishedIn(lines: readonly string[]): string | null {
  const dates = lines.map((line) => PUBLISHED.exec(line.slice(0, FURNITURE_LENGTH))?.[1]?.trim());
  return dates.find((date) => date !== undefined) ?? null;
}

/** What the front matter says, where there is anything to see of it. */
const seen = (said: string | null): string | null => (said !== null && isVisible(said) ? said : null);

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
  const furniture = blocks.filter((block) => block.kind === "furniture").map(read);
  const headline = blocks.find((block) => block.kind === "headline");
  const paragraph = blocks.find((block) => block.kind === "paragraph");
  const sentence = paragraph && shorten(oneLine(firstSentence(read(paragraph))), TITLE_LENGTH);
  const top = headline && blocks[0]?.kind === "furniture" ? read(blocks[0]) : "";
  return {
    title: seen(fields.title) ?? (headline ? oneLine(read(headline)) : (sentence ?? null)),
    outlet: seen(fields.outlet) ?? (isOutlet(top) ? top : null),
    published: seen(fields.published) ?? publishedIn(furniture),
    url: fields.url,
  };
}
