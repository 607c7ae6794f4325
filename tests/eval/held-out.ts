import { respond } from "../../src/answer/respond.ts";
import { buildVocabulary } from "../../src/answer/vocabulary/build-vocabulary.ts";
import type { Verdict } from "./judge.ts";
import type { QuestionSet } from "./question-sets.ts";
import { judgeQuestionSet } from "./question-sets.ts";
import { isOdd } from "./questions.ts";
import { examplesOf, openSet } from "./training/examples.ts";
import { asWeights, learn } from "./training/model.ts";

/**
 * Learns the weights on the questions with odd numbers of all these sets, and asks with them the questions with even
 * numbers: what they get, set by set.
 */
export async function judgeHeldOut(sets: readonly QuestionSet[]): Promise<readonly (readonly Verdict[])[]> {
  const opened = await Promise.all(
    sets.map(async (set) => {
      const open = await openSet(set);
      return { ...open, vocabulary: buildVocabulary(open.corpus, open.names) };
    }),
  );
  const examples = opened.flatMap((open) => examplesOf(open, open.vocabulary));
  const weights = asWeights(learn(examples.filter(({ question }) => isOdd(question))));
  return opened.map(({ set, corpus, index, vocabulary }) => {
    const questions = set.questions.filter((question) => !isOdd(question));
    const ask = (text: string) => respond(text, index, vocabulary, corpus.articles.length, weights);
    return judgeQuestionSet({ ...set, questions }, { ask, corpus });
  });
}
