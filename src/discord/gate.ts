import { UserError } from "../errors.ts";
import type { Sleep } from "./growing.ts";
import { BUSY } from "./sentences.ts";

/** How much is going on. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

/** Lets so much work run at once; what comes then waits, first come, first served. */
export interface Gate {
  /**
   * Calls the work when it is its turn. Throws UserError where that takes longer than `patience` milliseconds, or too much
   * waits already.
   */
  pass<T>(work: () => Promise<T>, patience: number): Promise<T>;
  load(): Load;
}

export interface GateOptions {
  readonly atOnce: number;
  readonly mostWaiting: number;
  readonly sleep: Sleep;
  /** Called for each that is turned away. */
  readonly onBusy: () => void;
}

/** A gate through which nobody has gone yet. */
export function createGate({ atOnce, mostWaiting, sleep, onBusy }: GateOptions): Gate {
  // A set keeps the order of insertion: the first has waited longest.
  const waiting = new Set<() => void>();
  let running = 0;

  async function wait(patience: number): Promise<void> {
    if (waiting.size >= mostWaiting) turnAway();
    const over = new AbortController();
    const isTurn = await new Promise<boolean>((resolve) => {
      const begin = () => resolve(true);
      waiting.add(begin);
      void sleep(patience, over.signal).then(() => waiting.delete(begin) && resolve(false));
    });
    // A reason, because making the error that is one otherwise takes longer than all the rest here.
    over.abort("over");
    if (!isTurn) turnAway();
  }

  function turnAway(): never {
    onBusy();
    throw new UserError(BUSY);
  }

  /** Whoever waits takes the place over, so that nobody slips in between. */
  function leave(): void {
    const [next] = waiting;
    if (next === undefined) {
      running -= 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async pass(work, patience) {
      if (running < atOnce) running += 1;
      else await wait(patience);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    load: () => ({ running, waiting: waiting.size }),
  };
}
