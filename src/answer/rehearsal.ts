import type { Article } from "../corpus/corpus.ts";

/** So many headlines are asked about: more would compile nothing that these have not. */
const HEADLINES = 5;

/** What makes of a headline a question of each kind. */
const BEGINNINGS = ["", "who ", "when did ", "where ", "how many ", "why did ", "what did ", "did "];

/** Words that no article has are looked up where others are not. */
const misspelt = (text: string): string => text.replace(/(\p{L}\p{L})(\p{L})(\p{L})/gu, "$1$3$2");

/**
 * Questions that nobody asked, made from the articles' headlines. To answer them compiles the code that answers and makes what it
 * looks words up in, so that no person waits for that.
 */
export const rehearsalOf = (articles: readonly Article[]): readonly string[] =>
  articles
    .slice(0, HEADLINES)
    .flatMap(({ title }) => [
      ...BEGINNINGS.map((beginning) => `${beginning}${title}?`),
      `${misspelt(title)}?`,
    ]);
