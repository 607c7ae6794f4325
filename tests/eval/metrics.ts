/**
 * The arithmetic mean. NaN of nothing.
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The smallest value that at least `share` (0 to 1) of the values do not exceed (nearest-rank method;
 * Hyndman and Fan 1996, definition 1). NaN of nothing.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Area under the ROC curve: how likely a positive's score is above a negative's, a tie counting half (Hanley
 * and McNeil 1982). 0.5 is chance, 1 is perfect. NaN where either is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  let above = 0;
  for (const positive of positives)
    for (const negative of negatives) above += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  return above / (positives.length * negatives.length);
}

/** What an assessor judged: the grade of each document that is relevant at all (above 0). */
export type Grades = ReadonlyMap<string, number>;

/**
 * Normalised discounted cumulative gain of the first `depth` (Järvelin and Kekäläinen 2002): the sum of grade / log2(rank + 1), over that
 * of the best order possible. 0 to 1; NaN where nothing is relevant.
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth: number): number {
  const gain = (ordered: readonly number[]) =>
    ordered.slice(0, depth).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
  const best = [...grades.values()].toSorted((a, b) => b - a);
  return gain(ranking.map((document) => grades.get(document) ?? 0)) / gain(best);
}

/** The share of the relevant documents among the first `depth` (Manning et al. 2008, chapter 8). NaN where nothing is relevant. */
export function recall(ranking: readonly string[], grades: Grades, depth: number): number {
  return ranking.slice(0, depth).filter((document) => grades.has(document)).length / grades.size;
}

/** 1 / the rank of the first relevant document, 0 where none was returned (Voorhees 1999). */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const index = ranking.findIndex((document) => grades.has(document));
  return index === -1 ? 0 : 1 / (index + 1);
}
