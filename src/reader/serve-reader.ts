import type { MessagePort } from "node:worker_threads";
import type { Progress } from "../library/library-builder.ts";
import type { Contents, Reader } from "./reader.ts";
import { type Answer, type Call, failureOf, OPENING } from "./thread-messages.ts";

/** How a reader opens its folder: as it rereads it. */
export type Open = (...[onProgress, signal]: Parameters<Reader["reread"]>) => Promise<Reader>;

/** Opens a reader, and from then on does what the port asks of it. */
export async function serveReader(port: MessagePort, open: Open, cancelled: Int32Array): Promise<void> {
  const say = (answer: Answer) => port.postMessage(answer);

  async function attend(
    id: number,
    flag: Int32Array,
    work: (...watch: Parameters<Open>) => Promise<unknown>,
  ) {
    const controller = new AbortController();
    const onProgress = (progress: Progress) => {
      if (Atomics.load(flag, 0) === 1) controller.abort();
      controller.signal.throwIfAborted();
      say({ id, kind: "progress", progress });
    };
    try {
      const result = await work(onProgress, controller.signal);
      say({ id, kind: "done", ...(result as { result: unknown; contents: Contents | null }) });
    } catch (error) {
      say({ id, kind: "failed", ...failureOf(error) });
    }
  }

  let reader: Reader | undefined;
  await attend(OPENING, cancelled, async (...watch) => {
    reader = await open(...watch);
    return { result: null, contents: reader.contents };
  });
  const opened = reader;
  if (opened === undefined) return;
  port.on("message", ({ id, method, args, cancelled: flag }: Call) => {
    void attend(id, flag, async (...watch) => {
      if (method === "reread") return { result: null, contents: await opened.reread(...watch) };
      const call = opened[method] as (...args: readonly unknown[]) => Promise<unknown>;
      return { result: await call(...args), contents: null };
    });
  });
}
