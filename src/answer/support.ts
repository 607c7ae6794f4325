import type { Comparison } from "./compare.ts";
import { haveSameOrigin } from "./origin.ts";
import { overlap } from "./overlap.ts";
import type { Ranked } from "./rank.ts";
import { statementOf } from "./statement.ts";

/**
 * Besides the lead, an answer shows at most so many passages. Each must come that near to the lead's score; the later
 * ones, which a reader hardly needs, nearer.
 */
const NEARNESS: readonly number[] = [0.6, 0.6, 0.8, 0.8];

/**
 * The passages to show, in order: the lead, then the best of each other article that comes near it, then what else
 * does.
 */
export function choosePassages(ranked: readonly Ranked[]): Ranked[] {
  const [lead, ...others] = ranked;
  if (!lead) return [];
  const chosen = [lead];
  const isNear = ({ score }: Ranked) => score >= (NEARNESS[chosen.length - 1] ?? Infinity) * lead.score;
  const isApart = ({ retrieved }: Ranked) =>
    !chosen.some((other) => overlap(retrieved.passage, other.retrieved.passage));
  const isOfOtherArticle = ({ retrieved }: Ranked) =>
    !chosen.some((other) => other.retrieved.passage.article === retrieved.passage.article);
  for (const other of others) if (isNear(other) && isOfOtherArticle(other)) chosen.push(other);
  for (const other of others) if (isNear(other) && isApart(other)) chosen.push(other);
  return chosen;
}

/** Where articles differ, so many passages are shown before those that do, and so many of those. */
const BEFORE_DIFFERING = 2;
const MOST_DIFFERING = 3;

/**
 * The passages to show, in order, with those that differ from the lead last: one of an article, none of an article
 * that states the same. `differing` lists them once more.
 */
export function showDiffering(
  ranked: readonly Ranked[],
  compared: readonly Comparison[],
): { chosen: Ranked[]; differing: Ranked[] } {
  const usual = choosePassages(ranked);
  const articles = new Set(
    compared.filter(({ relation }) => relation === "same").map((one) => articleOf(one.ranked)),
  );
  const differing: Ranked[] = [];
  for (const { relation, ranked: one } of compared) {
    if (relation === "same" || articles.has(articleOf(one)) || differing.length === MOST_DIFFERING) continue;
    articles.add(articleOf(one));
    differing.push(one);
  }
  if (differing.length === 0) return { chosen: usual, differing };
  const isOther = (one: Ranked) => !differing.some((other) => articleOf(other) === articleOf(one));
  return { chosen: [...usual.filter(isOther).slice(0, BEFORE_DIFFERING), ...differing], differing };
}

const articleOf = ({ retrieved }: Ranked) => retrieved.passage.article;

/** How many articles are sure to state the same as the best passage, its own included; copies of one source are one. */
export function countAgreeing(ranked: readonly Ranked[], compared: readonly Comparison[]): number {
  const [lead] = ranked;
  if (!lead) return 0;
  const counted = new Map([[articleOf(lead), statementOf(lead.retrieved.passage)]]);
  for (const { relation, ranked: one } of compared) {
    const statement = statementOf(one.retrieved.passage);
    if (relation !== "same" || counted.has(articleOf(one))) continue;
    if (![...counted.values()].some((other) => haveSameOrigin(statement, other)))
      counted.set(articleOf(one), statement);
  }
  return counted.size;
}
