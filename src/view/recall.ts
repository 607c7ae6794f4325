import type { Answer } from "../answer/answer.ts";
import type { Corpus, Passage } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { wholeQuestionIn } from "./asked.ts";
import { furtherPassages, passagesState } from "./buttons.ts";

/** An answer that was given before. */
export interface Recalled {
  /** What it cited, in the order shown; at least one. */
  readonly passages: readonly Passage[];
  /** The answer itself; null where the question is not known for sure. */
  readonly answer: Answer | null;
}

/** What a button holds of an answer: receipts of its citations, and no word of the question. */
export const answerState = (corpus: Corpus, { citations }: Answer): string =>
  passagesState(
    corpus,
    citations.map(({ passage }) => passage),
  );

/**
 * The answer that a button's state stands for, with the question as the reply that carries the button repeats it. It is
 * taken for that question only if the answer to it cites the very same passages. Throws UserError where the articles
 * have changed since.
 *
 * @param shown the texts of the reply that carries the button
 */
export function recall(state: string, shown: readonly string[], library: Library): Recalled {
  const passages = furtherPassages(library.corpus, state);
  const question = wholeQuestionIn(shown);
  const answer = question === null ? null : library.ask(question);
  const isThat =
    answer?.citations.length === passages.length &&
    answer.citations.every(({ passage }, at) => passage.id === passages[at]?.id);
  return { passages, answer: isThat ? answer : null };
}
