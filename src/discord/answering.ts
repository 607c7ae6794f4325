import { UserError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Reply } from "../reply.ts";
import type { Delivery } from "./deliveries.ts";
import { codeOf, isAlreadyAcknowledged, isOutOfReach } from "./failures.ts";
import { renderNotice, renderReply } from "./render.ts";
import { createTurns } from "./turns.ts";

/** What the log says of an attempt to answer. */
export type Outcome = "answered" | "refused" | "failed";

export interface AnsweringSurroundings {
  readonly log: Log;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** A short random id, under which a person finds us the line in the log. */
  readonly newFaultId: () => string;
}

/** Acknowledges, computes, shows, and deals with whatever goes wrong on the way. Never rejects. */
export type Answer = (
  kind: string,
  delivery: Delivery,
  compute: () => Reply | Promise<Reply>,
) => Promise<Outcome>;

/** The one place that decides what becomes of an error. */
export function createAnswering({ log, now, newFaultId }: AnsweringSurroundings): Answer {
  const inTurn = createTurns();

  return async (kind, delivery, compute) => {
    const start = now();
    const outcome = await attempt(kind, delivery, compute);
    log.info({ event: "handled", kind, outcome, milliseconds: Math.round(now() - start) });
    return outcome;
  };

  async function attempt(
    kind: string,
    delivery: Delivery,
    compute: () => Reply | Promise<Reply>,
  ): Promise<Outcome> {
    try {
      await acknowledge(delivery);
      const reply = await inTurn(compute);
      await delivery.show(renderReply(reply));
      return "answered";
    } catch (error) {
      if (isOutOfReach(error)) {
        log.warn({ event: "out_of_reach", kind, code: codeOf(error) });
        return "failed";
      }
      await tell(kind, delivery, sentenceFor(kind, error));
      return error instanceof UserError ? "refused" : "failed";
    }
  }

  function sentenceFor(kind: string, error: unknown): string {
    if (error instanceof UserError) return error.message;
    const id = newFaultId();
    log.error({ event: "fault", id, kind, error });
    return `Something went wrong on my side, and your question got lost. Please try again. If it happens again, tell whoever runs me this number: ${id}.`;
  }

  async function tell(kind: string, delivery: Delivery, sentence: string): Promise<void> {
    try {
      await delivery.tell(renderNotice(sentence));
    } catch (error) {
      log.warn({ event: "not_told", kind, error });
    }
  }
}

async function acknowledge(delivery: Delivery): Promise<void> {
  try {
    await delivery.acknowledge();
  } catch (error) {
    if (!isAlreadyAcknowledged(error)) throw error;
  }
}
