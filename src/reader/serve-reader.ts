import type { MessagePort } from "node:worker_threads";
import type { Progress } from "../library/library-builder.ts";
import type { Contents, Reader } from "./reader.ts";
import { type Answer, type Call, failureOf, OPENING, type ThreadData } from "./thread-messages.ts";

/** How a reader opens its folder: as it rereads it. */
export type Open = (...[onProgress, signal]: Parameters<Reader["reread"]>) => Promise<Reader>;

/** A reader that reads aside rests longer than it works, so that people's questions come first; but this long at most. */
const REST_SHARE = 1.25;
const LONGEST_REST_MILLISECONDS = 300;

/** Opens a reader, and from then on does what the port asks of it. */
export async function serveReader(
  port: MessagePort,
  open: Open,
  { cancelled, aside }: Pick<ThreadData, "cancelled" | "aside">,
): Promise<void> {
  const say = (answer: Answer) => port.postMessage(answer);

  async function attend(
    id: number,
    flag: Int32Array,
    rests: boolean,
    work: (...watch: Parameters<Open>) => Promise<unknown>,
  ) {
    const controller = new AbortController();
    let rested = performance.now();
    const rest = () => {
      const worked = performance.now() - rested;
      // Ends early where it is cancelled.
      Atomics.wait(flag, 0, 0, Math.min(REST_SHARE * worked, LONGEST_REST_MILLISECONDS));
      rested = performance.now();
    };
    const onProgress = (progress: Progress) => {
      if (Atomics.load(flag, 0) === 1) controller.abort();
      controller.signal.throwIfAborted();
      say({ id, kind: "progress", progress });
      if (rests) rest();
    };
    try {
      const result = await work(onProgress, controller.signal);
      say({ id, kind: "done", ...(result as { result: unknown; contents: Contents | null }) });
    } catch (error) {
      say({ id, kind: "failed", ...failureOf(error) });
    }
  }

  let reader: Reader | undefined;
  await attend(OPENING, cancelled, aside, async (...watch) => {
    reader = await open(...watch);
    return { result: null, contents: reader.contents };
  });
  const opened = reader;
  if (opened === undefined) return;
  port.on("message", ({ id, method, args, cancelled: flag }: Call) => {
    // What is read again is read aside.
    void attend(id, flag, method === "reread", async (...watch) => {
      if (method === "reread") return { result: null, contents: await opened.reread(...watch) };
      const call = opened[method] as (...args: readonly unknown[]) => Promise<unknown>;
      return { result: await call(...args), contents: null };
    });
  });
}
