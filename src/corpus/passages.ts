import type { Article, Paragraph, Passage, Slice } from "./corpus.ts";

/** A passage grows by neighbouring sentences while it stays within this, in UTF-16 code units. */
export const PASSAGE_LENGTH = 400;

/**
 * The sentence at `place` of a paragraph with as many neighbours as fit: alternately the one before and the one
 * behind, the one before first. A longer sentence stands alone.
 */
function around(sentences: readonly Slice[], place: number): Slice {
  let first = place;
  let last = place;
  const reach = (from: number, to: number): Slice | undefined => {
    const [start, end] = [sentences[from]?.start, sentences[to]?.end];
    return start === undefined || end === undefined || end - start > PASSAGE_LENGTH
      ? undefined
      : { start, end };
  };
  let grows = true;
  while (grows) {
    const before = reach(first - 1, last) !== undefined;
    if (before) first--;
    const behind = reach(first, last + 1) !== undefined;
    if (behind) last++;
    grows = before || behind;
  }
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

const passagesOfParagraph = (article: Article, paragraph: Paragraph): Omit<Passage, "id">[] =>
  paragraph.sentences.map((sentence, place) => ({
    article,
    paragraph,
    sentence,
    ...around(paragraph.sentences, place),
  }));

/** One passage a sentence, in order of article and place, numbered through. */
export function passagesOf(articles: readonly Article[]): Passage[] {
  return articles
    .flatMap((article) => article.paragraphs.flatMap((paragraph) => passagesOfParagraph(article, paragraph)))
    .map((passage, id) => ({ id, ...passage }));
}
