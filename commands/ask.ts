import type { ReadingCommand } from "../src/command.ts";
import { answerReply } from "../src/view/answer.ts";
import { everywhere } from "./everywhere.ts";

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

  run: ({ options }, library) => answerReply(library.ask(String(options.get("question") ?? "")), library),
} satisfies ReadingCommand;
