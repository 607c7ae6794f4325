import type { Answer, Reason } from "../answer/answer.ts";

/*
 * An answer for programs. The README documents these fields in this order; scripts and evaluations rely on them.
 */

export interface CitationJson {
  /** Counts from 1 in the order shown. */
  readonly number: number;
  /** The file's name in the articles' folder. */
  readonly article: string;
  /** `quote` is the article's text from `start` to before `end`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The part that answers, inside `[start, end)`. */
  readonly span: { readonly start: number; readonly end: number };
  readonly score: number;
}

/** What depends on nothing but the question and the articles. */
export interface TimelessAnswerJson {
  readonly question: string;
  readonly status: "answered" | "unanswered";
  readonly reason: Reason | null;
  /** 0 to 1, comparable between questions. */
  readonly confidence: number;
  readonly citations: readonly CitationJson[];
  readonly agreement: { readonly articles: number; readonly of: number };
  /** The numbers of the citations that give another figure or date than the first. */
  readonly differs: readonly number[];
  /** The numbers of the citations that say otherwise than the question takes for granted. */
  readonly otherwise: readonly number[];
  /** The version of the articles: `sha256:` and 64 hexadecimal digits. */
  readonly corpus: string;
}

/** @param corpus the version of the articles */
export function timelessAnswerJson(answer: Answer, corpus: string): TimelessAnswerJson {
  const { question, status, reason, confidence, citations, agreement, differs, otherwise } = answer;
  return {
    question,
    status,
    reason,
    confidence,
    citations: citations.map(({ number, passage, span, score }) => ({
      number,
      article: passage.article.id,
      start: passage.start,
      end: passage.end,
      quote: passage.article.text.slice(passage.start, passage.end),
      span: { start: span.start, end: span.end },
      score,
    })),
    agreement: { articles: agreement.articles, of: agreement.of },
    differs,
    otherwise,
    corpus,
  };
}

/**
 * One line of JSON, with every character escaped that some program takes for the end of a line (NEL,
 * U+2028, U+2029) or a terminal for a command (C1). Parsing gives back the same text.
 */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeUnit)}\n`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
