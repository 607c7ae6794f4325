import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import type { Invocation } from "./invocation.ts";
import type { Answerer } from "./one-shot.ts";
import { type Output, windowOf } from "./output.ts";
import { renderReply, renderText } from "./render.ts";

/** Answers each question with the reply of its command, as text. It has no keys: no one is there to press them. */
export function answererForPeople(
  { command: name, limit }: Invocation,
  library: Library,
  command: Command,
  output: Output,
): Answerer {
  const found = (question: string) =>
    name === "ask" ? library.ask(question).status === "answered" : library.search(question, 1).length > 0;
  return async (question) => {
    const options = new Map<string, string | number>([[command.data.options?.[0]?.name ?? "", question]]);
    if (limit !== null) options.set("limit", limit);
    try {
      const reply = await command.run({ options }, library);
      return { text: renderReply(reply, windowOf(output), []), found: found(question) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { text: renderText(error.message, windowOf(output)), found: false };
    }
  };
}
