import type { AnswerJson, CitationJson } from "../../src/terminal/json.ts";
import type { Question } from "./questions.ts";

/** A question of which a test names only what it is about. */
export function question(about: Partial<Question>): Question {
  return {
    id: "A001",
    question: "Who?",
    kind: "answerable",
    type: "who",
    style: "full",
    gold: [],
    answer: "",
    must: [],
    ...about,
  };
}

/** An answer of which a test names only what it is about. */
export function answer(about: Partial<AnswerJson>): AnswerJson {
  return {
    question: "Who?",
    status: "answered",
    reason: null,
    confidence: 0.9,
    citations: [],
    agreement: { articles: 1, of: 1 },
    differs: [],
    otherwise: [],
    corpus: "sha256:",
    millis: 1,
    ...about,
  };
}

/** The citation of a stretch of an article's text, all of which answers. */
export function citation(article: string, text: string, start: number, end: number): CitationJson {
  return { number: 1, article, start, end, quote: text.slice(start, end), span: { start, end }, score: 1 };
}
