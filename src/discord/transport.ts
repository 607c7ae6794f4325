import { setImmediate } from "node:timers/promises";
import { DefaultRestOptions, type RESTOptions } from "discord.js";
import { errorCode } from "../errors.ts";
import type { Sleep } from "./growing.ts";
import { readableResponse } from "./responses.ts";

/**
 * Sends one request to Discord, and resolves with its answer, whatever its status, once all of that is there. Rejects with
 * what the network says, or with an AbortError.
 */
export type Transport = RESTOptions["makeRequest"];

type Init = Parameters<Transport>[1];

/** Before the second attempt, the third and the fourth, in milliseconds. */
const PAUSES: readonly number[] = [250, 1_000, 4_000];
const TIMEOUT = 10_000;
/** An acknowledgement has three seconds in all: better to ask soon whether it has arrived. */
const ACKNOWLEDGEMENT_TIMEOUT = 2_000;
/** Longer than all attempts and pauses together, in milliseconds. */
export const TRANSPORT_MILLISECONDS = 60_000;

/** The request never left this machine, or found nobody there. */
const NOT_ARRIVED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * A transport that makes the best of what goes wrong on the way. What comes late, torn, unreadable or as an error of
 * Discord's own is asked for again, up to three times, also if Discord may have done it: that is harmless for an
 * acknowledgement (the second says 40060), a change, and a message with a nonce. Only what follows up an interaction can
 * have no nonce: it is sent again only if it certainly did not arrive.
 *
 * @param send one attempt
 */
export function createTransport(sleep: Sleep, send: Transport = DefaultRestOptions.makeRequest): Transport {
  async function attempt(url: string, init: Init): ReturnType<Transport> {
    const done = new AbortController();
    const late = new AbortController();
    const timeout = ACKNOWLEDGEMENT.test(url) ? ACKNOWLEDGEMENT_TIMEOUT : TIMEOUT;
    void sleep(timeout, done.signal)
      // After a stall, timers come before what has arrived meanwhile: an answer that is there is not late.
      .then(() => setImmediate())
      .then(() => done.signal.aborted || late.abort());
    try {
      const response = await send(url, { ...init, signal: AbortSignal.any([late.signal, signalOf(init)]) });
      return readableResponse(response, await response.text());
    } finally {
      // A reason: making the error that is one otherwise takes longer than the rest here.
      done.abort("done");
    }
  }

  return async (url, init) => {
    const mayBeDoneTwice = init.method !== "POST" || !FOLLOW_UP.test(url);
    for (const pause of PAUSES) {
      try {
        const response = await attempt(url, init);
        if (response.status < 500 || !mayBeDoneTwice) return response;
      } catch (error) {
        const again = mayBeDoneTwice || NOT_ARRIVED.has(errorCode(error) ?? "");
        if (!again || signalOf(init).aborted) throw error;
        // Its three seconds hold one more attempt; a third would only burden what is late already.
        if (ACKNOWLEDGEMENT.test(url) && isLate(error)) break;
      }
      await sleep(pause, signalOf(init));
    }
    return attempt(url, init);
  };
}

const isLate = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

const ACKNOWLEDGEMENT = /\/interactions\/\d+\/[^/?]+\/callback(?:\?|$)/;
const FOLLOW_UP = /\/webhooks\/\d+\/[^/?]+(?:\?|$)/;

const NEVER = new AbortController().signal;

/** discord.js gives up by it, also between two attempts. */
const signalOf = ({ signal }: Init): AbortSignal => (signal instanceof AbortSignal ? signal : NEVER);
