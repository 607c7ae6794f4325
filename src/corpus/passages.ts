import type { Article, Passage, Slice } from "./corpus.ts";

/** A passage grows by neighbouring sentences while it stays within this, in UTF-16 code units. */
export const PASSAGE_LENGTH = 400;

/**
 * The sentence at `place` of a paragraph with as many neighbours as fit: alternately the one before and the one
 * behind, the one before first. A longer sentence stands alone.
 */
function around(sentences: readonly Slice[], place: number): Slice {
  let { start = 0, end = 0 } = sentences[place] ?? {};
  let first = place;
  let last = place;
  let grows = true;
  while (grows) {
    grows = false;
    // Nothing stands at -1, and asking for it is slow.
    const before = first > 0 ? sentences[first - 1] : undefined;
    if (before && end - before.start <= PASSAGE_LENGTH) {
      first--;
      start = before.start;
      grows = true;
    }
    const behind = sentences[last + 1];
    if (behind && behind.end - start <= PASSAGE_LENGTH) {
      last++;
      end = behind.end;
      grows = true;
    }
  }
  return { start, end };
}

/** How many passages an article has: as many as sentences. */
export const countPassages = ({ paragraphs }: Article): number =>
  paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** One passage a sentence, in order of article and place, numbered through. */
export function passagesOf(articles: readonly Article[]): Passage[] {
  const passages: Passage[] = [];
  for (const article of articles)
    for (const paragraph of article.paragraphs)
      for (const [place, sentence] of paragraph.sentences.entries())
        passages.push({
          id: passages.length,
          article,
          paragraph,
          sentence,
          ...around(paragraph.sentences, place),
        });
  return passages;
}
