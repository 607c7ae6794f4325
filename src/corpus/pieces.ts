import type { Slice } from "./corpus.ts";
import { FURNITURE_LENGTH, isFurniture } from "./furniture.ts";
import { countWords, isEnded, isMarkedHeading, isQuestion } from "./line.ts";

/** In words. What has more is a paragraph, with or without a full stop. */
const LONGEST_HEADLINE = 25;

/**
 * What a stretch is by its own words and by its repetitions, before its place is looked at:
 * - furniture: by its words and form, wherever it stands
 * - repeated: a line that the file has had before
 * - prose: it ends as a sentence does
 * - line: anything else; its place tells whether it is a headline, a heading, a paragraph or furniture
 */
export interface Piece extends Slice {
  readonly text: string;
  readonly form: "furniture" | "repeated" | "prose" | "line";
  /** Whether a blank line stands above it. */
  readonly spaced: boolean;
}

function isProse(text: string): boolean {
  if (text.length > FURNITURE_LENGTH) return true;
  if (isMarkedHeading(text) || isQuestion(text)) return false;
  return isEnded(text) || countWords(text) > LONGEST_HEADLINE;
}

/** A caption stands once alone and once with its credit: "… Vladimir Putin." above "… Vladimir Putin.REUTERS". */
function isCaptionOf(text: string, below: string | undefined): boolean {
  return below !== undefined && below.length > text.length && below.startsWith(text) && isFurniture(below);
}

const hasBlankLine = (gap: string): boolean => (gap.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length > 1;

/** Describes every stretch of the file. Linear in the length of the text. */
export function describeStretches(text: string, stretches: readonly Slice[]): Piece[] {
  const texts = stretches.map(({ start, end }) => text.slice(start, end));
  const lines = new Set<string>();
  return stretches.map((stretch, index) => {
    const own = texts[index] ?? "";
    // An interview may answer "No." twice, but nobody says it twice in a row.
    const repeated = own === texts[index - 1] || lines.has(own);
    const prose = isProse(own);
    if (!prose) lines.add(own);
    const furniture = isFurniture(own) || isCaptionOf(own, texts[index + 1]);
    const form = furniture ? "furniture" : repeated ? "repeated" : prose ? "prose" : "line";
    const spaced = hasBlankLine(text.slice(stretches[index - 1]?.end ?? 0, stretch.start));
    return { ...stretch, text: own, form, spaced };
  });
}
