import type { Block, BlockKind } from "./corpus.ts";
import { isAdvertisement, isClosing, isGenreLink, isListLabel, isSummaryLabel } from "./furniture.ts";
import { findHeadlines, isRepeatedHeadline } from "./headline.ts";
import {
  countWords,
  isBullet,
  isCutOff,
  isDateLine,
  isMarkedHeading,
  isNameAndPost,
  isNameOnly,
  isNumbered,
  isPointed,
} from "./line.ts";
import { describeStretches, type Piece } from "./pieces.ts";
import { findStretches } from "./stretches.ts";

/** In words. A longer line between paragraphs is a paragraph without its full stop. */
const LONGEST_HEADING = 12;
/** In paragraphs. Bylines and dates stand above the article or right behind its first paragraph. */
const BYLINE_REACH = 1;

/** Where a piece stands, as far as that tells what it is. */
interface Place {
  readonly above: BlockKind | undefined;
  /** Whether a list of links to other stories stands above and nothing has ended it: "Most read". */
  readonly underLinks: boolean;
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
function kindOfLine({ text: line, spaced }: Piece, place: Place): BlockKind {
  const { above, underLinks, paragraphsAbove, inTail, common } = place;
  if (isMarkedHeading(line)) return "heading";
  if (underLinks && (isBullet(line) || isNumbered(line) || isPointed(line))) return "furniture";
  const isLong = isBullet(line) || countWords(line) > LONGEST_HEADING;
  if (isLong) return isGenreLink(line) || (inTail && above === "furniture") ? "furniture" : "paragraph";
  // Links without a mark before them end where a blank line does.
  if (underLinks && !spaced) return "furniture";
  const isByline =
    paragraphsAbove <= BYLINE_REACH && (isDateLine(line) || isNameAndPost(line) || isNames(line, common));
  return isByline || isCutOff(line) ? "furniture" : "heading";
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
  let underLinks = false;
  let paragraphsAbove = 0;
  for (const [index, piece] of body.entries()) {
    const { form, text } = piece;
    const place: Place = { above, underLinks, paragraphsAbove, inTail: index > lastProse, common };
    // "> Why are eggs so dear?" ends as a sentence does.
    const isLink: boolean = underLinks && isPointed(text) && !piece.spaced && !text.endsWith(".");
    const kind: BlockKind =
      form === "prose" && !isLink ? "paragraph" : form === "line" ? kindOfLine(piece, place) : "furniture";
    if (kind === "paragraph") paragraphsAbove++;
    // Neither a rule of asterisks or dashes nor an advertisement parts a list from what it hangs on.
    if (/[\p{L}\p{N}]/u.test(text) && !isAdvertisement(text)) {
      above = kind;
      underLinks = kind === "furniture" && (underLinks || isListLabel(text));
    }
    kinds.push(kind);
  }
  // A heading has a paragraph below it.
  const last = kinds.lastIndexOf("paragraph");
  return kinds.map((kind, index) => (kind === "heading" && index > last ? "furniture" : kind));
}

function kindsAbove(top: readonly Piece[]): BlockKind[] {
  const headlines = new Set(findHeadlines(top));
  const isItem = (piece: Piece | undefined): boolean => piece?.form === "line" && isBullet(piece.text);
  let underHeadline = false;
  return top.map((piece, index) => {
    if (isItem(piece)) {
      // The article's own points. A single one is a link to another story.
      const isOneOfSeveral = isItem(top[index - 1]) || isItem(top[index + 1]);
      return underHeadline && isOneOfSeveral ? "paragraph" : "furniture";
    }
    const isDate = isDateLine(piece.text);
    underHeadline = headlines.has(index) || isSummaryLabel(piece.text) || (underHeadline && isDate);
    return headlines.has(index) ? "headline" : "furniture";
  });
}

/** A list, a poem, a note: where no line ends as a sentence does, every line is worth citing. */
function kindsWithoutProse(pieces: readonly Piece[]): BlockKind[] {
  return pieces.map(({ form, text }, index) => {
    if (form === "furniture" || form === "repeated") return "furniture";
    if (isMarkedHeading(text)) return index === 0 ? "headline" : "heading";
    return "paragraph";
  });
}

/** What a site says of itself below the last paragraph is furniture; above it, it may be news of another site. */
function withoutClosing(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex(({ form, text }) => form === "prose" && !isClosing(text));
  if (last < 0) return pieces;
  return pieces.map((piece, index) =>
    index > last && isClosing(piece.text) ? { ...piece, form: "furniture" } : piece,
  );
}

function kindsOf(described: readonly Piece[]): BlockKind[] {
  const pieces = withoutClosing(described);
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
