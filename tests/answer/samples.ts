import type { Features } from "../../src/answer/evidence.ts";
import type { Lexicon } from "../../src/answer/likeness.ts";
import { analyse, type Question } from "../../src/answer/question.ts";
import { type Ranked, rank } from "../../src/answer/rank.ts";
import { respond } from "../../src/answer/respond.ts";
import { sideBySide } from "../../src/answer/side-by-side.ts";
import { type Statement, statementOf } from "../../src/answer/statement.ts";
import { buildVocabulary } from "../../src/answer/vocabulary/build-vocabulary.ts";
import type { Alternate, Group } from "../../src/answer/vocabulary/thesaurus.ts";
import type { Article, Passage, Slice } from "../../src/corpus/corpus.ts";
import { type InvertedIndex, SHORT_TEXTS } from "../../src/search/inverted-index.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { corpusOf, indexTerms } from "../search/samples.ts";

/** An index over plain texts. */
export const indexOf = (...texts: readonly string[]): InvertedIndex =>
  indexTerms(texts.map(termsOf), SHORT_TEXTS);

/** Knows no words: for libraries whose words nobody looks up. */
export const emptyLexicon: Lexicon = { thesaurus: { find: () => undefined }, index: indexOf() };

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
    index,
    lexicon: { thesaurus: vocabulary, index: index.sentences },
    read,
    rank: (text: string): Ranked[] => rank(read(text), index),
    respond: (text: string) => respond(text, index, vocabulary, corpus.articles.length),
    compare: (text: string) => sideBySide(text, index, vocabulary, corpus.articles),
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

/** An article of one paragraph that is one sentence. */
export function articleOf(id: string, text: string): Article {
  const whole = { start: 0, end: text.length };
  const paragraph = { ...whole, number: 1, heading: null, sentences: [whole] };
  return {
    id,
    text,
    hash: `sha256:${"0".repeat(64)}`,
    title: id,
    outlet: null,
    published: null,
    url: null,
    blocks: [{ ...whole, kind: "paragraph" }],
    paragraphs: [paragraph],
  };
}

/** What the sentences of an article of some paragraphs state, in order. */
export const statementsIn = (...paragraphs: readonly string[]): Statement[] =>
  corpusOf({ "a.txt": paragraphs }).passages.map(statementOf);

/** What the last of them states. */
export function lastOf(...paragraphs: readonly string[]): Statement {
  const last = statementsIn(...paragraphs).at(-1);
  if (!last) throw new Error("There is no sentence.");
  return last;
}

/** A passage of an article, or of a new one with a given text; the whole text where nothing else is said. */
export function passageOf(of: Article | string, slice?: Slice, id = 0): Passage {
  const article = typeof of === "string" ? articleOf("a.txt", of) : of;
  const { start, end } = slice ?? { start: 0, end: article.text.length };
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("The article has no paragraph.");
  return { id, article, paragraph: { ...paragraph }, sentence: { start, end }, start, end };
}

const NO_FEATURES: Features = {
  sentenceCoverage: 0,
  paragraphCoverage: 0,
  contextCoverage: 0,
  headingCoverage: 0,
  sentenceScore: 0,
  paragraphScore: 0,
  kind: 0,
  run: 0,
  density: 0,
};

/** A ranked passage of which a test names only what it is about. */
export function rankedOf(
  passage: Passage,
  { features, ...about }: Partial<Omit<Ranked, "features">> & { features?: Partial<Features> } = {},
): Ranked {
  return {
    retrieved: { passage, score: 1, sentenceScore: 1, paragraphScore: 1 },
    matches: [],
    covered: [],
    deed: true,
    answers: [],
    pairs: 0,
    score: 10,
    ...about,
    features: { ...NO_FEATURES, ...features },
  };
}

/** Where a text has some words, for the first time. */
export function sliceOf(text: string, words: string): Slice {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”.`);
  return { start, end: start + words.length };
}
