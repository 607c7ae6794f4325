import { compareWithLead } from "../../src/answer/compare.ts";
import type { Group } from "../../src/answer/vocabulary/thesaurus.ts";
import type { Slice } from "../../src/corpus/corpus.ts";
import { answering } from "./samples.ts";

/**
 * What the first of two articles, which leads, and the second give otherwise in answer: the words of both, none where no
 * slice tells, null where nothing is claimed to differ.
 */
export const comparing =
  (names: readonly Group[] = []) =>
  (question: string, one: string, other: string): string[] | null => {
    const { read, rank, lexicon } = answering(
      {
        "a.txt": [`${one} It snowed in the hills.`],
        "b.txt": [`${other} It rained at sea.`],
        "c.txt": ["Ships sank near the coast. Banks closed early. Trains stopped for hours."],
      },
      names,
    );
    const ranked = rank(question);
    const lead = ranked.find(({ retrieved }) => retrieved.passage.article.id === "a.txt");
    if (!lead) throw new Error("The first article was not found.");
    const others = ranked.filter((one) => one.retrieved.passage.article !== lead.retrieved.passage.article);
    const found = compareWithLead(read(question), [lead, ...others], lexicon).find(
      ({ relation }) => relation === "differs",
    );
    if (!found) return null;
    const textOf = (of: typeof lead, { start, end }: Slice) =>
      of.retrieved.passage.article.text.slice(start, end);
    return found.pair ? [textOf(lead, found.pair.one), textOf(found.ranked, found.pair.other)] : [];
  };
