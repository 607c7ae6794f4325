import type { Answer } from "../answer/answer.ts";
import type { Library } from "../library/library.ts";
import { aside, type Button, type Reply, text } from "../reply.ts";
import { answerReply, leadIn, sentenceOf } from "./answer.ts";
import { askedTexts, isReadAs } from "./asked.ts";
import { quotationOf } from "./passages.ts";
import { answerState, type Recalled } from "./recall.ts";

/* An answer among other people's talk: what stands first in it, and the whole of it a button away. */

/** So many citations of an answer stand in its short form: what comes nearest to a question is no part of it. */
const shownOf = ({ status, otherwise }: Answer): number =>
  status === "answered" || otherwise.length > 0 ? 1 : 0;

/** Shows the first citation of an answer, or why there is none; all of it where that is no longer. */
export function briefReply(answer: Answer, library: Library, isFollowUp = false): Reply {
  const shown = answer.citations.slice(0, shownOf(answer));
  if (shown.length === answer.citations.length) return answerReply(answer, library, isFollowUp);
  const isAnswered = answer.status === "answered";
  const quotations = shown.map(({ passage, number, span }) =>
    quotationOf(passage, number, isAnswered ? span : null),
  );
  const whole: Button = {
    label: isAnswered || shown.length > 0 ? "All sources" : "What comes nearest",
    command: "ask",
    state: answerState(library.corpus, answer),
    effect: "answer",
  };
  return {
    blocks: [
      ...askedTexts(answer.question, isFollowUp),
      ...(isAnswered ? [] : [text(sentenceOf(answer))]),
      ...(isAnswered || shown.length === 0 ? [] : [text(leadIn(answer) ?? "")]),
      ...quotations,
      ...(isAnswered ? [aside(sentenceOf(answer))] : []),
      ...(answer.differs.length > 0 ? [text(`The articles differ: see “${whole.label}”.`)] : []),
    ],
    buttons: [whole],
  };
}

/**
 * Shows the whole of an answer that was given before; where the question is not known any more, what the answer cited.
 *
 * @param shown the texts of the reply that gave it
 */
export function wholeReply(
  { answer, passages }: Recalled,
  shown: readonly string[],
  library: Library,
): Reply {
  if (answer !== null) return answerReply(answer, library, isReadAs(shown));
  return {
    blocks: [
      text("All that was cited:"),
      ...passages.map((passage, at) => quotationOf(passage, at + 1, null)),
    ],
    buttons: [],
  };
}
