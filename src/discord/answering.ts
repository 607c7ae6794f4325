import { UserError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Reply } from "../reply.ts";
import type { Delivery } from "./deliveries.ts";
import { codeOf, isAlreadyAcknowledged, isOutOfReach } from "./failures.ts";
import { type Sleep, showEach } from "./growing.ts";
import { renderNotice, renderReply } from "./render.ts";

/** What the log says of an attempt to answer; "asked": a form was opened. */
export type Outcome = "answered" | "asked" | "removed" | "refused" | "failed";

/** What the log says besides the outcome and how long it took. What moderators do is the only thing logged with an id. */
export type Subject =
  | { readonly event: "handled"; readonly kind: string }
  | {
      readonly event: "moderation";
      readonly moderator: string;
      readonly command: string;
      /** Null where there is none, and for buttons and forms. */
      readonly subcommand: string | null;
    };

/**
 * One reply, several that take each other's place, or none: the acknowledgement has opened a form, or what was to be
 * removed is.
 */
export type Answered = Reply | AsyncIterable<Reply> | "removed" | null;

export interface AnsweringSurroundings {
  readonly log: Log;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly sleep: Sleep;
  /** A short random id, under which a person finds us the line in the log. */
  readonly newFaultId: () => string;
}

/** Acknowledges, computes, shows, and deals with whatever goes wrong on the way. Never rejects. */
export type Answer = (
  subject: Subject,
  delivery: Delivery,
  compute: () => Answered | Promise<Answered>,
) => Promise<void>;

/** The one place that decides what becomes of an error. */
export function createAnswering({ log, now, sleep, newFaultId }: AnsweringSurroundings): Answer {
  return async (subject, delivery, compute) => {
    const start = now();
    const kind = kindOf(subject);
    const acknowledged = () =>
      log.debug({ event: "acknowledged", kind, milliseconds: Math.round(now() - start) });
    const outcome = await attempt(kind, delivery, acknowledged, compute);
    log.info({ ...subject, outcome, milliseconds: Math.round(now() - start) });
  };

  async function attempt(
    kind: string,
    delivery: Delivery,
    acknowledged: () => void,
    compute: Parameters<Answer>[2],
  ): Promise<Outcome> {
    try {
      await acknowledge(delivery);
      acknowledged();
      return await deliver(await compute(), delivery);
    } catch (error) {
      if (isOutOfReach(error)) {
        log.warn({ event: "out_of_reach", kind, code: codeOf(error) });
        return "failed";
      }
      await tell(kind, delivery, sentenceFor(kind, error));
      return error instanceof UserError ? "refused" : "failed";
    }
  }

  async function deliver(answered: Answered, delivery: Delivery): Promise<Outcome> {
    if (answered === null) return "asked";
    if (answered === "removed") return answered;
    if ("blocks" in answered) await delivery.show(renderReply(answered, delivery.below));
    else await showEach(answered, delivery.show, sleep);
    return "answered";
  }

  function sentenceFor(kind: string, error: unknown): string {
    if (error instanceof UserError) return error.message;
    const id = newFaultId();
    log.error({ event: "fault", id, kind, error });
    return `Something went wrong on my side, and I could not finish that. Please try again. If it happens again, tell whoever runs me this number: ${id}.`;
  }

  async function tell(kind: string, delivery: Delivery, sentence: string): Promise<void> {
    try {
      await delivery.tell(renderNotice(sentence));
    } catch (error) {
      log.warn({ event: "not_told", kind, error });
    }
  }
}

function kindOf(subject: Subject): string {
  return subject.event === "handled" ? subject.kind : subject.command;
}

async function acknowledge(delivery: Delivery): Promise<void> {
  try {
    await delivery.acknowledge();
  } catch (error) {
    if (!isAlreadyAcknowledged(error)) throw error;
  }
}
