import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { answerJson } from "../../src/terminal/json.ts";
import { generateArticles, generateQuestions } from "../bench/generate.ts";
import { isVerbatim } from "./judge.ts";
import { TIMEOUT_MILLIS } from "./timeout.ts";

test(
  "whatever the articles, every citation is word for word what they say there",
  () => {
    let cited = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const articles = generateArticles(seed, 90);
        const texts = new Map(articles.map(({ file, text }) => [file, text]));
        const parsed = articles.map(({ file, text }) => parseArticle(file, Buffer.from(text)));
        const library = createLibrary(buildCorpus(parsed, []));
        for (const question of generateQuestions(seed, articles, 20)) {
          const { citations } = answerJson(library.ask(question), library.corpus.version, 0);
          cited += citations.length;
          expect(citations.filter((citation) => !isVerbatim(citation, texts))).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
    expect(cited).toBeGreaterThan(50);
  },
  TIMEOUT_MILLIS,
);
