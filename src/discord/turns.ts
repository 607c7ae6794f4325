import { randomBytes } from "node:crypto";
import type { Desk } from "../desk/desk.ts";
import { UserError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Reader } from "../reader/reader.ts";
import { within } from "../within.ts";
import { type Cooldown, createCooldown, type Pace } from "./cooldown.ts";
import { createGate, type Load } from "./gate.ts";
import type { Sleep } from "./growing.ts";
import { ACKNOWLEDGEMENT_MILLISECONDS } from "./limits.ts";
import { BUSY, tooSoon } from "./sentences.ts";

/* Whose turn it is: one person's questions must not keep everyone else waiting, nor everyone's the reader for ever. */

/** Commands, buttons and messages: a person reads an answer for longer than this. */
const REQUESTS: Pace = { burst: 5, every: 3_000 };
/** Suggestions come with typing, and must not use up the questions. */
const KEYSTROKES: Pace = { burst: 20, every: 500 };

/** The reader's thread does one thing after another; a few more are handed in, so that it never waits for the next. */
const AT_ONCE = 4;
const MOST_WAITING = 1_000;
/** How long a request waits for its turn; an answer after that is hardly looked for any more. */
const PATIENCE_MILLISECONDS = 20_000;
/** Suggestions cannot be deferred, and need time for the way to Discord. */
const SUGGESTION_PATIENCE_MILLISECONDS = ACKNOWLEDGEMENT_MILLISECONDS - 1_500;

/** Why somebody has to wait. */
export interface TooSoon {
  /** What they are told. */
  readonly sentence: string;
  /** They have not been told since they were last let through. */
  readonly isFirst: boolean;
}

export interface Turns {
  /** Null where a person may ask now, which uses up one of their turns. */
  tooSoon(person: string): TooSoon | null;
  /** Whether a person may get suggestions now, which uses up one of those turns. */
  maySuggest(person: string): boolean;
  /** Has the reader that answers do something, when it is its turn. Throws UserError where that takes too long. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** The same for suggestions, which are of no use later: throws UserError also where the reader itself takes too long. */
  readSoon<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  load(): Load & { readonly people: number };
}

export interface TurnsOptions {
  readonly desk: Pick<Desk, "reader">;
  readonly log: Log;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** Turns that nobody has taken yet. */
export function createTurns({ desk, log, now, sleep }: TurnsOptions): Turns {
  const secret = randomBytes(32);
  const requests = createCooldown({ pace: REQUESTS, secret, now });
  const keystrokes = createCooldown({ pace: KEYSTROKES, secret, now });
  const onBusy = () => log.debug({ event: "busy" });
  const gate = createGate({ atOnce: AT_ONCE, mostWaiting: MOST_WAITING, sleep, onBusy });

  function ask(cooldown: Cooldown, person: string) {
    const verdict = cooldown.ask(person);
    if (!verdict.admitted) log.debug({ event: "cooldown" });
    return verdict;
  }

  const pass =
    (patience: number): Turns["read"] =>
    (work) =>
      gate.pass(async () => work(await desk.reader()), patience);

  async function readSoon<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const reading = pass(SUGGESTION_PATIENCE_MILLISECONDS)(work);
    const read = await within(
      SUGGESTION_PATIENCE_MILLISECONDS,
      reading.then((result) => ({ result })),
      sleep,
    );
    if (read === undefined) throw new UserError(BUSY);
    return read.result;
  }

  return {
    tooSoon(person) {
      const verdict = ask(requests, person);
      return verdict.admitted ? null : { sentence: tooSoon(verdict.wait), isFirst: verdict.isFirst };
    },
    maySuggest: (person) => ask(keystrokes, person).admitted,
    read: pass(PATIENCE_MILLISECONDS),
    readSoon,
    load: () => ({ ...gate.load(), people: requests.people() }),
  };
}
