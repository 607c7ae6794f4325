import { readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Corpus, Slice } from "../../src/corpus/corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import {
  type Bm25Parameters,
  LONG_TEXTS,
  type ScoredText,
  SHORT_TEXTS,
} from "../../src/search/inverted-index.ts";
import { indexPassages } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { generateArticles, generateQuestions } from "../bench/generate.ts";
import { parseQuestions } from "../eval/questions.ts";
import { indexTerms, inOrder } from "./samples.ts";

type Texts = readonly (readonly string[])[];
type Weights = ReadonlyMap<string, number>;

/**
 * MiniSearch's own search over the same terms, its multiplication by the number of matched terms divided out. It takes the
 * number of different tokens for a text's length: numbered, each is one, and a term again once processed.
 */
function miniSearchOver(texts: Texts): (weights: Weights, bm25: Bm25Parameters) => ScoredText[] {
  const miniSearch = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) => text.split(" ").map((term, at) => `${at} ${term}`),
    processTerm: (token) => token.slice(token.indexOf(" ") + 1),
  });
  miniSearch.addAll(texts.map((terms, id) => ({ id, text: terms.join(" ") })));
  return (weights, bm25) =>
    miniSearch
      .search([...weights.keys()].join(" "), {
        bm25: { ...bm25 },
        boostTerm: (term) => weights.get(term) ?? 0,
      })
      .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
      // Sums that are taken in another order differ behind the ninth digit: those are ties.
      .sort((one, other) => round(other.score) - round(one.score) || one.id - other.id);
}

const round = (score: number) => Number(score.toFixed(9));

function generated(): { readonly corpus: Corpus; readonly questions: readonly string[] } {
  const articles = generateArticles(3, 1500);
  const parsed = articles.map(({ file, text }) => parseArticle(file, new TextEncoder().encode(text)));
  return { corpus: buildCorpus(parsed, []), questions: generateQuestions(3, articles, 40) };
}

function real(): { readonly corpus: Corpus; readonly questions: readonly string[] } {
  const questions = readFileSync(join(import.meta.dirname, "../eval/questions.jsonl"), "utf8");
  return {
    corpus: readFolder(join(import.meta.dirname, "../../seeds")).corpus,
    questions: parseQuestions(questions).map(({ question }) => question),
  };
}

/** Every second term counts half, as what may stand for a word does. */
const weightsOf = (question: string): Weights =>
  new Map(termsOf(question).map((term, at) => [term, at % 2 === 0 ? 1 : 0.5]));

describe.each([
  ["generated", generated()],
  ["real", real()],
])("in %s text", (_, { corpus, questions }) => {
  const termsIn = (text: string, slices: readonly Slice[]) =>
    slices.flatMap(({ start, end }) => termsOf(text.slice(start, end)));
  const paragraphs = corpus.articles.flatMap(({ text, paragraphs: all }) =>
    all.map(({ sentences }) => ({ sentences: sentences.map((slice) => termsIn(text, [slice])) })),
  );
  const sentenceTerms = paragraphs.flatMap(({ sentences }) => sentences);
  const paragraphTerms = paragraphs.map(({ sentences }) => sentences.flat());

  test.each([
    ["sentences", sentenceTerms, SHORT_TEXTS],
    ["paragraphs", paragraphTerms, SHORT_TEXTS],
    ["paragraphs as long texts", paragraphTerms, LONG_TEXTS],
  ])("the ten best %s for a question are MiniSearch's, with its scores", (_name, texts, bm25) => {
    const index = indexTerms(texts, bm25);
    const search = miniSearchOver(texts);
    for (const question of questions) {
      const weights = weightsOf(question);
      expect(inOrder(index.search(weights, 10))).toEqual(
        search(weights, bm25)
          .slice(0, 10)
          .map(({ id, score }) => ({ id, score: expect.closeTo(score, 8) })),
      );
    }
  });

  test("the ten best passages for a question are those that MiniSearch's scores make out", () => {
    const index = indexPassages(corpus);
    const searchSentences = miniSearchOver(sentenceTerms);
    const searchParagraphs = miniSearchOver(paragraphTerms);
    const paragraphOf = paragraphs.flatMap(({ sentences }, at) => sentences.map(() => at));
    for (const question of questions) {
      const weights = weightsOf(question);
      const asMap = (some: readonly ScoredText[]) => new Map(some.map(({ id, score }) => [id, score]));
      const sentenceScores = asMap(searchSentences(weights, SHORT_TEXTS).slice(0, 1000));
      const paragraphScores = asMap(searchParagraphs(weights, SHORT_TEXTS).slice(0, 50));
      const own = (id: number, paragraph: number | undefined) =>
        paragraphOf[id] === paragraph ? (sentenceScores.get(id) ?? 0) : 0;
      const expected = paragraphOf
        .map((paragraph, id) => ({
          id,
          score:
            own(id, paragraph) +
            0.6 * (paragraphScores.get(paragraph) ?? 0) +
            0.2 * Math.max(own(id - 1, paragraph), own(id + 1, paragraph)),
        }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => round(other.score) - round(one.score) || one.id - other.id)
        .slice(0, 10);
      expect(index.retrieve(weights, 10).map(({ passage, score }) => ({ id: passage.id, score }))).toEqual(
        expected.map(({ id, score }) => ({ id, score: expect.closeTo(score, 8) })),
      );
    }
  });
});
