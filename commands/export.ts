import type { ReadingCommand } from "../src/command.ts";
import { count } from "../src/count.ts";
import type { Library } from "../src/library/library.ts";
import { aside, type Reply, text } from "../src/reply.ts";
import { askedTexts } from "../src/view/asked.ts";
import { dossierFiles } from "../src/view/dossier.ts";
import { type Recalled, recall } from "../src/view/recall.ts";
import { everywhere } from "./everywhere.ts";

function show(recalled: Recalled, { corpus }: Library): Reply {
  const { answer, passages } = recalled;
  const files = dossierFiles(recalled, corpus.version);
  const articles = new Set(passages.map(({ article }) => article)).size;
  return {
    blocks: [
      ...(answer === null ? [] : askedTexts(answer.question)),
      text(
        passages.length === 0
          ? "There is nothing to quote; the files say why."
          : `${count(passages.length, "quotation")} from ${count(articles, "article")}, to take away and to check.`,
      ),
      ...(answer === null
        ? [aside("Without the question, which I don't know whole any more: /export with it has all.")]
        : []),
    ],
    buttons: [],
    files,
  };
}

export const exportAnswer = {
  users: "everyone",
  data: {
    name: "export",
    description:
      "Ask, and take the answer away as Markdown and JSON: quotations, places, bibliography, hashes",
    ...everywhere,
    options: [
      { type: 3, name: "question", description: "What you want to know", required: true, max_length: 1000 },
    ],
  },

  audience: () => "asker",

  run({ options }, library) {
    const answer = library.ask(String(options.get("question") ?? ""));
    return show({ answer, passages: answer.citations.map(({ passage }) => passage) }, library);
  },

  press: (state, library, shown) => show(recall(state, shown, library), library),
} satisfies ReadingCommand;
