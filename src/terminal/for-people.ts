import type { Library } from "../library/library.ts";
import type { Reply } from "../reply.ts";
import { answerReply } from "../view/answer.ts";
import { nothingFoundReply, passagesReply } from "../view/passages.ts";
import type { Invocation } from "./invocation.ts";
import type { Answerer } from "./one-shot.ts";
import type { Output } from "./output.ts";
import { renderReply } from "./render.ts";
import { windowOf } from "./window.ts";

/** Answers each question with a reply as text. There are no keys, because no one is there to press them. */
export function answererForPeople(
  { command, limit }: Invocation,
  library: Library,
  output: Output,
): Answerer {
  const reply = command === "ask" ? ask : search;
  return (question) => {
    const { shown, found } = reply(question);
    return { text: renderReply(shown, windowOf(output), []), found };
  };

  function ask(question: string): { shown: Reply; found: boolean } {
    const answer = library.ask(question);
    return { shown: answerReply(answer, library), found: answer.status === "answered" };
  }

  function search(words: string): { shown: Reply; found: boolean } {
    const passages = library.search(words, limit).map(({ passage }) => passage);
    const found = passages.length > 0;
    return {
      shown: found ? passagesReply(passages, limit, library) : nothingFoundReply(words, library),
      found,
    };
  }
}
