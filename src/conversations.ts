import type { Turn } from "./turn.ts";

/** For so long after it was asked a question can be followed up. */
export const TURN_MILLISECONDS = 15 * 60_000;

/** Of more turns than that the oldest are forgotten first. */
export const MOST_TURNS = 10_000;

export interface ConversationsOptions {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The last question of a person in a place, in memory only, for a quarter of an hour: then it is gone, whether somebody asks
 * for it or not. Nobody gets another person's.
 */
export interface Conversations {
  /** Null where there is none. A place is whatever a person can come back to: a channel, a message. */
  recall(person: string, place: string): Turn | null;
  /** Takes the place of what was there. */
  remember(person: string, place: string, turn: Turn): void;
  /** Forgets all. */
  end(): void;
}

interface Remembered {
  readonly turn: Turn;
  readonly until: number;
}

/** A store with nothing in it. */
export function createConversations({ now, sleep }: ConversationsOptions): Conversations {
  // A map keeps the order of insertion: the first is the oldest.
  const turns = new Map<string, Remembered>();
  const ended = new AbortController();
  let isWatching = false;

  const keyOf = (person: string, place: string) => `${person} ${place}`;

  function forgetOld(): void {
    for (const [key, { until }] of turns) {
      if (turns.size <= MOST_TURNS && until > now()) return;
      turns.delete(key);
    }
  }

  /** Sleeps until the oldest is too old, for as long as there are any. */
  async function watch(): Promise<void> {
    if (isWatching) return;
    isWatching = true;
    for (;;) {
      forgetOld();
      const [oldest] = turns.values();
      if (oldest === undefined) break;
      await sleep(oldest.until - now(), ended.signal);
    }
    isWatching = false;
  }

  return {
    recall(person, place) {
      forgetOld();
      return turns.get(keyOf(person, place))?.turn ?? null;
    },
    remember(person, place, turn) {
      if (ended.signal.aborted) return;
      const key = keyOf(person, place);
      turns.delete(key);
      turns.set(key, { turn, until: now() + TURN_MILLISECONDS });
      forgetOld();
      void watch();
    },
    end() {
      turns.clear();
      ended.abort();
    },
  };
}
