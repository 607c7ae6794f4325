import type { Answer } from "../answer/answer.ts";
import type { Hit } from "../library/library.ts";
import { type TimelessAnswerJson, timelessAnswerJson } from "../view/answer-json.ts";

export type { CitationJson } from "../view/answer-json.ts";

/*
 * What the terminal offers to programs: one JSON object a line. The README documents these fields in this
 * order; scripts and evaluations rely on them.
 */

/** One line of `ask --json`. */
export interface AnswerJson extends TimelessAnswerJson {
  /** Time of answering, to a hundredth of a millisecond. */
  readonly millis: number;
}

export interface HitJson {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly score: number;
}

/** One line of `search --json`. */
export interface SearchJson {
  readonly question: string;
  readonly hits: readonly HitJson[];
  readonly corpus: string;
  readonly millis: number;
}

/** @param millis time of answering in milliseconds */
export function answerJson(answer: Answer, corpus: string, millis: number): AnswerJson {
  return { ...timelessAnswerJson(answer, corpus), millis: toHundredths(millis) };
}

/** @param millis time of searching in milliseconds */
export function searchJson(
  question: string,
  hits: readonly Hit[],
  corpus: string,
  millis: number,
): SearchJson {
  return {
    question,
    hits: hits.map(({ passage, score }) => ({
      article: passage.article.id,
      start: passage.start,
      end: passage.end,
      quote: passage.article.text.slice(passage.start, passage.end),
      score,
    })),
    corpus,
    millis: toHundredths(millis),
  };
}

function toHundredths(millis: number): number {
  return Math.round(millis * 100) / 100;
}
