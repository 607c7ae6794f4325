import type { ArticleSummary, Contents, Finding } from "../reader/reader.ts";
import type { Effect } from "./desk.ts";

/** Which articles came, changed and went, by name and content hash. */
export interface Difference {
  readonly added: readonly ArticleSummary[];
  readonly changed: readonly ArticleSummary[];
  readonly removed: readonly ArticleSummary[];
  readonly unchanged: number;
}

/** What happened to the articles between two versions. */
export function compareContents(before: Contents, after: Contents): Difference {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const names = new Set(after.articles.map(({ id }) => id));
  const kept = after.articles.filter(({ id }) => old.has(id));
  const changed = kept.filter(({ id, hash }) => old.get(id)?.hash !== hash);
  return {
    added: after.articles.filter(({ id }) => !old.has(id)),
    changed,
    removed: before.articles.filter(({ id }) => !names.has(id)),
    unchanged: kept.length - changed.length,
  };
}

/** What became of each question, in order; both lists are of the same questions. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): Effect[] {
  return before.flatMap((old, at) => {
    const now = after[at];
    return now === undefined ? [] : [{ before: old, after: now, kind: kindOf(old, now) }];
  });
}

/** A source is better where the same question finds another sentence, and with more confidence. */
function kindOf(before: Finding, after: Finding): Effect["kind"] {
  if (before.answered !== after.answered) return after.answered ? "answered_now" : "no_longer_answered";
  if (before.lead?.text === after.lead?.text) return "as_before";
  return after.confidence > before.confidence ? "better_source" : "other_source";
}
