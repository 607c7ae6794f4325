import { createHmac } from "node:crypto";

/*
 * How often one person may ask: the generic cell rate algorithm in its virtual scheduling form (ITU-T Recommendation
 * I.371, annex A), which needs one moment a person and no timer.
 */

/** So many times at once, and from then on once in so many milliseconds. */
export interface Pace {
  readonly burst: number;
  readonly every: number;
}

/** What is known of a person who has asked lately. */
export interface Allowance {
  /** When the whole burst is theirs again, in milliseconds: the algorithm's theoretical arrival time. */
  readonly recovered: number;
  /** They have been asked to wait since they were last let through. */
  readonly told: boolean;
}

/** Whether a person may go on now; if not, for how many milliseconds they have to wait. */
export type Verdict =
  | { readonly admitted: true }
  /** `isFirst`: they have not been asked to wait since they were last let through. */
  | { readonly admitted: false; readonly wait: number; readonly isFirst: boolean };

/** Decides on a person who asks at a moment, and says what is known of them afterwards. Waiting costs them nothing. */
export function admit(
  allowance: Allowance | undefined,
  now: number,
  { burst, every }: Pace,
): { readonly verdict: Verdict; readonly next: Allowance } {
  const { recovered, told } = allowance ?? { recovered: now, told: false };
  const wait = recovered - (burst - 1) * every - now;
  if (wait > 0)
    return { verdict: { admitted: false, wait, isFirst: !told }, next: { recovered, told: true } };
  return { verdict: { admitted: true }, next: { recovered: Math.max(now, recovered) + every, told: false } };
}

/** So many people are known at most, an even number; of more, those who asked least lately count as if they had not. */
export const MOST_PEOPLE = 1_000_000;

export interface Cooldown {
  /** Decides on a person who asks now. */
  ask(person: string): Verdict;
  /** Of how many people something is known; at most MOST_PEOPLE. */
  people(): number;
}

export interface CooldownOptions {
  readonly pace: Pace;
  /** Salts the hashes under which people are known: nobody's id is kept. */
  readonly secret: Uint8Array;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly mostPeople?: number;
}

/**
 * A cooldown that knows nobody yet. People are kept in two generations, by when they last asked; the older one is dropped
 * whole when all in it have recovered, and so are as if they had never asked: nobody has to be looked for.
 */
export function createCooldown({ pace, secret, now, mostPeople = MOST_PEOPLE }: CooldownOptions): Cooldown {
  /** After this long everyone has recovered. */
  const whole = pace.burst * pace.every;
  let recent = new Map<number, Allowance>();
  let older = new Map<number, Allowance>();
  let since = now();

  function turnOver(): void {
    const age = now() - since;
    if (age < whole && recent.size < mostPeople / 2) return;
    older = age < 2 * whole ? recent : new Map();
    recent = new Map();
    since = now();
  }

  /** Six bytes: of a million people, two share one once in 500 times. */
  const keyOf = (person: string) => createHmac("sha256", secret).update(person).digest().readUIntBE(0, 6);

  return {
    ask(person) {
      turnOver();
      const key = keyOf(person);
      const { verdict, next } = admit(recent.get(key) ?? older.get(key), now(), pace);
      older.delete(key);
      recent.set(key, next);
      return verdict;
    },
    people: () => recent.size + older.size,
  };
}
