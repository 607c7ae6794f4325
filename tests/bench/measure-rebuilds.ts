import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createLibraryBuilder } from "../../src/library/library-builder.ts";
import { percentile } from "../eval/metrics.ts";
import type { MeasureSet } from "../report/measure.ts";
import { collectGarbage } from "./collect-garbage.ts";
import type { GeneratedArticle } from "./generate.ts";

/**
 * Builds the library of a folder, and then again after each change: an article's text in the place of what the file of
 * its name has. Needs node's `--expose-gc` and at least one change.
 */
export async function measureRebuilds(
  name: string,
  folder: string,
  changes: readonly GeneratedArticle[],
): Promise<MeasureSet> {
  const builder = createLibraryBuilder(folder);
  let articles = 0;
  async function millisToBuild(): Promise<number> {
    collectGarbage();
    const building = performance.now();
    const { corpus } = await builder.build();
    articles = corpus.articles.length;
    return performance.now() - building;
  }

  const full = await millisToBuild();
  const again: number[] = [];
  for (const { file, text } of changes) {
    writeFileSync(join(folder, file), text);
    again.push(await millisToBuild());
  }
  const changed = percentile(again, 0.5);
  return {
    name,
    measures: [
      { name: "articles", value: articles, digits: 0, better: "higher" },
      { name: "full build, ms", value: full, digits: 0, better: "lower" },
      { name: "one article changed: build again, p50 ms", value: changed, digits: 0, better: "lower" },
      { name: "build again / full build", value: changed / full, digits: 4, better: "lower" },
    ],
  };
}
