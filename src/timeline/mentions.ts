import type { Article, Passage, Slice } from "../corpus/corpus.ts";
import type { DayNumber } from "./calendar.ts";
import { isDateline } from "./dateline.ts";
import { directionOf } from "./direction.ts";
import { expressionsIn } from "./expressions.ts";
import { publishedOn } from "./published.ts";
import { isSpoken } from "./spoken.ts";
import { type When, whenOf } from "./when.ts";

/** A sentence that dates something. */
export interface Mention {
  /** The sentence is the passage's. */
  readonly passage: Passage;
  /** The expression of time, in offsets of the article; inside the sentence. */
  readonly expression: Slice;
  readonly when: When;
}

/**
 * Every expression of time that the sentences of some passages have, in their order. What is only counted from something else
 * ("three days later") is left out of a sentence that dates it otherwise, too; so is an article's dateline.
 */
export function mentionsIn(passages: readonly Passage[]): Mention[] {
  const published = new Map<Article, DayNumber | null>();
  return passages.flatMap((passage) => {
    const { article } = passage;
    const day = published.has(article) ? (published.get(article) ?? null) : publishedOn(article);
    published.set(article, day);
    return mentionsOf(passage, day);
  });
}

/** Before, at or behind another one's place in the articles. */
export const byPlace = (one: Mention, other: Mention): number =>
  one.passage.id - other.passage.id || one.expression.start - other.expression.start;

function mentionsOf(passage: Passage, published: DayNumber | null): Mention[] {
  const { article, paragraph, sentence } = passage;
  const text = article.text.slice(sentence.start, sentence.end);
  const isFirst = sentence.start === article.paragraphs[0]?.start;
  const found = expressionsIn(text).filter((expression) => !(isFirst && isDateline(text, expression)));
  const dated = found.filter(({ said }) => said.kind !== "elsewhere");
  return (dated.length > 0 ? dated : found).map((expression) => {
    const { start, end, said } = expression;
    const when = whenOf(said, {
      words: text.slice(start, end),
      direction: directionOf(text, expression),
      spoken: isSpoken(
        article.text.slice(paragraph.start, paragraph.end),
        sentence.start + start - paragraph.start,
      ),
      published,
    });
    return { passage, expression: { start: sentence.start + start, end: sentence.start + end }, when };
  });
}
