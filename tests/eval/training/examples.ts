import { givesInstructions } from "../../../src/answer/instructions.ts";
import { type Question as Analysed, analyse } from "../../../src/answer/question.ts";
import { type Ranked, rank } from "../../../src/answer/rank.ts";
import type { Group, Thesaurus } from "../../../src/answer/vocabulary/thesaurus.ts";
import type { Corpus, Passage } from "../../../src/corpus/corpus.ts";
import { readFolder } from "../../../src/corpus/read-folder.ts";
import { readNames } from "../../../src/library/names-file.ts";
import type { InvertedIndex } from "../../../src/search/inverted-index.ts";
import { indexPassages, type PassageIndex } from "../../../src/search/passage-index.ts";
import { unmet } from "../judge.ts";
import type { QuestionSet, SetName } from "../question-sets.ts";
import type { Question } from "../questions.ts";

/** A question set with its articles read and indexed. */
export interface OpenSet {
  readonly set: QuestionSet;
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly names: readonly Group[];
}

export async function openSet(set: QuestionSet): Promise<OpenSet> {
  const { corpus } = readFolder(set.articles);
  const names = await readNames(set.articles);
  return { set, corpus, index: indexPassages(corpus), names };
}

/** A question with what is learnt from. Nothing of it depends on the weights in force. */
export interface Example {
  readonly set: SetName;
  readonly question: Question;
  readonly analysed: Analysed;
  /** By their place in the corpus. */
  readonly candidates: readonly Ranked[];
  /** For each candidate, whether it is a right answer. */
  readonly gold: readonly boolean[];
}

/**
 * Asks every question of a set. `thesaurus` is what may stand for its words; `terms` is what a misspelt word may have been
 * meant for.
 */
export function examplesOf(
  { set, index }: OpenSet,
  thesaurus: Thesaurus,
  terms: InvertedIndex = index.sentences,
): readonly Example[] {
  return set.questions.map((question) => {
    const analysed = analyse(question.question, thesaurus, terms);
    // Whatever is found, an instruction stays unanswered: nothing is to be learnt from it.
    const found = givesInstructions(question.question) ? [] : rank(analysed, index);
    const candidates = found.toSorted((one, other) => passageOf(one).id - passageOf(other).id);
    return {
      set: set.name,
      question,
      analysed,
      candidates,
      gold: candidates.map((candidate) => isGold(question, passageOf(candidate))),
    };
  });
}

/** A passage is right when it shows everything that it must, and its sentence holds a gold quote or lies in one. */
export function isGold(question: Question, { article, start, end, sentence }: Passage): boolean {
  const text = article.text.slice(sentence.start, sentence.end);
  return (
    question.gold.some(
      ({ file, quote }) => file === article.id && (text.includes(quote) || quote.includes(text)),
    ) && unmet(question, [article.text.slice(start, end)]).length === 0
  );
}

const passageOf = ({ retrieved }: Ranked): Passage => retrieved.passage;
