import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Choice } from "../command.ts";
import type { Progress } from "../library/library-builder.ts";
import type { Reply } from "../reply.ts";
import type { Contents, Finding, Preview, Reader } from "./reader.ts";
import { type Answer, type Call, errorOf, type Method, OPENING, type ThreadData } from "./thread-messages.ts";

/** Someone who waits for an answer of the thread's. */
interface Waiting {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  /** The file that it starts with. */
  readonly url?: URL;
  readonly resourceLimits?: WorkerOptions["resourceLimits"];
  readonly stateDirectory?: ThreadData["stateDirectory"];
}

const START = new URL("./start-thread.mjs", import.meta.url);

/**
 * A reader in a thread of its own, once it has read the folder: neither reading nor answering holds up this thread, and
 * what goes wrong there, even running out of memory, ends that thread alone. Throws as Reader's `reread`.
 *
 * @param aside whether another reader answers meanwhile: reading then takes twice as long, and leaves it the machine
 */
export async function openReaderThread(
  folder: string,
  onProgress: (progress: Progress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
  aside = false,
  { url = START, resourceLimits = {}, stateDirectory = null }: Thread = {},
): Promise<Reader> {
  const opening = sharedFlag();
  const data: ThreadData = { folder, stateDirectory, cancelled: opening, aside };
  const worker = new Worker(url, { workerData: data, resourceLimits });
  const waiting = new Map<number, Waiting>();
  let calls = OPENING;
  let contents: Contents | null = null;
  let closing = false;
  let ended: Error | null = null;

  const failed = new Promise<Error>((resolve) => {
    function end(error: Error) {
      ended ??= error;
      for (const { reject } of waiting.values()) reject(ended);
      waiting.clear();
      if (!closing) resolve(ended);
    }
    worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on("messageerror", end);
    worker.on("exit", (code) => end(new Error(`The reader's thread has ended with exit code ${code}.`)));
  });
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    if (answer.kind === "progress") return one?.onProgress(answer.progress);
    waiting.delete(answer.id);
    if (answer.kind === "failed") return one?.reject(errorOf(answer));
    contents = answer.contents ?? contents;
    one?.resolve(answer.result);
  });

  /** Waits for the answer of that id; a cancelled call rejects with the signal's reason once the thread has let it go. */
  async function answerTo(id: number, flag: Int32Array, report: Waiting["onProgress"], cancel: AbortSignal) {
    if (ended !== null) throw ended;
    const onAbort = () => {
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    };
    if (cancel.aborted) onAbort();
    cancel.addEventListener("abort", onAbort);
    try {
      return await new Promise<unknown>((resolve, reject) =>
        waiting.set(id, { onProgress: report, resolve, reject }),
      );
    } catch (error) {
      throw cancel.aborted && ended === null ? cancel.reason : error;
    } finally {
      cancel.removeEventListener("abort", onAbort);
    }
  }

  function call(method: Method, args: readonly unknown[], ...watch: Partial<Parameters<Reader["reread"]>>) {
    const [report = () => undefined, cancel = new AbortController().signal] = watch;
    const flag = sharedFlag();
    const id = ++calls;
    const message: Call = { id, method, args, cancelled: flag };
    const answer = answerTo(id, flag, report, cancel);
    if (ended === null) worker.postMessage(message);
    return answer;
  }

  async function close() {
    closing = true;
    await worker.terminate();
  }

  function known(): Contents {
    if (contents === null) throw new Error("A reader was used before it had read its folder.");
    return contents;
  }

  try {
    await answerTo(OPENING, opening, onProgress, signal);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    get contents() {
      return known();
    },
    run: (...args) => call("run", args) as Promise<Reply>,
    press: (...args) => call("press", args) as Promise<Reply>,
    complete: (...args) => call("complete", args) as Promise<readonly Choice[]>,
    find: (...args) => call("find", args) as Promise<readonly Finding[]>,
    preview: (...args) => call("preview", args) as Promise<Preview>,
    reread: async (...watch) => {
      await call("reread", [], ...watch);
      return known();
    },
    failed,
    close,
  };
}

/** Shared with a thread; 0 until it is set to 1. */
function sharedFlag(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}
