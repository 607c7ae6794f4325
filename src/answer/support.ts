import type { Passage } from "../corpus/corpus.ts";
import { termsOf } from "../search/tokens.ts";
import type { Ranked } from "./rank.ts";

/** Besides the lead, an answer shows at most so many passages. */
export const MOST_SUPPORTING = 4;

/** A passage supports the lead only when its score comes that near to the lead's. */
const NEAR = 0.6;

/** Whether two passages show some of the same text. */
export const overlap = (one: Passage, other: Passage): boolean =>
  one.article === other.article && one.start < other.end && other.start < one.end;

/** Those whose passage overlaps none before it, in the same order. */
export function withoutOverlaps(ranked: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const one of ranked)
    if (!kept.some((other) => overlap(one.retrieved.passage, other.retrieved.passage))) kept.push(one);
  return kept;
}

/**
 * The passages to show, best first: the lead, then the best of every other article that comes near it, then
 * what else comes near.
 */
export function choosePassages(ranked: readonly Ranked[]): Ranked[] {
  const [lead, ...others] = ranked;
  if (!lead) return [];
  const chosen = [lead];
  const fits = (candidate: Ranked) =>
    candidate.score >= NEAR * lead.score &&
    !chosen.some((other) => overlap(candidate.retrieved.passage, other.retrieved.passage));
  const isNew = (candidate: Ranked) =>
    !chosen.some((other) => other.retrieved.passage.article === candidate.retrieved.passage.article);
  for (const candidate of others)
    if (chosen.length <= MOST_SUPPORTING && isNew(candidate) && fits(candidate)) chosen.push(candidate);
  for (const candidate of others)
    if (chosen.length <= MOST_SUPPORTING && fits(candidate)) chosen.push(candidate);
  return chosen;
}

/** Two articles state the same when they share this many terms besides the question's. */
const SHARED_TERMS = 2;

/** Whether two passages give the same answer: the same figure, date or name, or else much the same words. */
function agrees(lead: Ranked, other: Ranked): boolean {
  if (other.features.sentenceCoverage < 0.8 * lead.features.sentenceCoverage) return false;
  const text = (ranked: Ranked, start: number, end: number) =>
    termsOf(ranked.retrieved.passage.article.text.slice(start, end)).join(" ");
  const answers = (ranked: Ranked) => ranked.answers.map(({ start, end }) => text(ranked, start, end));
  if (lead.answers.length > 0) {
    const given = new Set(answers(lead));
    return answers(other).some((answer) => given.has(answer));
  }
  const terms = (ranked: Ranked) => {
    const { start, end } = ranked.retrieved.passage.sentence;
    const matched = new Set(
      ranked.matches.flatMap((match) => text(ranked, match.start, match.end).split(" ")),
    );
    return new Set(
      text(ranked, start, end)
        .split(" ")
        .filter((term) => !matched.has(term)),
    );
  };
  const own = terms(lead);
  return [...terms(other)].filter((term) => own.has(term)).length >= SHARED_TERMS;
}

/** How many articles carry the lead's answer, its own included. */
export function countAgreeing(chosen: readonly Ranked[]): number {
  const [lead, ...others] = chosen;
  if (!lead) return 0;
  return new Set(
    [lead, ...others.filter((other) => agrees(lead, other))].map((one) => one.retrieved.passage.article),
  ).size;
}
