/** The usual parameters of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
const K1 = 1.2;
const B = 0.75;

/**
 * BM25 of every text for each question, computed from its definition: the sum, over the question's terms, each as often
 * as the question has it, of
 * log(1 + (N - n + 0.5) / (n + 0.5)) · f · (K1 + 1) / (f + K1 · (1 - B + B · length / mean length)), where the term
 * stands f times in the text and in n of the N texts. 0 where the text has none of the terms.
 *
 * @param texts each as its terms.
 * @param questions each as its terms.
 * @returns by question, then by text.
 */
export function exactScores(
  texts: readonly (readonly string[])[],
  questions: readonly (readonly string[])[],
): readonly Float64Array[] {
  const meanLength = texts.reduce((sum, terms) => sum + terms.length, 0) / texts.length;
  const documentFrequencies = new Map<string, number>();
  for (const terms of texts)
    for (const term of new Set(terms))
      documentFrequencies.set(term, (documentFrequencies.get(term) ?? 0) + 1);

  const scores = questions.map(() => new Float64Array(texts.length));
  for (const [id, terms] of texts.entries()) {
    const frequencies = new Map<string, number>();
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    const saturation = K1 * (1 - B + (B * terms.length) / meanLength);
    for (const [at, question] of questions.entries()) {
      let score = 0;
      for (const term of question) {
        const f = frequencies.get(term);
        if (f === undefined) continue;
        const n = documentFrequencies.get(term) ?? 0;
        score += (Math.log(1 + (texts.length - n + 0.5) / (n + 0.5)) * f * (K1 + 1)) / (f + saturation);
      }
      const ofQuestion = scores[at];
      if (ofQuestion) ofQuestion[id] = score;
    }
  }
  return scores;
}

/** Scores this near are the same: sums of the same numbers in another order. */
const NEAR = 1e-9;

/** The ids of the `depth` best texts that have any of the terms, with all that tie with the last of them. */
export function bestOf(scores: Float64Array, depth: number): ReadonlySet<number> {
  const worst = scores.toSorted().at(-depth) ?? 0;
  const ids = [...scores.keys()];
  return new Set(ids.filter((id) => (scores[id] ?? 0) > 0 && (scores[id] ?? 0) >= worst - NEAR));
}

/** The share of the best `depth` that was found, between 0 and 1: ties count for one another. */
export function overlap(found: readonly number[], best: ReadonlySet<number>, depth: number): number {
  const wanted = Math.min(depth, best.size);
  return found.slice(0, depth).filter((id) => best.has(id)).length / wanted;
}
