import type { ModeratorCommand } from "../src/command.ts";
import { count } from "../src/count.ts";
import type { FeedbackRecord } from "../src/feedback/feedback.ts";
import { aside, heading, type Reply, text } from "../src/reply.ts";
import { inServers } from "./moderators.ts";

/** So many of the questions that were sent are shown, the newest first. */
const SHOWN_QUESTIONS = 10;

function show({ answers, doesNot, questions }: FeedbackRecord): Reply {
  const more = questions.length - SHOWN_QUESTIONS;
  return {
    blocks: [
      heading("What people say of the answers"),
      text(
        answers + doesNot === 0
          ? "Nobody has said yet whether an answer answers."
          : `“Answers it”: ${answers.toLocaleString("en-US")}. “Doesn't”: ${doesNot.toLocaleString("en-US")}.`,
      ),
      ...(questions.length === 0
        ? []
        : [
            heading("Questions that were not answered, sent by their askers"),
            ...questions
              .toReversed()
              .slice(0, SHOWN_QUESTIONS)
              .map((question) => text(question)),
          ]),
      ...(more > 0 ? [aside(`${count(more, "older question")} in the file feedback.json.`)] : []),
    ],
    buttons: [],
  };
}

export const stats = {
  users: "moderators",
  data: {
    name: "stats",
    description: "How often answers answer, as people say, and the questions that they sent you",
    ...inServers,
  },

  async *run(_request, desk) {
    yield show(await desk.feedback.read());
  },
} satisfies ModeratorCommand;
