import type { Slice } from "../corpus/corpus.ts";
import { termsOf } from "../search/tokens.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import { overlap } from "./overlap.ts";
import type { Ranked } from "./rank.ts";

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

/** A sentence that states the same has at least this share of what the lead's has of the question. */
const AS_MUCH = 0.8;

/** Two sentences state the same when they share this much, by rarity, of what the shorter says beyond the question. */
const SHARED = 0.3;

/** Kinds whose answers are values: two passages agree when they give the same one. */
const VALUES: ReadonlySet<AnswerKind> = new Set([
  "number",
  "date",
  "place",
  "who",
  "names",
  "person",
  "duration",
]);

const sliceTerms = ({ retrieved }: Ranked, { start, end }: Slice) =>
  termsOf(retrieved.passage.article.text.slice(start, end));

/** Whether two passages give the same answer: the same figure, date or name, or else much the same words. */
function agrees(expects: AnswerKind, lead: Ranked, other: Ranked, rarity: (term: string) => number): boolean {
  if (other.features.sentenceCoverage < AS_MUCH * lead.features.sentenceCoverage) return false;
  // An answer of stop words only ("one") has no term to compare.
  const answers = (ranked: Ranked) =>
    ranked.answers.map((slice) => sliceTerms(ranked, slice).join(" ")).filter((answer) => answer !== "");
  const given = new Set(answers(lead));
  if (VALUES.has(expects) && given.size > 0) return answers(other).some((answer) => given.has(answer));

  const beyond = (ranked: Ranked) => {
    const asked = new Set(ranked.matches.flatMap((slice) => sliceTerms(ranked, slice)));
    return new Set(sliceTerms(ranked, ranked.retrieved.passage.sentence).filter((term) => !asked.has(term)));
  };
  const weight = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + rarity(term), 0);
  const [own, others] = [beyond(lead), beyond(other)];
  const shared = weight([...others].filter((term) => own.has(term)));
  return shared >= SHARED * Math.min(weight(own), weight(others)) && shared > 0;
}

/** How many articles are sure to carry the lead's answer, its own included; there may be more. */
export function countAgreeing(
  expects: AnswerKind,
  chosen: readonly Ranked[],
  rarity: (term: string) => number,
): number {
  const [lead, ...others] = chosen;
  if (!lead) return 0;
  const agreeing = [lead, ...others.filter((other) => agrees(expects, lead, other, rarity))];
  return new Set(agreeing.map((one) => one.retrieved.passage.article)).size;
}
