import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { quotationOf } from "../passage-view.ts";
import type { Reply } from "../reply.ts";
import type { Invocation } from "./invocation.ts";
import type { Answerer } from "./one-shot.ts";
import type { Output } from "./output.ts";
import { renderReply, renderText } from "./render.ts";
import { windowOf } from "./window.ts";

/**
 * Answers each question with a reply as text: that of the command, but a search as long as its limit says.
 * There are no keys, because no one is there to press them.
 */
export function answererForPeople(
  { command: name, limit }: Invocation,
  library: Library,
  command: Command,
  output: Output,
): Answerer {
  const answer = name === "ask" ? ask : search;
  return async (question) => {
    try {
      const { reply, found } = await answer(question);
      return { text: renderReply(reply, windowOf(output), []), found };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { text: renderText(error.message, windowOf(output)), found: false };
    }
  };

  async function ask(question: string): Promise<{ reply: Reply; found: boolean }> {
    const reply = await command.run({ options: new Map([["question", question]]) }, library);
    return { reply, found: library.ask(question).status === "answered" };
  }

  async function search(words: string): Promise<{ reply: Reply; found: boolean }> {
    const hits = library.search(words, limit);
    if (hits.length === 0) {
      return { reply: await command.run({ options: new Map([["words", words]]) }, library), found: false };
    }
    const blocks = hits.map(({ passage }, index) => quotationOf(passage, index + 1, passage.sentence));
    return { reply: { blocks, buttons: [] }, found: true };
  }
}
