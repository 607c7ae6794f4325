import { createDesk, type DeskOptions } from "../../src/desk/create-desk.ts";
import type { Desk, Reindexing } from "../../src/desk/desk.ts";
import type { ArticleFolder, Change } from "../../src/folder/article-folder.ts";
import { createLog } from "../../src/log.ts";
import type { ArticleSummary, Contents, Finding, Reader } from "../../src/reader/reader.ts";
import { withResolvers } from "../discord/stand-in/http.ts";
import { feedbackInMemory } from "../feedback/samples.ts";

/** An article whose content is told by its title alone. */
export const summary = (id: string, title = id): ArticleSummary => ({
  id,
  hash: `sha256:${title.padEnd(64, "0")}`,
  title,
  outlet: null,
  published: null,
  url: null,
});

/** A version that has these articles, each with two passages. */
export const contentsOf = (...articles: readonly ArticleSummary[]): Contents => ({
  version: articles.map(({ id, title }) => `${id}=${title}`).join(","),
  articles,
  passages: articles.length * 2,
  terms: articles.length * 10,
  problems: [],
});

/** How a question is answered: with these words, or not at all. */
export const finding = (question: string, words: string | null, confidence = 0.8): Finding => ({
  question,
  answered: words !== null,
  confidence,
  lead:
    words === null
      ? null
      : { kind: "quotation", mark: "1", text: words, strong: null, source: "A title · ¶ 1", button: null },
});

/** A reader that does what the test says. */
export interface FakeReader extends Reader {
  /** What the next reread comes to; without it, the reread waits for `finish`. */
  next: Contents | Error | null;
  /** Ends the reread that waits. */
  finish(outcome: Contents | Error): void;
  /** Breaks it down. */
  breakDown(error: Error): void;
  /** Takes the progress of its first reread; resolves once that has begun. */
  readonly reporting: Promise<Parameters<Reader["reread"]>[0]>;
  readonly closed: boolean;
}

/** A reader of one version; it finds the first article's title for every question. */
export function fakeReader(first: Contents): FakeReader {
  let contents = first;
  let waiting = withResolvers<Contents | Error>();
  const rereads = withResolvers<Parameters<Reader["reread"]>[0]>();
  const failure = withResolvers<Error>();
  const unused = async (): Promise<never> => {
    throw new Error("These tests do not ask that.");
  };
  const reader = {
    next: null as Contents | Error | null,
    reporting: rereads.promise,
    closed: false,
    get contents() {
      return contents;
    },
    run: async () => ({ blocks: [{ kind: "text", tone: "normal", text: contents.version }], buttons: [] }),
    press: unused,
    complete: unused,
    preview: unused,
    find: async (questions: readonly string[]) =>
      questions.map((question) => finding(question, contents.articles[0]?.title ?? null)),
    async reread(onProgress: Parameters<Reader["reread"]>[0], signal: AbortSignal) {
      const outcome = waiting.promise;
      rereads.resolve(onProgress);
      if (reader.next !== null) reader.finish(reader.next);
      const cancelled = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
      const next = await Promise.race([outcome, cancelled]);
      if (next instanceof Error) throw next;
      contents = next;
      return contents;
    },
    finish(outcome: Contents | Error) {
      waiting.resolve(outcome);
      waiting = withResolvers();
    },
    breakDown: (error: Error) => failure.resolve(error),
    failed: failure.promise,
    close: async () => {
      reader.closed = true;
    },
  } as FakeReader & { closed: boolean };
  return reader;
}

const noFolder = new Proxy({} as ArticleFolder, {
  get: () => {
    throw new Error("The desk itself does not touch the folder.");
  },
});

/** A desk whose readers are these, in the order opened. */
export function deskOf(
  readers: readonly (Reader | Error)[],
  options: Partial<DeskOptions> = {},
): { readonly desk: Desk; readonly logged: readonly Readonly<Record<string, unknown>>[] } {
  const left = [...readers];
  const logged: Record<string, unknown>[] = [];
  let ids = 0;
  const desk = createDesk({
    openReader: async () => {
      const reader = left.shift();
      if (reader === undefined) throw new Error("The desk opened more readers than the test has.");
      if (reader instanceof Error) throw reader;
      return reader;
    },
    folder: noFolder,
    feedback: feedbackInMemory(),
    questions: async () => ["who?"],
    log: createLog("debug", { write: (line) => void logged.push(JSON.parse(line)) }),
    now: () => 0,
    newFaultId: () => `id${++ids}`,
    ...options,
  });
  return { desk, logged };
}

/** A change of the folder that can be taken back, and whether it was. */
export function changeOf(kind: Change["kind"], article: string): Change & { readonly takenBack: boolean } {
  const change = {
    kind,
    article,
    takenBack: false,
    takeBack: async () => {
      change.takenBack = true;
    },
  };
  return change;
}

/** All that a reindex said, to its end. */
export async function drain(reindexing: AsyncIterable<Reindexing>): Promise<readonly Reindexing[]> {
  const said: Reindexing[] = [];
  for await (const one of reindexing) said.push(one);
  return said;
}

/** What a reindex came to. */
export async function outcomeOf(reindexing: AsyncIterable<Reindexing>): Promise<Reindexing | undefined> {
  return (await drain(reindexing)).at(-1);
}
