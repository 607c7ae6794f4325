import { type Comparison, compareWithLead } from "../../src/answer/compare.ts";
import type { Ranked } from "../../src/answer/rank.ts";
import type { Group } from "../../src/answer/vocabulary/thesaurus.ts";
import { answering, textOf } from "./samples.ts";

/** The first of two articles, which leads, and what of the other is said of it. */
function compareTwo(
  question: string,
  [one, other]: readonly [string, string],
  names: readonly Group[],
): { lead: Ranked; compared: readonly Comparison[] } {
  const { read, rank, lexicon } = answering(
    {
      "a.txt": [`It snowed in the hills. ${one}`],
      "b.txt": [`It rained at sea. ${other}`],
      "c.txt": ["Ships sank near the coast. Banks closed early. Trains stopped for hours."],
    },
    names,
  );
  const ranked = rank(question);
  const lead = ranked.find(({ retrieved }) => retrieved.passage.article.id === "a.txt");
  if (!lead) throw new Error("The first article was not found.");
  const others = ranked.filter((one) => one !== lead);
  return { lead, compared: compareWithLead(read(question), [lead, ...others], lexicon) };
}

/** What the second of two articles is to the first, which leads; null where nothing is claimed. */
export const relationOf = (question: string, one: string, other: string): Comparison["relation"] | null =>
  compareTwo(question, [one, other], []).compared[0]?.relation ?? null;

/**
 * What the first of two articles, which leads, and the second give otherwise in answer: the words of both, none where no
 * slice tells, null where nothing is claimed to differ.
 */
export const comparing =
  (names: readonly Group[] = []) =>
  (question: string, one: string, other: string): string[] | null => {
    const { lead, compared } = compareTwo(question, [one, other], names);
    const found = compared.find(({ relation }) => relation === "differs");
    if (!found) return null;
    return found.pair ? [textOf(lead, found.pair.one), textOf(found.ranked, found.pair.other)] : [];
  };
