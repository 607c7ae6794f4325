import { expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Article, Passage } from "../../../src/corpus/corpus.ts";
import type { Library } from "../../../src/library/library.ts";
import { emptyLexicon } from "../../answer/samples.ts";
import { formatted } from "../../report/measure.ts";
import type { SquadArticle } from "./squad.ts";
import { articleFile, parseSquad, squadMeasures } from "./squad.ts";

const articles = parseSquad(
  JSON.stringify([
    {
      title: "Steam_engine",
      paragraphs: [
        {
          context: "Watt built it. Boulton paid.",
          qas: [
            { question: "Watt", impossible: false, answers: [["Watt", 0]] },
            { question: "Boulton", impossible: false, answers: [["Boulton", 15]] },
            { question: "Nobody", impossible: true, answers: [] },
          ],
        },
      ],
    },
    {
      title: "Normans",
      paragraphs: [
        {
          context: "Rollo led them.",
          qas: [{ question: "Rollo", impossible: false, answers: [["Rollo", 0]] }],
        },
      ],
    },
  ]),
);

test("an article's file has its title in front matter and its paragraphs apart", () => {
  expect(articles.map(articleFile)[0]).toEqual({
    id: "Steam_engine.txt",
    text: '---\ntitle: "Steam engine"\n---\n\nWatt built it. Boulton paid.',
  });
});

test("each measure", () => {
  const cells = squadMeasures(articles, libraryOf).map((measure) => [measure.name, formatted(measure)]);
  expect(Object.fromEntries(cells)).toEqual({
    // "Boulton" stands in the second sentence, and this library only ever cites the first.
    "sentence@1, own article": "0.667",
    "sentence@1, all articles": "0.667",
    "AUROC, paragraph taken out": "1.000",
    "AUROC, off topic": "1.000",
    "AUROC, made unanswerable": "1.000",
    "answerable questions": "3",
  });
});

/** Answers with the first sentence of the article that has the question's word, surely, or not at all. */
function libraryOf(some: readonly SquadArticle[]): Library {
  const files = some.map(articleFile);
  return {
    corpus: { version: "", articles: [], passages: [], problems: [] },
    names: [],
    version: "sha256:0",
    terms: 0,
    lexicon: emptyLexicon,
    compare: () => {
      throw new Error("A collection is not compared.");
    },
    search: () => [],
    article: () => undefined,
    ask(question): Answer {
      const file = files.find(({ text }) => text.includes(question));
      const citations = file === undefined ? [] : [firstSentence(file)];
      return {
        question,
        status: "answered",
        reason: null,
        missing: [],
        confidence: citations.length,
        citations: citations.map((passage) => ({ number: 1, passage, span: passage, score: 1 })),
        differs: [],
        otherwise: [],
        further: [],
        agreement: { articles: 1, of: 1 },
      };
    },
  };
}

function firstSentence({ id, text }: { id: string; text: string }): Passage {
  const start = text.lastIndexOf("\n") + 1;
  const sentence = { start, end: text.indexOf(".", start) + 1 };
  const paragraph = { ...sentence, number: 1, heading: null, sentences: [sentence] };
  const article: Article = {
    id,
    text,
    hash: "",
    title: "",
    outlet: null,
    published: null,
    url: null,
    blocks: [],
    paragraphs: [paragraph],
  };
  return { id: 0, article, paragraph, sentence, ...sentence };
}
