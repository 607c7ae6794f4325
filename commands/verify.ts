import type { ReadingCommand } from "../src/command.ts";
import { indexingOf } from "../src/quotes/word-index.ts";
import { verifyReply } from "../src/view/verify.ts";
import { everywhere } from "./everywhere.ts";

export const verify = {
  users: "everyone",
  data: {
    name: "verify",
    description: "Check whether a quotation stands in the articles, word for word",
    ...everywhere,
    options: [
      {
        type: 3,
        name: "quote",
        description: "The quotation, or a text with quotations in it",
        required: true,
        max_length: 4000,
      },
    ],
  },

  message: { name: "Check quotes", option: "quote" },

  audience: () => "everyone",

  run: ({ options }, library) => verifyReply(String(options.get("quote") ?? ""), library),

  prepare: ({ corpus }) => indexingOf(corpus).pieces(),
} satisfies ReadingCommand;
