import { shorten } from "../shorten.ts";

/** What someone says of an answer. */
export type Verdict = "answers" | "doesNot";

/** What is kept of feedback: no name, no id, no time. */
export interface FeedbackRecord {
  readonly answers: number;
  readonly doesNot: number;
  /** The questions that their askers have sent to the moderators, oldest first, each once; the last 100. */
  readonly questions: readonly string[];
}

export const NO_FEEDBACK: FeedbackRecord = { answers: 0, doesNot: 0, questions: [] };

/** More questions than these are not kept: the oldest go. */
export const KEPT_QUESTIONS = 100;
/** In characters. */
export const QUESTION_LENGTH = 300;

/** Where feedback is kept. Its promises never reject: what cannot be kept is told to who runs Footnote. */
export interface Feedback {
  read(): Promise<FeedbackRecord>;
  /** Counts one more. Resolves once that is kept. */
  count(verdict: Verdict): Promise<void>;
  /** Keeps a question for the moderators, at most QUESTION_LENGTH characters of it. Resolves once that is done. */
  send(question: string): Promise<void>;
}

export const counted = (record: FeedbackRecord, verdict: Verdict): FeedbackRecord => ({
  ...record,
  [verdict]: record[verdict] + 1,
});

/** A question that was sent before becomes the newest. */
export const sent = (record: FeedbackRecord, question: string): FeedbackRecord => {
  const kept = shorten(question, QUESTION_LENGTH);
  const others = record.questions.filter((other) => other !== kept);
  return { ...record, questions: [...others, kept].slice(-KEPT_QUESTIONS) };
};
