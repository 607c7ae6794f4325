import type { Block, BlockKind } from "./corpus.ts";
import { findHeadlines, isRepeatedHeadline } from "./headline.ts";
import { countWords, isBullet, isDateLine, isMarkedHeading, isNameOnly } from "./line.ts";
import { describeStretches, type Piece } from "./pieces.ts";
import { findStretches } from "./stretches.ts";

/** In words. A longer line between paragraphs is a paragraph without its full stop. */
const LONGEST_HEADING = 12;
/** In paragraphs. Bylines and dates stand above the article or right behind its first paragraph. */
const BYLINE_REACH = 1;

/** Where a piece stands, as far as that tells what it is. */
interface Place {
  readonly above: BlockKind | undefined;
  readonly paragraphsAbove: number;
  /** Whether no prose stands below. */
  readonly inTail: boolean;
  /** The words that the article's prose writes in lower case; names are not among them. */
  readonly common: ReadonlySet<string>;
}

const isNames = (line: string, common: ReadonlySet<string>): boolean =>
  isNameOnly(line) &&
  line
    .toLowerCase()
    .split(/\s+/)
    .every((word) => !common.has(word));

/** What a line without a full stop is, between or behind paragraphs. */
function kindOfLine(line: string, { above, paragraphsAbove, inTail, common }: Place): BlockKind {
  if (isMarkedHeading(line)) return "heading";
  // The items of a list are paragraphs, unless the list hangs on furniture: "Related stories".
  if (isBullet(line)) return above === "furniture" ? "furniture" : "paragraph";
  if (countWords(line) > LONGEST_HEADING) return inTail && above === "furniture" ? "furniture" : "paragraph";
  const isByline = paragraphsAbove <= BYLINE_REACH && (isDateLine(line) || isNames(line, common));
  return isByline ? "furniture" : "heading";
}

/** The kinds of the pieces from the first paragraph to the end of the file. */
function kindsInBody(body: readonly Piece[]): BlockKind[] {
  const prose = body.filter((piece) => piece.form === "prose");
  const common = new Set(
    prose.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{0,40}/gu) ?? []),
  );
  const lastProse = body.findLastIndex((piece) => piece.form === "prose");
  const kinds: BlockKind[] = [];
  let above: BlockKind | undefined;
  let paragraphsAbove = 0;
  for (const [index, { form, text }] of body.entries()) {
    const place = { above, paragraphsAbove, inTail: index > lastProse, common };
    const kind = form === "prose" ? "paragraph" : form === "line" ? kindOfLine(text, place) : "furniture";
    if (kind === "paragraph") paragraphsAbove++;
    // A rule of asterisks or dashes parts nothing from the furniture above it.
    if (/[\p{L}\p{N}]/u.test(text)) above = kind;
    kinds.push(kind);
  }
  // A heading has a paragraph below it.
  const last = kinds.lastIndexOf("paragraph");
  return kinds.map((kind, index) => (kind === "heading" && index > last ? "furniture" : kind));
}

function kindsAbove(top: readonly Piece[]): BlockKind[] {
  const headlines = new Set(findHeadlines(top));
  return top.map((_, index) => (headlines.has(index) ? "headline" : "furniture"));
}

/** A list, a poem, a note: where no line ends as a sentence does, every line is worth citing. */
function kindsWithoutProse(pieces: readonly Piece[]): BlockKind[] {
  return pieces.map(({ form, text }, index) => {
    if (form === "furniture" || form === "repeated") return "furniture";
    if (isMarkedHeading(text)) return index === 0 ? "headline" : "heading";
    return "paragraph";
  });
}

function kindsOf(pieces: readonly Piece[]): BlockKind[] {
  const first = pieces.findIndex(({ form }, index) => form === "prose" && !isRepeatedHeadline(pieces, index));
  if (first < 0) return kindsWithoutProse(pieces);
  return [...kindsAbove(pieces.slice(0, first)), ...kindsInBody(pieces.slice(first))];
}

/**
 * The blocks of a file's text from `from` on, in order and without overlap; only white space lies between and around
 * them. Linear in the length of the text.
 */
export function findBlocks(text: string, from: number): Block[] {
  const pieces = describeStretches(text, findStretches(text, from));
  const kinds = kindsOf(pieces);
  return pieces.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? "paragraph" }));
}
