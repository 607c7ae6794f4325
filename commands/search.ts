import type { Command } from "../src/command.ts";
import type { Passage } from "../src/corpus/corpus.ts";
import type { Library } from "../src/library/library.ts";
import { furtherButtons, furtherPassages, quotationOf } from "../src/passage-view.ts";
import type { Reply } from "../src/reply.ts";
import { everywhere } from "./everywhere.ts";

/** Passages in one reply, and behind its button. */
const SHOWN = 5;
const FURTHER = 10;

function show(passages: readonly Passage[], library: Library): Reply {
  return {
    blocks: passages.slice(0, SHOWN).map((passage, at) => quotationOf(passage, at + 1, passage.sentence)),
    buttons: furtherButtons(library.corpus, passages.slice(SHOWN)),
  };
}

export const search = {
  data: {
    name: "search",
    description: "Find the passages nearest to some words",
    ...everywhere,
    options: [{ type: 3, name: "words", description: "What to look for", required: true, max_length: 1000 }],
  },

  audience: () => "asker",

  run({ options }, library): Reply {
    const hits = library.search(String(options.get("words") ?? ""), SHOWN + FURTHER);
    if (hits.length > 0)
      return show(
        hits.map((hit) => hit.passage),
        library,
      );
    return {
      blocks: [{ kind: "text", text: "No article has any of these words.", tone: "normal" }],
      buttons: [],
    };
  },

  press: (state, library) => show(furtherPassages(library.corpus, state), library),
} satisfies Command;
