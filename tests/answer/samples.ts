import { analyse, type Question } from "../../src/answer/question.ts";
import { type Ranked, rank } from "../../src/answer/rank.ts";
import { respond } from "../../src/answer/respond.ts";
import { buildVocabulary } from "../../src/answer/vocabulary/build-vocabulary.ts";
import type { Alternate, Group } from "../../src/answer/vocabulary/thesaurus.ts";
import type { Slice } from "../../src/corpus/corpus.ts";
import { type InvertedIndex, indexTerms, SENTENCE_PARAMETERS } from "../../src/search/inverted-index.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { corpusOf } from "../search/samples.ts";

/** An index over plain texts. */
export const indexOf = (...texts: readonly string[]): InvertedIndex =>
  indexTerms(texts.map(termsOf), SENTENCE_PARAMETERS);

/** Another way to say a word, as a person writes it. */
export const alternate = (form: string, weight: number): Alternate => ({
  terms: termsOf(form),
  indexed: termsOf(form),
  weight,
});

/** Everything that answers questions about articles given as plain paragraphs. */
export function answering(
  articles: Readonly<Record<string, readonly string[]>>,
  names: readonly Group[] = [],
) {
  const corpus = corpusOf(articles);
  const index = indexPassages(corpus);
  const vocabulary = buildVocabulary(corpus, names);
  const read = (text: string): Question => analyse(text, vocabulary, index.sentences);
  return {
    corpus,
    read,
    rank: (text: string): Ranked[] => rank(read(text), index),
    respond: (text: string) => respond(text, index, vocabulary, corpus.articles.length),
  };
}

/** What stands in a slice of the article that a ranked passage is of. */
export const textOf = ({ retrieved }: Pick<Ranked, "retrieved">, { start, end }: Slice): string =>
  retrieved.passage.article.text.slice(start, end);

/** The sentence of a ranked passage. */
export const sentenceOf = (ranked: Ranked): string => textOf(ranked, ranked.retrieved.passage.sentence);

/** The best of what was ranked; a test that has none is wrong. */
export function bestOf(ranked: readonly Ranked[]): Ranked {
  const [best] = ranked;
  if (!best) throw new Error("Nothing was ranked.");
  return best;
}
