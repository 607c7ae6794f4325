import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { type ClauseToken, clauseTokens } from "./clause-tokens.ts";
import { type Marked, markedIn } from "./pair-marks.ts";

/** A sentence with all the quotations that begin in it: one that ends in the next sentence makes one unit of both. */
export interface Unit extends Slice {
  readonly paragraph: Paragraph;
  /** In offsets of the article, in order. */
  readonly quotations: readonly Marked[];
  readonly tokens: readonly ClauseToken[];
}

const shifted = ({ start, end }: Slice, by: number): Slice => ({ start: start + by, end: end + by });

/** Sentences that no quotation reaches across. */
function stretches(sentences: readonly Slice[], quotations: readonly Marked[]): Slice[] {
  const joined: Slice[] = [];
  let next = 0;
  let reach = -1;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && sentence.start < reach) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
    for (; (quotations[next]?.outside.start ?? Infinity) < sentence.end; next++)
      reach = Math.max(reach, quotations[next]?.outside.end ?? 0);
  }
  return joined;
}

/** The units of one paragraph of an article, in order. */
export function unitsOfParagraph({ text }: Article, paragraph: Paragraph): Unit[] {
  const quotations = markedIn(text.slice(paragraph.start, paragraph.end)).map(
    ({ inside, outside, closed }) => ({
      inside: shifted(inside, paragraph.start),
      outside: shifted(outside, paragraph.start),
      closed,
    }),
  );
  let next = 0;
  return stretches(paragraph.sentences, quotations).map(({ start, end }) => {
    const first = next;
    while ((quotations[next]?.outside.start ?? Infinity) < end) next++;
    const own = quotations.slice(first, next);
    return { start, end, paragraph, quotations: own, tokens: clauseTokens(text, { start, end }, own) };
  });
}

/** The units of an article's paragraphs, in order. */
export const unitsOf = (article: Article): Unit[] =>
  article.paragraphs.flatMap((paragraph) => unitsOfParagraph(article, paragraph));
