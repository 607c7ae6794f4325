import * as v from "valibot";
import type { Article, Corpus, Passage } from "../../../src/corpus/corpus.ts";
import type { Library } from "../../../src/library/library.ts";
import { parseJson } from "../../parse-json.ts";
import type { Measure } from "../../report/measure.ts";
import { mean, ndcg, recall, reciprocalRank } from "../metrics.ts";

const judgedSchema = v.object({
  docs: v.array(v.object({ id: v.string(), title: v.string(), text: v.string() })),
  queries: v.array(v.object({ id: v.string(), text: v.string() })),
  /** The grade of each relevant document, by query. */
  qrels: v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.gtValue(0)))),
});

/** A collection of documents, with queries and what assessors judged relevant to each. */
export type Judged = v.InferOutput<typeof judgedSchema>;

export function parseJudged(json: string): Judged {
  return parseJson(judgedSchema, json);
}

/** One document, its title in front, is one article of one passage. Documents without words are left out. */
export function corpusOf({ docs }: Judged): Corpus {
  const articles = docs
    .map(({ id, title, text }) => ({ id, text: `${title}\n${text}`.trim() }))
    .filter(({ text }) => text !== "")
    .map(articleOf);
  const passages = articles.flatMap((article, id) =>
    article.paragraphs.map(
      (paragraph): Passage => ({
        id,
        article,
        paragraph,
        sentence: paragraph,
        start: 0,
        end: article.text.length,
      }),
    ),
  );
  return { version: "sha256:", articles, passages, problems: [] };
}

function articleOf({ id, text }: { id: string; text: string }): Article {
  const whole = { start: 0, end: text.length };
  return {
    id,
    text,
    hash: "sha256:",
    title: "",
    outlet: null,
    published: null,
    url: null,
    blocks: [{ ...whole, kind: "paragraph" }],
    paragraphs: [{ ...whole, number: 1, heading: null, sentences: [whole] }],
  };
}

/** How well `search`, of a library of `corpusOf(judged)`, ranks the documents: means over the queries that have a relevant document. */
export function retrievalMeasures(judged: Judged, search: Library["search"]): readonly Measure[] {
  const results = judged.queries.flatMap(({ id, text }) => {
    const grades = new Map(Object.entries(judged.qrels[id] ?? {}));
    const ranking = search(text, 100).map(({ passage }) => passage.article.id);
    return grades.size === 0 ? [] : [{ ranking, grades }];
  });
  const over = (metric: (result: (typeof results)[number]) => number) => mean(results.map(metric));
  return [
    { name: "queries", value: results.length, digits: 0, better: "higher" },
    {
      name: "nDCG@10",
      value: over(({ ranking, grades }) => ndcg(ranking, grades, 10)),
      digits: 3,
      better: "higher",
    },
    {
      name: "recall@100",
      value: over(({ ranking, grades }) => recall(ranking, grades, 100)),
      digits: 3,
      better: "higher",
    },
    {
      name: "mean reciprocal rank",
      value: over(({ ranking, grades }) => reciprocalRank(ranking, grades)),
      digits: 3,
      better: "higher",
    },
  ];
}
