import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";

/** Part of an article, short enough to be shown whole: a paragraph, or some sentences of a very long one. */
export interface Piece extends Slice {
  readonly paragraph: Paragraph;
}

/** What is shown of an article at once should be read on a phone without getting lost. In characters. */
export const PAGE_LENGTH = 1600;

/** More pieces than this, each with a heading, have no room in a message of Discord, and are many for a phone. */
export const PAGE_PIECES = 15;

/** An article's paragraphs in order, those longer than a page cut between sentences. */
export function piecesOf(article: Article): Piece[] {
  return article.paragraphs.flatMap((paragraph) => {
    const pieces: Piece[] = [];
    for (const { start, end } of paragraph.sentences) {
      const last = pieces.at(-1);
      if (last && end - last.start <= PAGE_LENGTH) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ start, end, paragraph });
    }
    return pieces;
  });
}

/** The page that begins with piece `first`: as many pieces as fit, at least one. */
export function pageFrom(pieces: readonly Piece[], first: number): readonly Piece[] {
  let length = 0;
  const beyond = pieces.findIndex((piece, at) => {
    if (at >= first) length += piece.end - piece.start;
    return at > first && (length > PAGE_LENGTH || at - first >= PAGE_PIECES);
  });
  return pieces.slice(first, beyond === -1 ? undefined : beyond);
}

/** Where the page before the one that begins with piece `first` begins. */
export function pageBefore(pieces: readonly Piece[], first: number): number {
  let start = Math.max(0, first - 1);
  while (start > 0 && pageFrom(pieces, start - 1).length >= first - (start - 1)) start -= 1;
  return start;
}

/** The piece that a page begins with which shows a slice in its context: one piece before it, where both fit. */
export function firstAround(pieces: readonly Piece[], slice: Slice): number {
  const at = pieces.findIndex((piece) => slice.start < piece.end);
  return at > 0 && pageFrom(pieces, at - 1).length > 1 ? at - 1 : at;
}
