import { join } from "node:path";
import * as v from "valibot";
import { errorCode, UserError } from "../errors.ts";
import { factsOf, readPlainFile, replaceFile } from "../folder/durable.ts";
import type { Files } from "../folder/files.ts";
import {
  counted,
  type Feedback,
  type FeedbackRecord,
  KEPT_QUESTIONS,
  NO_FEEDBACK,
  QUESTION_LENGTH,
  sent,
} from "./feedback.ts";

const FILE = "feedback.json";

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const SCHEMA = v.object({
  answers: COUNT,
  doesNot: COUNT,
  questions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(QUESTION_LENGTH))), v.maxLength(KEPT_QUESTIONS)),
});

/**
 * Feedback in a file of a folder, which is made when there is something to keep. Each change is a new file in the old
 * one's place, on the disk before its promise resolves. A file that cannot be read is left as it is, and one that cannot
 * be written is tried again with the next change; meanwhile feedback lives in memory.
 *
 * @param complain tells who runs Footnote, in a sentence, what is wrong
 */
export function openFeedbackFile(
  folder: string,
  files: Files,
  complain: (problem: string) => void,
): Feedback {
  const path = join(folder, FILE);
  let record: Promise<FeedbackRecord> | null = null;
  let mayWrite = true;
  let isTold = false;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function load(): Promise<FeedbackRecord> {
    try {
      if ((await factsOf(files, path)) === null) return NO_FEEDBACK;
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await readPlainFile(files, path));
      return v.parse(SCHEMA, JSON.parse(text));
    } catch (error) {
      mayWrite = false;
      const reason = error instanceof UserError ? error.message : (errorCode(error) ?? "it is damaged");
      complain(
        `Feedback cannot be read from ${path} (${reason}). Mend that file or remove it, and start again; ` +
          "until then feedback is counted from zero, in memory, and the file stays as it is.",
      );
      return NO_FEEDBACK;
    }
  }

  async function write(): Promise<void> {
    const bytes = new TextEncoder().encode(`${JSON.stringify(await current(), null, 2)}\n`);
    if (!mayWrite) return;
    try {
      await replaceFile(files, path, bytes);
      isTold = false;
    } catch (error) {
      if (isTold) return;
      isTold = true;
      complain(
        `Feedback cannot be written to ${path} (${errorCode(error) ?? "an unknown error"}). Let Footnote write into ` +
          "that folder, or set STATE_DIR to one that it may write into; until then feedback is counted in memory.",
      );
    }
  }

  function current(): Promise<FeedbackRecord> {
    record ??= load();
    return record;
  }

  /** Changes that come while one is being written are written together. */
  function change(to: (before: FeedbackRecord) => FeedbackRecord): Promise<void> {
    record = current().then(to);
    next ??= last.then(() => {
      next = null;
      return write();
    });
    last = next;
    return next;
  }

  return {
    read: current,
    count: (verdict) => change((before) => counted(before, verdict)),
    send: (question) => change((before) => sent(before, question)),
  };
}
