import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { termsOf } from "../../../src/search/tokens.ts";
import { mean } from "../../eval/metrics.ts";
import { bestOf, exactScores, overlap } from "./exact-bm25.ts";
import { complete, type Figures } from "./figures.ts";
import { DEPTH, type Part } from "./measure-peer.ts";
import type { PassageSet } from "./passage-sets.ts";
import type { Peer } from "./peer.ts";
import { runApart } from "./run-apart.ts";

const MEASURE = {
  script: join(import.meta.dirname, "measure-apart.ts"),
  options: ["--expose-gc", "--import", "tsx"],
};

/**
 * Measures each library on the same passages and questions, one after the other.
 *
 * @param limitSeconds after which a library is stopped.
 * @returns by the library's name.
 */
export async function compareOn(
  set: PassageSet,
  peers: readonly Peer[],
  limitSeconds: number,
): Promise<Record<string, Figures>> {
  const best = bestByQuestion(set);
  const libraries: Record<string, Figures> = {};
  const folder = mkdtempSync(join(tmpdir(), "footnote-peers-"));
  try {
    const passages = join(folder, "passages.json");
    writeFileSync(passages, JSON.stringify(set));
    for (const [at, peer] of peers.entries()) {
      let figures: Partial<Figures> = {};
      const onPart = (part: Part) => {
        figures = { ...figures, ...part.figures };
        if (part.hits) figures = { ...figures, "overlap@10": meanOverlap(part.hits, best) };
      };
      const signal = AbortSignal.timeout(limitSeconds * 1000);
      const saved = join(folder, String(at));
      const step = (name: string) =>
        runApart({ ...MEASURE, args: [name, peer.name, passages, saved] }, signal, onPart);
      if ((await step("build")) && peer.load) await step("load");
      libraries[peer.name] = complete(figures);
      rmSync(saved, { force: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return libraries;
}

/** The ids of the passages that exact BM25 finds best. */
function bestByQuestion({ passages, questions }: PassageSet): readonly ReadonlySet<number>[] {
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
