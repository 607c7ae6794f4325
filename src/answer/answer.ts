import type { Passage, Slice } from "../corpus/corpus.ts";

/** A passage shown in answer to a question, and the part of it that answers. */
export interface Citation {
  /** Counts from 1 in the order shown. */
  readonly number: number;
  readonly passage: Passage;
  /** Lies inside the passage. */
  readonly span: Slice;
  /** The ranker's score, comparable within one answer only. */
  readonly score: number;
}

/** Why a question stays unanswered. The JSON interface and the README list these words. */
export type Reason =
  /** There is no word in it to look for. */
  | "empty"
  /** No article has any of its words. */
  | "no_match"
  /** A name, a figure or another word that the question turns on is in no article. */
  | "not_mentioned"
  /** The kind of answer asked for (a date, a number, a name …) is not where the words are. */
  | "no_such_detail"
  /** The nearest passages have too little of the question. */
  | "weak_match";

/** What the articles say to a question: a lead citation and supporting ones, or why there is none. */
export interface Answer {
  readonly question: string;
  readonly status: "answered" | "unanswered";
  /** Null when answered. */
  readonly reason: Reason | null;
  /** The question's own words that no article has, nor anything that may stand for them, as the asker wrote them. */
  readonly missing: readonly string[];
  /** 0 to 1, comparable between questions: how likely the first citation answers. */
  readonly confidence: number;
  /**
   * The best, then the best of each other article that comes near it, then what else does; where articles differ, fewer of
   * those and what differs. When unanswered: the nearest passages, best first, possibly none.
   */
  readonly citations: readonly Citation[];
  /** The numbers of those that surely give another figure, date, name or word than the first for the same thing; the last ones. */
  readonly differs: readonly number[];
  /**
   * The numbers of those that surely say otherwise than the question takes for granted: all of them, or none. Only
   * where the question is unanswered.
   */
  readonly otherwise: readonly number[];
  /** What comes next, best first: passages that overlap neither a citation nor one another. */
  readonly further: readonly Passage[];
  /** How many of the articles surely state the same as the first citation, copies of one source as one; 0 when unanswered. */
  readonly agreement: { readonly articles: number; readonly of: number };
}
