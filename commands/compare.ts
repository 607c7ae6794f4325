import type { ReadingCommand } from "../src/command.ts";
import { comparePage, compareReply } from "../src/view/compare.ts";
import { everywhere } from "./everywhere.ts";

export const compare = {
  users: "everyone",
  data: {
    name: "compare",
    description: "See what each article says to one question, side by side, and where they differ",
    ...everywhere,
    options: [
      { type: 3, name: "question", description: "What to compare", required: true, max_length: 1000 },
      { type: 5, name: "private", description: "Show the comparison only to you" },
    ],
  },

  audience: ({ options }) => (options.get("private") === true ? "asker" : "everyone"),

  run: ({ options }, library) =>
    compareReply(library.compare(String(options.get("question") ?? "")), library),

  press: comparePage,
} satisfies ReadingCommand;
