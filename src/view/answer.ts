import type { Answer, Citation, Reason } from "../answer/answer.ts";
import type { Library } from "../library/library.ts";
import { aside, type Button, type Reply, type ReplyBlock, text } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { askedTexts } from "./asked.ts";
import { furtherButtons } from "./buttons.ts";
import { quotationOf } from "./passages.ts";
import { answerState } from "./recall.ts";

/** So many of the words that no article has are named. */
const NAMED_WORDS = 4;

/** Longer ones are cut: nobody needs more to know which. In characters. */
const NAMED_LENGTH = 60;

const REASONS: Readonly<Record<Reason, string>> = {
  empty:
    "There is no word in it that I could look for. Ask about people, places, figures or events in the news.",
  no_match: "No article has any of its words.",
  not_mentioned: "The articles are silent on part of it.",
  no_such_detail: "The articles speak of it, but don't give what you ask for.",
  weak_match: "What the articles have is too far from it.",
};

/** How many articles agree with the first citation. Only what is sure is counted, so there may be more. */
function agreement({ articles, of }: Answer["agreement"]): string {
  if (articles === of)
    return of === 1 ? "There is only one article, so no other can agree." : `All ${of} articles say so.`;
  // "At least 1 of 5" below five quotations reads as if the others said something else.
  if (articles === 1) return "No other article surely says the same.";
  return `At least ${articles} of ${of} articles say so.`;
}

/** That the articles don't answer, and why. */
function silence({ reason, missing }: Answer): string {
  const words = [...new Set(missing)].slice(0, NAMED_WORDS).map((word) => `“${shorten(word, NAMED_LENGTH)}”`);
  const because =
    reason === "not_mentioned" && words.length > 0
      ? `No article mentions ${words.join(" or ")}.`
      : REASONS[reason ?? "weak_match"];
  return `The articles don't answer that. ${because}`;
}

/** What an answer comes to, in a sentence of Footnote's own. */
export const sentenceOf = (answer: Answer): string =>
  answer.status === "answered" ? agreement(answer.agreement) : silence(answer);

/** What stands before the citations of an unanswered question; null where there are none. */
export function leadIn({ citations, otherwise }: Answer): string | null {
  if (citations.length === 0) return null;
  return otherwise.length > 0 ? "What they say instead:" : "What comes nearest, which is no answer:";
}

function unanswered(answer: Answer): ReplyBlock[] {
  const before = leadIn(answer);
  const isOtherwise = answer.otherwise.length > 0;
  return [
    text(silence(answer)),
    ...(before === null ? [] : [isOtherwise ? text(before) : aside(before)]),
    ...answer.citations.map(({ passage, number }) => quotationOf(passage, number, null)),
  ];
}

/** Where articles differ, both sides are shown, and neither is called wrong. */
function answered({ citations, differs, agreement: agreed }: Answer): ReplyBlock[] {
  const shown = ({ passage, number, span }: Citation) => quotationOf(passage, number, span);
  const isDiffering = ({ number }: Citation) => differs.includes(number);
  return [
    ...citations.filter((citation) => !isDiffering(citation)).map(shown),
    aside(agreement(agreed)),
    ...(differs.length > 0 ? [text("The articles differ:")] : []),
    ...citations.filter(isDiffering).map(shown),
  ];
}

/** Hands out an answer as a file. */
const exportButton = (answer: Answer, { corpus }: Library): Button => ({
  label: "Export",
  command: "export",
  state: answerState(corpus, answer),
  effect: "answer",
});

/** Shows an answer of a library, or why there is none; to a follow-up, as it was read. */
export function answerReply(answer: Answer, library: Library, isFollowUp = false): Reply {
  return {
    blocks: [
      ...askedTexts(answer.question, isFollowUp),
      ...(answer.status === "answered" ? answered(answer) : unanswered(answer)),
    ],
    buttons:
      answer.citations.length > 0
        ? [...furtherButtons(library.corpus, answer.further), exportButton(answer, library)]
        : [],
  };
}
