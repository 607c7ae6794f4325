import type { Passage, Slice } from "../corpus/corpus.ts";

/** Begins a sentence that cannot be understood without the one before it. */
const STANDS_FOR = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|the latter)\b/iu;

/** As long as that stays short. In UTF-16 code units. */
const LENGTH = 400;

/** A passage's sentence, with the one before it where its first word stands for something in that. */
export function shownSlice({ article, paragraph, sentence }: Passage): Slice {
  const { sentences } = paragraph;
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  if (!before || sentence.end - before.start > LENGTH) return sentence;
  const words = article.text.slice(sentence.start, sentence.end);
  return STANDS_FOR.test(words) ? { start: before.start, end: sentence.end } : sentence;
}
