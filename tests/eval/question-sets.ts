import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isArticleName } from "../../src/corpus/article-files.ts";
import type { Library } from "../../src/library/library.ts";
import { answerJson } from "../../src/terminal/json.ts";
import type { Verdict } from "./judge.ts";
import { judge } from "./judge.ts";
import type { Boilerplate, Texts } from "./places.ts";
import { parseBoilerplate } from "./places.ts";
import type { Question } from "./questions.ts";
import { parseQuestions } from "./questions.ts";

/** Questions with the articles that they are about. */
export interface QuestionSet {
  readonly name: SetName;
  /** The folder of the articles. */
  readonly articles: string;
  readonly texts: Texts;
  readonly boilerplate: readonly Boilerplate[];
  readonly questions: readonly Question[];
}

const at = (...path: readonly string[]) => join(import.meta.dirname, ...path);

/** Every question set, and the files that it is made of; docs/evaluation.md tells how each came to be. */
const FILES = {
  episode: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("questions.jsonl"),
  },
  typed: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/typed/questions.jsonl"),
  },
  "other-episode": {
    articles: at("sets/other-episode/articles"),
    boilerplate: at("sets/other-episode/boilerplate.json"),
    questions: at("sets/other-episode/questions.jsonl"),
  },
  "four-people": {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/four-people/questions.jsonl"),
  },
  argument: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/argument/questions.jsonl"),
  },
  plain: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/plain/questions.jsonl"),
  },
  fresh: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/fresh/questions.jsonl"),
  },
  breach: {
    articles: at("sets/breach/articles"),
    boilerplate: at("sets/breach/boilerplate.json"),
    questions: at("sets/breach/questions.jsonl"),
  },
  strike: {
    articles: at("sets/strike/articles"),
    boilerplate: at("sets/strike/boilerplate.json"),
    questions: at("sets/strike/questions.jsonl"),
  },
  unseen: {
    articles: at("../../seeds"),
    boilerplate: at("boilerplate.json"),
    questions: at("sets/unseen/questions.jsonl"),
  },
  ferry: {
    articles: at("sets/ferry/articles"),
    boilerplate: at("sets/ferry/boilerplate.json"),
    questions: at("sets/ferry/questions.jsonl"),
  },
} as const;

export type SetName = keyof typeof FILES;

/** The first is the one that the baseline's table is about. */
export const SET_NAMES = Object.keys(FILES) as readonly SetName[];

/** The sets that no weights are learnt on and no rule is made for: they tell how well that went. */
const UNLEARNT: readonly SetName[] = ["unseen", "ferry"];

/** The sets that weights are learnt on. */
export const LEARNT_SET_NAMES: readonly SetName[] = SET_NAMES.filter((name) => !UNLEARNT.includes(name));

/** Whether a set asks about the articles that Footnote comes with, or about those of another episode. */
export const subjectOf = (name: SetName): "seeds" | "other episodes" =>
  FILES[name].articles === FILES.episode.articles ? "seeds" : "other episodes";

/** Throws for a file that is not as it should be, or that says of an article what is not so. */
export function readQuestionSet(name: SetName): QuestionSet {
  const { articles, boilerplate, questions } = FILES[name];
  const texts = new Map(
    readdirSync(articles)
      .filter(isArticleName)
      .map((file) => [file, readFileSync(join(articles, file), "utf8")]),
  );
  return {
    name,
    articles,
    texts,
    boilerplate: parseBoilerplate(readFileSync(boilerplate, "utf8"), texts),
    questions: parseQuestions(readFileSync(questions, "utf8")),
  };
}

/** Asks the library, which is of the set's articles, every question of the set and judges what it replies. */
export function judgeQuestionSet(
  set: QuestionSet,
  library: Pick<Library, "ask" | "corpus">,
): readonly Verdict[] {
  return set.questions.map((question) => {
    const before = performance.now();
    const answer = library.ask(question.question);
    const millis = performance.now() - before;
    return judge(question, answerJson(answer, library.corpus.version, millis), set.texts, set.boilerplate);
  });
}
