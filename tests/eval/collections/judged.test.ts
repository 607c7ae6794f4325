import { expect, test } from "vitest";
import type { Library } from "../../../src/library/library.ts";
import { formatted } from "../../report/measure.ts";
import { corpusOf, parseJudged, retrievalMeasures } from "./judged.ts";

const judged = parseJudged(
  JSON.stringify({
    docs: [
      { id: "1", title: "Wings", text: "of a plane" },
      { id: "2", title: "", text: "" },
      { id: "3", title: "", text: "the lens" },
    ],
    queries: [
      { id: "1", text: "wings" },
      { id: "2", text: "lens" },
      { id: "3", text: "nobody judged this" },
    ],
    qrels: { 1: { 1: 2 }, 2: { 3: 1 } },
  }),
);
const corpus = corpusOf(judged);

test("a document is an article of one passage, its title in front; one without words is left out", () => {
  const shown = corpus.passages.map(({ article, start, end }) => [
    article.id,
    article.text.slice(start, end),
  ]);
  expect(shown).toEqual([
    ["1", "Wings\nof a plane"],
    ["3", "the lens"],
  ]);
});

test("passages are numbered by their place", () => {
  expect(corpus.passages.map(({ id }) => id)).toEqual([0, 1]);
});

test("measures are means over the queries that were judged", () => {
  // Whatever the query, document 1 before 3: at rank 1 for the first query, at rank 2 for the second.
  const search: Library["search"] = () => corpus.passages.map((passage) => ({ passage, score: 1 }));
  const cells = retrievalMeasures(judged, search).map((measure) => [measure.name, formatted(measure)]);
  expect(Object.fromEntries(cells)).toEqual({
    queries: "2",
    "nDCG@10": ((1 + 1 / Math.log2(3)) / 2).toFixed(3),
    "recall@100": "1.000",
    "mean reciprocal rank": "0.750",
  });
});
