import { UserError } from "../errors.ts";
import type { Feedback } from "../feedback/feedback.ts";
import type { ArticleFolder, Change } from "../folder/article-folder.ts";
import type { Log } from "../log.ts";
import type { Reader } from "../reader/reader.ts";
import { compareContents, compareFindings } from "./compare.ts";
import type { Desk, Effect, Reindexing, Report } from "./desk.ts";
import { createDrafts } from "./drafts.ts";
import { createLatest, type Latest } from "./latest.ts";
import { secondsLeft } from "./seconds-left.ts";

export interface DeskOptions {
  /** `aside`: another reader answers meanwhile. */
  readonly openReader: (...[onProgress, signal, aside]: [...Watch, boolean]) => Promise<Reader>;
  readonly folder: ArticleFolder;
  readonly feedback: Feedback;
  /** Reads the community's questions. Throws UserError where their file is of no use. */
  readonly questions: () => Promise<readonly string[]>;
  readonly log: Log;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** A short random id. */
  readonly newFaultId: () => string;
}

type Watch = Parameters<Reader["reread"]>;

interface Run {
  readonly id: string;
  readonly cancellation: AbortController;
  readonly latest: Latest<Reindexing>;
  readonly over: Promise<void>;
}

/** The version before the last reindex, and what that did. */
interface Past {
  readonly reader: Reader;
  readonly report: Report;
}

const NO_PROGRESS = { files: { done: 0, of: 0 }, passages: { done: 0, of: 0 } };

/** A desk that opens its first reader when it is first asked for one. */
export function createDesk({
  openReader,
  folder,
  feedback,
  questions,
  log,
  now,
  newFaultId,
}: DeskOptions): Desk {
  let current: Promise<Reader> | null = null;
  /** The same, once it is open. */
  let answering: Reader | null = null;
  /** A reader that no longer answers, or answers nothing yet: the next reindex is its. */
  let spare: Reader | null = null;
  let past: Past | null = null;
  let running: Run | null = null;

  const neverCancelled = new AbortController().signal;

  /** Says so where a reader breaks down; the next question opens another one. */
  async function open(aside: boolean, ...watch: Watch): Promise<Reader> {
    const reader = await openReader(...watch, aside);
    void reader.failed.then((error) => {
      log.error({ event: "reader_failed", error });
      if (spare === reader) spare = null;
      if (past?.reader === reader) past = null;
      void current?.then((one) => {
        if (one !== reader) return;
        current = null;
        answering = null;
      });
    });
    return reader;
  }

  function reader(): Promise<Reader> {
    current ??= open(false, () => undefined, neverCancelled).then(
      (opened) => {
        answering = opened;
        return opened;
      },
      (error: unknown) => {
        current = null;
        throw error;
      },
    );
    return current;
  }

  function letAnswer(next: Reader): void {
    answering = next;
    current = Promise.resolve(next);
  }

  function start(change: Change | null): Run {
    const id = newFaultId();
    const cancellation = new AbortController();
    const latest = createLatest<Reindexing>({
      kind: "running",
      run: id,
      progress: NO_PROGRESS,
      secondsLeft: null,
    });
    const over = work(id, change, cancellation.signal, latest).then((outcome) => {
      running = null;
      latest.end(outcome);
    });
    return { id, cancellation, latest, over };
  }

  /** Does the whole of a reindex, and says what it came to. Never rejects. */
  async function work(
    run: string,
    change: Change | null,
    signal: AbortSignal,
    latest: Latest<Reindexing>,
  ): Promise<Reindexing> {
    const started = now();
    const onProgress: Watch[0] = (progress) =>
      latest.set({ kind: "running", run, progress, secondsLeft: secondsLeft(progress, now() - started) });
    try {
      const before = await reader();
      const next = await readAside(onProgress, signal);
      latest.set({ kind: "comparing" });
      const { effects, questionsProblem } = await compareAnswers(before, next);
      signal.throwIfAborted();
      const report: Report = {
        run,
        change,
        before: before.contents,
        after: next.contents,
        difference: compareContents(before.contents, next.contents),
        effects,
        questionsProblem,
        milliseconds: now() - started,
      };
      letAnswer(next);
      spare = null;
      past = { reader: before, report };
      log.info({ event: "reindexed", milliseconds: Math.round(report.milliseconds) });
      return { kind: "done", report };
    } catch (error) {
      return await giveUp(error, change, signal);
    }
  }

  /** Lets a reader that does not answer read the folder as it is now. */
  async function readAside(...watch: Watch): Promise<Reader> {
    const former = past;
    spare ??= former?.reader ?? null;
    past = null;
    try {
      if (spare === null) spare = await open(true, ...watch);
      else await spare.reread(...watch);
      return spare;
    } catch (error) {
      // It still holds the version before, unless it broke down.
      if (spare !== null && spare === former?.reader) past = former;
      throw error;
    }
  }

  async function compareAnswers(
    before: Reader,
    after: Reader,
  ): Promise<{ effects: readonly Effect[]; questionsProblem: string | null }> {
    try {
      const asked = await questions();
      const findings = await Promise.all([before.find(asked), after.find(asked)]);
      return { effects: compareFindings(...findings), questionsProblem: null };
    } catch (error) {
      if (error instanceof UserError) return { effects: [], questionsProblem: error.message };
      throw error;
    }
  }

  async function giveUp(error: unknown, change: Change | null, signal: AbortSignal): Promise<Reindexing> {
    const sentences: string[] = [];
    if (!signal.aborted) sentences.push(sentenceFor(error));
    try {
      await change?.takeBack();
    } catch (failure) {
      sentences.push(sentenceFor(failure));
    }
    log.info({ event: signal.aborted ? "reindex_cancelled" : "reindex_failed" });
    return sentences.length === 0
      ? { kind: "cancelled", change }
      : { kind: "failed", message: sentences.join(" "), change };
  }

  function sentenceFor(error: unknown): string {
    if (error instanceof UserError) return error.message;
    const id = newFaultId();
    log.error({ event: "fault", id, kind: "reindex", error });
    return `Something went wrong on my side. Tell whoever runs me this number: ${id}.`;
  }

  async function* afterThoseBefore(change: Change): AsyncIterable<Reindexing> {
    while (running !== null) {
      yield { kind: "waiting" };
      await running?.over;
    }
    running = start(change);
    yield* running.latest.values();
  }

  function pastOf(run: string): Past {
    if (past?.report.run !== run) {
      throw new UserError(
        "The version before that is no longer at hand: the articles have been read again since, or I have been started again.",
      );
    }
    return past;
  }

  return {
    reader,
    contents: () => answering?.contents ?? null,
    folder,
    reindex(change) {
      if (change !== null) return afterThoseBefore(change);
      running ??= start(null);
      return running.latest.values();
    },
    cancel(run) {
      if (running?.id !== run) throw new UserError("That is over already; there is nothing to cancel.");
      running.cancellation.abort();
    },
    report: (run) => pastOf(run).report,
    async undo(run) {
      if (running !== null)
        throw new UserError("The articles are being read again right now. Wait for the end, or cancel it.");
      const { reader: before, report } = pastOf(run);
      await report.change?.takeBack();
      spare = await reader();
      letAnswer(before);
      past = null;
      log.info({ event: "undone" });
      return report;
    },
    drafts: createDrafts(newFaultId),
    feedback,
    async close() {
      running?.cancellation.abort();
      await running?.over;
      const readers = [await current?.catch(() => null), spare, past?.reader];
      await Promise.all(readers.map((one) => one?.close()));
    },
  };
}
