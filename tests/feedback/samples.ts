import {
  counted,
  type Feedback,
  type FeedbackRecord,
  NO_FEEDBACK,
  sent,
} from "../../src/feedback/feedback.ts";

/** Feedback that nobody keeps. */
export function feedbackInMemory(record: FeedbackRecord = NO_FEEDBACK): Feedback {
  let kept = record;
  return {
    read: async () => kept,
    async count(verdict) {
      kept = counted(kept, verdict);
    },
    async send(question) {
      kept = sent(kept, question);
    },
  };
}
