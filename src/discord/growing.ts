import type { Reply } from "../reply.ts";
import { INTERACTION_MILLISECONDS } from "./limits.ts";
import { type RenderedMessage, renderNotice, renderReply } from "./render.ts";

/** Resolves after so many milliseconds, or when the signal is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Between two edits: more often, nobody reads along, and Discord slows the bot down. */
const PAUSE_MILLISECONDS = 2_000;
/** A minute is kept for the acknowledgement before and the last edit after. */
const SHOWING_MILLISECONDS = INTERACTION_MILLISECONDS - 60_000;

const GOES_ON =
  "Discord lets me change this message for a quarter of an hour, which is over. The work goes on: /reindex shows how far it is.";

/**
 * Shows replies one after another in one place, each as soon as it is there and the last one has stood for two seconds;
 * none is asked for before it can be shown, so those in between may be left out. After 14 minutes shows a sentence that
 * the work goes on instead of what is still to come. The replies are taken to their end in any case. Rejects with what
 * the replies throw, or with why the last one could not be shown: an edit that was lost before is made good by the next.
 */
export async function showEach(
  replies: AsyncIterable<Reply>,
  show: (message: RenderedMessage) => Promise<unknown>,
  sleep: Sleep,
): Promise<void> {
  const finished = new AbortController();
  const tooLate = sleep(SHOWING_MILLISECONDS, finished.signal).then(() => true);
  let isTooLate = false;
  let lost: Loss | null = null;
  try {
    const iterator = replies[Symbol.asyncIterator]();
    for (;;) {
      const pulled = iterator.next();
      if (!isTooLate && (await Promise.race([tooLate, pulled.then(() => false)]))) {
        isTooLate = true;
        lost = await attempt(() => show(renderNotice(GOES_ON)));
      }
      const { done, value } = await pulled;
      if (done) break;
      if (!isTooLate) lost = await attempt(() => show(renderReply(value)));
      await sleep(PAUSE_MILLISECONDS, finished.signal);
    }
  } finally {
    finished.abort();
  }
  if (lost !== null) throw lost.error;
}

interface Loss {
  readonly error: unknown;
}

async function attempt(edit: () => Promise<unknown>): Promise<Loss | null> {
  try {
    await edit();
    return null;
  } catch (error) {
    return { error };
  }
}
