import { completeQuestion, leansOnQuestionBefore } from "../src/answer/follow-up/complete-question.ts";
import { rehearsalOf } from "../src/answer/rehearsal.ts";
import type { ReadingCommand } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { answerReply } from "../src/view/answer.ts";
import { briefReply, wholeReply } from "../src/view/brief.ts";
import { recall } from "../src/view/recall.ts";
import { beforeOf, turnOf } from "../src/view/turns.ts";
import { everywhere } from "./everywhere.ts";

const NOTHING_BEFORE =
  "I can't tell what that is about. A short question like that follows up your last one, which I remember for 15 minutes, in a direct message or in a reply to mine. Please ask it in full.";

export const ask = {
  users: "everyone",
  data: {
    name: "ask",
    description: "Ask about the news episode and get the sentences that answer, word for word",
    ...everywhere,
    options: [
      { type: 3, name: "question", description: "What you want to know", required: true, max_length: 1000 },
      { type: 5, name: "private", description: "Show the answer only to you" },
    ],
  },

  message: { name: "Ask the articles", option: "question" },

  audience: ({ options }) => (options.get("private") === true ? "asker" : "everyone"),

  run({ options, before = null, isBrief = false }, library) {
    const typed = String(options.get("question") ?? "");
    const completed = before && completeQuestion(typed, beforeOf(before, library), library.lexicon);
    if (completed === null && leansOnQuestionBefore(typed)) throw new UserError(NOTHING_BEFORE);
    const answer = library.ask(completed?.question ?? typed);
    const turn = completed?.inPassing === true ? before : (turnOf(answer) ?? before);
    const show = isBrief ? briefReply : answerReply;
    return { ...show(answer, library, completed !== null), turn };
  },

  press: (state, library, shown) => wholeReply(recall(state, shown, library), shown, library),

  *prepare(library) {
    for (const question of rehearsalOf(library.corpus.articles)) yield library.ask(question);
  },
} satisfies ReadingCommand;
