import type { Answer, Citation } from "../../src/answer/answer.ts";
import type { Article, Corpus, Passage } from "../../src/corpus/corpus.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { corpusOf } from "../search/samples.ts";

/** An article of these paragraphs. */
export function articleOf(...paragraphs: readonly string[]): Article {
  const [article] = corpusOf({ "article.txt": paragraphs }).articles;
  if (!article) throw new Error("The article is missing.");
  return article;
}

/** A paragraph of so many sentences, each of about 70 characters and unlike the others. */
export const paragraphOf = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) => `The envoy in room ${at + 100} of the old embassy by the river left on that day.`,
  ).join(" ");

export const corpus: Corpus = corpusOf({
  "bridge.txt": [
    "---\ntitle: A bridge opens\noutlet: The Daily\n---",
    "Snow fell in the night.",
    "Ann Bell opened a bridge over the Thame. It cost nine million crowns. Nobody spoke.",
  ],
  "envoys.txt": [
    "Envoys leave after the quarrel",
    "Ruritania expelled seven envoys on Friday. Their families left with them.",
  ],
  "snow.txt": ["Trains stopped for two days."],
});

export const library = createLibrary(corpus);

/** The first passage whose sentence has these words. */
export function passageWith(words: string): Passage {
  const found = corpus.passages.find(({ article, sentence }) =>
    article.text.slice(sentence.start, sentence.end).includes(words),
  );
  if (!found) throw new Error(`No sentence has “${words}”.`);
  return found;
}

/** The citation of a passage whose sentence has these words, which answer. */
export function citationOf(words: string, number = 1): Citation {
  const passage = passageWith(words);
  const start = passage.article.text.indexOf(words);
  return { number, passage, span: { start, end: start + words.length }, score: 1 };
}

/** An answer of which a test names only what it is about. */
export function answerOf(about: Partial<Answer>): Answer {
  return {
    question: "Who?",
    status: "answered",
    reason: null,
    missing: [],
    confidence: 0.9,
    citations: [],
    differs: [],
    otherwise: [],
    further: [],
    agreement: { articles: 1, of: corpus.articles.length },
    ...about,
  };
}
