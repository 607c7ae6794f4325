import { QUESTIONS_FILE } from "../corpus/article-files.ts";
import { readBeside } from "../corpus/read-beside.ts";
import { UserError } from "../errors.ts";
import { isVisible } from "../visible.ts";

export { QUESTIONS_FILE };

/** More questions would make every reindex wait for their answers. */
export const QUESTIONS = 200;

/** In UTF-16 code units, as long as `/ask` takes. */
export const QUESTION_LENGTH = 1_000;

/**
 * Reads the community's questions: one a line, each once; blank lines and lines that begin with `#` are left out.
 *
 * @throws UserError, naming the line, when there are more than QUESTIONS or one is longer than QUESTION_LENGTH.
 */
export function parseQuestionsFile(text: string): readonly string[] {
  const questions = new Set<string>();
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const question = line.trim();
    if (!isVisible(question) || question.startsWith("#")) continue;
    const fault = (what: string) => new UserError(`${QUESTIONS_FILE}, line ${at + 1}: ${what}`);
    if (question.length > QUESTION_LENGTH)
      throw fault(
        `the question has more than ${QUESTION_LENGTH.toLocaleString("en")} characters. Shorten it, or put “#” before it.`,
      );
    questions.add(question);
    if (questions.size > QUESTIONS)
      throw fault(`there are more than ${QUESTIONS} questions. Take away those from this line on.`);
  }
  return [...questions];
}

/** The questions beside the articles of a folder; none where it has no such file. Throws UserError when it cannot be read. */
export async function readQuestionsFile(folder: string): Promise<readonly string[]> {
  const text = readBeside(folder, QUESTIONS_FILE);
  return text === null ? [] : parseQuestionsFile(text);
}
