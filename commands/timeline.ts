import type { ReadingCommand } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { text } from "../src/reply.ts";
import { datedAbout, datingOf, MOST_PASSAGES } from "../src/timeline/timeline.ts";
import { nothingFoundReply } from "../src/view/passages.ts";
import { parseSelection, timelineReply } from "../src/view/timeline.ts";
import { everywhere } from "./everywhere.ts";

export const timeline = {
  users: "everyone",
  data: {
    name: "timeline",
    description: "What happened when, as the articles date it, in order",
    ...everywhere,
    options: [{ type: 3, name: "about", description: "Only what is about these words", max_length: 1000 }],
  },

  audience: () => "asker",

  run({ options }, library) {
    const about = options.get("about");
    if (about === undefined) {
      if (library.corpus.passages.length > MOST_PASSAGES)
        throw new UserError("That is too much for one timeline. Say what it should be about.");
      return timelineReply({ passages: null, page: 0 }, library);
    }
    const words = String(about);
    const passages = datedAbout(words, library);
    if (passages.length > 0) return timelineReply({ passages, page: 0 }, library);
    return library.search(words, 1).length === 0
      ? nothingFoundReply(words, library)
      : {
          blocks: [text("The articles have these words, but date nothing that they are about.")],
          buttons: [],
        };
  },

  press: (state, library) => timelineReply(parseSelection(state, library), library),

  prepare: (library) => (library.corpus.passages.length > MOST_PASSAGES ? [] : datingOf(library).pieces()),
} satisfies ReadingCommand;
