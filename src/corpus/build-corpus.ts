import { createHash } from "node:crypto";
import type { Article, Corpus, Problem } from "./corpus.ts";
import { byCodeUnit, printableName } from "./file-name.ts";
import { passagesOf } from "./passages.ts";
import { leftOut } from "./problem.ts";

/**
 * Puts articles together to a corpus. An article with the same bytes as one before it is left out and reported:
 * counted twice, it would agree with itself.
 */
export function buildCorpus(articles: readonly Article[], problems: readonly Problem[]): Corpus {
  const sorted = [...articles].sort((one, other) => byCodeUnit(one.id, other.id));
  const originals = new Map<string, Article>();
  const copies: Problem[] = [];
  for (const article of sorted) {
    const original = originals.get(article.hash);
    if (original) {
      copies.push(leftOut(article.id, `it is a copy of “${printableName(original.id)}”; delete one of them`));
    } else originals.set(article.hash, article);
  }
  const kept = [...originals.values()];
  const contents = JSON.stringify(kept.map(({ id, hash }) => [id, hash]));
  return {
    version: `sha256:${createHash("sha256").update(contents).digest("hex")}`,
    articles: kept,
    passages: passagesOf(kept),
    problems: [...problems, ...copies].sort((one, other) => byCodeUnit(one.file, other.file)),
  };
}
