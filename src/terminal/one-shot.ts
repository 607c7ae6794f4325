import { type Output, print } from "./output.ts";

/** What to print for one question, and whether the articles had anything to say. */
export interface Outcome {
  readonly text: string;
  readonly found: boolean;
}

export type Answerer = (question: string) => Outcome | Promise<Outcome>;

/** Prints the answer to one question. Resolves with the exit code: 0 answered, 1 not answered. */
export async function answerOnce(question: string, answer: Answerer, output: Output): Promise<0 | 1> {
  const { text, found } = await answer(question);
  await print(output, text);
  return found ? 0 : 1;
}

/**
 * Prints the answer to each line as it comes, in order; an empty line is a question too, so that lines and
 * answers stay in step. Resolves with exit code 0, however many were answered.
 *
 * @param between printed between two answers
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  answer: Answerer,
  output: Output,
  between = "",
): Promise<0> {
  let first = true;
  for await (const line of lines) {
    const { text } = await answer(line);
    await print(output, first ? text : between + text);
    first = false;
  }
  return 0;
}
