import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../src/library/library.ts";
import { answerJson } from "../../src/terminal/json.ts";
import type { Verdict } from "./judge.ts";
import { judge } from "./judge.ts";
import { parseBoilerplate } from "./places.ts";
import { parseQuestions } from "./questions.ts";

/** The articles that the questions are about. */
export const SEEDS = "seeds";

/** Asks the library, which is of SEEDS, every question of questions.jsonl and judges what it replies. */
export function judgeQuestionSet(library: Library): readonly Verdict[] {
  const texts = new Map(readdirSync(SEEDS).map((file) => [file, readFileSync(join(SEEDS, file), "utf8")]));
  const boilerplate = parseBoilerplate(beside("boilerplate.json"), texts);
  return parseQuestions(beside("questions.jsonl")).map((question) => {
    const before = performance.now();
    const answer = library.ask(question.question);
    const millis = performance.now() - before;
    return judge(question, answerJson(answer, library.corpus.version, millis), texts, boilerplate);
  });
}

function beside(file: string): string {
  return readFileSync(join(import.meta.dirname, file), "utf8");
}
