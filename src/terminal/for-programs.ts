import type { Library } from "../library/library.ts";
import { jsonLine } from "../view/answer-json.ts";
import type { Invocation } from "./invocation.ts";
import { answerJson, searchJson } from "./json.ts";
import type { Answerer } from "./one-shot.ts";

/**
 * Answers each question with one line of JSON.
 *
 * @param now milliseconds since some moment
 */
export function answererForPrograms(
  { command, limit }: Invocation,
  library: Library,
  now: () => number,
): Answerer {
  const { version } = library.corpus;
  return command === "ask" ? ask : search;

  function ask(question: string) {
    const start = now();
    const answer = library.ask(question);
    const json = answerJson(answer, version, now() - start);
    return { text: jsonLine(json), found: answer.status === "answered" };
  }

  function search(words: string) {
    const start = now();
    const hits = library.search(words, limit);
    const json = searchJson(words, hits, version, now() - start);
    return { text: jsonLine(json), found: hits.length > 0 };
  }
}
