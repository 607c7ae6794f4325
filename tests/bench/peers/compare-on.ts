import { termsOf } from "../../../src/search/tokens.ts";
import { mean } from "../../eval/metrics.ts";
import { bestOf, exactScores, overlap } from "./exact-bm25.ts";
import { complete, type Figures } from "./figures.ts";
import { DEPTH, type OnPart, type Part } from "./measure-peer.ts";
import type { PassageSet } from "./passage-sets.ts";
import type { Peer } from "./peer.ts";

/** Measures a library on some passages, as far as it comes. */
export type Measure = (peer: Peer, onPart: OnPart) => Promise<void>;

/** Measures each library on the same passages and questions, one after the other. Figures by the library's name. */
export async function compareOn(
  set: Pick<PassageSet, "passages" | "questions">,
  peers: readonly Peer[],
  measure: Measure,
): Promise<Record<string, Figures>> {
  const best = bestByQuestion(set);
  const libraries: Record<string, Figures> = {};
  for (const peer of peers) {
    let figures: Partial<Figures> = {};
    await measure(peer, (part) => {
      figures = { ...figures, ...part.figures };
      if (part.hits) figures = { ...figures, "overlap@10": meanOverlap(part.hits, best) };
    });
    libraries[peer.name] = complete(figures);
  }
  return libraries;
}

/** The ids of the passages that exact BM25 finds best. */
function bestByQuestion({
  passages,
  questions,
}: Pick<PassageSet, "passages" | "questions">): readonly ReadonlySet<number>[] {
  const scores = exactScores(
    passages.map(({ text }) => termsOf(text)),
    questions.map(termsOf),
  );
  return scores.map((ofQuestion) => bestOf(ofQuestion, DEPTH));
}

/** Over the questions that have a word of any passage. */
function meanOverlap(hits: NonNullable<Part["hits"]>, best: readonly ReadonlySet<number>[]): number {
  return mean(best.flatMap((ids, at) => (ids.size === 0 ? [] : [overlap(hits[at] ?? [], ids, DEPTH)])));
}
