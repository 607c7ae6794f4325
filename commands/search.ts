import type { ReadingCommand } from "../src/command.ts";
import { furtherPassages } from "../src/view/buttons.ts";
import { nothingFoundReply, passagesReply } from "../src/view/passages.ts";
import { everywhere } from "./everywhere.ts";

/** Passages in one reply, and behind its button. */
const SHOWN = 5;
const FURTHER = 10;

export const search = {
  users: "everyone",
  data: {
    name: "search",
    description: "Find the passages nearest to some words",
    ...everywhere,
    options: [{ type: 3, name: "words", description: "What to look for", required: true, max_length: 1000 }],
  },

  audience: () => "asker",

  run({ options }, library) {
    const words = String(options.get("words") ?? "");
    const passages = library.search(words, SHOWN + FURTHER).map(({ passage }) => passage);
    return passages.length > 0 ? passagesReply(passages, SHOWN, library) : nothingFoundReply(words, library);
  },

  press: (state, library) => passagesReply(furtherPassages(library.corpus, state), SHOWN, library),
} satisfies ReadingCommand;
