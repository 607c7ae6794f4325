import type { Answer, Citation, Reason } from "../answer/answer.ts";
import type { Library } from "../library/library.ts";
import { aside, type Reply, type ReplyBlock, type Text, text } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";
import { furtherButtons } from "./buttons.ts";
import { quotationOf } from "./passages.ts";

/** Longer questions are cut where the reply repeats them. In characters. */
const SHOWN_QUESTION = 200;

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

/** What was asked, where there is anything to see of it. */
function asked(question: string): Text[] {
  if (!isVisible(question)) return [];
  return [aside(`Asked: ${shorten(question.replace(/\s+/gu, " ").trim(), SHOWN_QUESTION)}`)];
}

/** Agreement is only counted where it is sure, so there may be more. */
function agreement({ articles, of }: Answer["agreement"]): string {
  if (articles === of) return of === 1 ? "There is one article." : `All ${of} articles say so.`;
  return `At least ${articles} of ${of} articles ${articles === 1 ? "says" : "say"} so.`;
}

function unanswered({ reason, missing, citations, otherwise }: Answer): ReplyBlock[] {
  const words = [...new Set(missing)].slice(0, NAMED_WORDS).map((word) => `“${shorten(word, NAMED_LENGTH)}”`);
  const because =
    reason === "not_mentioned" && words.length > 0
      ? `No article mentions ${words.join(" or ")}.`
      : REASONS[reason ?? "weak_match"];
  return [
    text(`The articles don't answer that. ${because}`),
    ...(citations.length === 0
      ? []
      : [
          otherwise.length > 0
            ? text("What they say instead:")
            : aside("What comes nearest, which is no answer:"),
        ]),
    ...citations.map(({ passage, number }) => quotationOf(passage, number, null)),
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

/** Shows an answer of a library, or why there is none. */
export function answerReply(answer: Answer, { corpus }: Library): Reply {
  return {
    blocks: [
      ...asked(answer.question),
      ...(answer.status === "answered" ? answered(answer) : unanswered(answer)),
    ],
    buttons: answer.citations.length > 0 ? furtherButtons(corpus, answer.further) : [],
  };
}
