import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCorpus } from "../../../src/corpus/build-corpus.ts";
import { parseArticle } from "../../../src/corpus/parse-article.ts";
import { createLibrary } from "../../../src/library/create-library.ts";
import type { MeasureSet } from "../../report/measure.ts";
import { corpusOf, parseJudged, retrievalMeasures } from "./judged.ts";
import { articleFile, parseSquad, squadMeasures } from "./squad.ts";

/** Reads the folder's collection of that name and measures Footnote on it. Throws for a name that is not one. */
export function evaluateCollection(name: string, folder: string): MeasureSet {
  const read = () => readFileSync(join(folder, `${name}.json`), "utf8");
  switch (name) {
    case "cranfield":
    case "med":
    case "cisi": {
      const judged = parseJudged(read());
      return { name, measures: retrievalMeasures(judged, createLibrary(corpusOf(judged)).search) };
    }
    case "squad2":
      return {
        name,
        measures: squadMeasures(parseSquad(read()), (articles) =>
          createLibrary(
            buildCorpus(
              articles.map(articleFile).map(({ id, text }) => parseArticle(id, Buffer.from(text))),
              [],
            ),
          ),
        ),
      };
    default:
      throw new Error(`There is no collection ${name}: it is cranfield, med, cisi or squad2.`);
  }
}
