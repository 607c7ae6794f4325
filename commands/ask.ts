import type { Answer, Reason } from "../src/answer/answer.ts";
import type { Command } from "../src/command.ts";
import { furtherButtons, quotationOf } from "../src/passage-view.ts";
import type { Reply, ReplyBlock, Text } from "../src/reply.ts";
import { everywhere } from "./everywhere.ts";

/** Longer questions are cut where the reply repeats them. In characters. */
const SHOWN_QUESTION = 200;

/** So many of the words that no article has are named. */
const NAMED_WORDS = 4;

const text = (content: string): Text => ({ kind: "text", text: content, tone: "normal" });
const aside = (content: string): Text => ({ kind: "text", text: content, tone: "aside" });

const REASONS: Readonly<Record<Reason, string>> = {
  empty:
    "There is no word in it that I could look for. Ask about people, places, figures or events in the news.",
  no_match: "No article has any of its words.",
  not_mentioned: "The articles are silent on part of it.",
  no_such_detail: "The articles speak of it, but don't give what you ask for.",
  weak_match: "What the articles have is too far from it.",
};

function asked(question: string): Text {
  const oneLine = question.replace(/\s+/gu, " ").trim();
  const shown = oneLine.length > SHOWN_QUESTION ? `${oneLine.slice(0, SHOWN_QUESTION).trimEnd()}…` : oneLine;
  return aside(`Asked: ${shown}`);
}

/** Agreement is only counted where it is sure, so there may be more. */
function agreement({ articles, of }: Answer["agreement"]): string {
  if (articles === of) return of === 1 ? "There is one article." : `All ${of} articles say so.`;
  return articles === 1
    ? `No other of the ${of} articles clearly says the same.`
    : `At least ${articles} of ${of} articles say so.`;
}

function unanswered({ reason, missing, citations }: Answer): ReplyBlock[] {
  const words = [...new Set(missing)].slice(0, NAMED_WORDS).map((word) => `“${word}”`);
  const because =
    reason === "not_mentioned" && words.length > 0
      ? `No article mentions ${words.join(" or ")}.`
      : REASONS[reason ?? "weak_match"];
  return [
    text(`The articles don't answer that. ${because}`),
    ...(citations.length > 0 ? [aside("What comes nearest, which is no answer:")] : []),
    ...citations.map(({ passage, number }) => quotationOf(passage, number, null)),
  ];
}

function answered({ citations, agreement: agreed }: Answer): ReplyBlock[] {
  return [
    ...citations.map(({ passage, number, span }) => quotationOf(passage, number, span)),
    aside(agreement(agreed)),
  ];
}

export const ask = {
  data: {
    name: "ask",
    description: "Ask about the news episode and get the sentences that answer, word for word",
    ...everywhere,
    options: [
      { type: 3, name: "question", description: "What you want to know", required: true, max_length: 1000 },
      { type: 5, name: "private", description: "Show the answer only to you" },
    ],
  },

  audience: ({ options }) => (options.get("private") === true ? "asker" : "everyone"),

  run({ options }, library): Reply {
    const answer = library.ask(String(options.get("question") ?? ""));
    return {
      blocks: [
        asked(answer.question),
        ...(answer.status === "answered" ? answered(answer) : unanswered(answer)),
      ],
      buttons: answer.citations.length > 0 ? furtherButtons(library.corpus, answer.further) : [],
    };
  },
} satisfies Command;
