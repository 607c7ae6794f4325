import { performance } from "node:perf_hooks";
import { collectGarbage } from "./collect-garbage.ts";

/** The least of so many times counts: what else the machine does is not to be measured. */
const ROUNDS = 7;

/** The processor time of all threads of this process: what else the machine does does not lengthen it. */
export async function processorMillis(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What each question takes, for each way to find; turn about, so that all have the same share of a quiet machine. */
export function leastMillis(
  questions: readonly string[],
  ways: readonly ((question: string) => void)[],
): readonly (readonly number[])[] {
  const least = ways.map(() => questions.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, find] of ways.entries())
      for (const [at, question] of questions.entries()) {
        const starting = performance.now();
        find(question);
        const millis = performance.now() - starting;
        least[way]?.splice(at, 1, Math.min(least[way]?.[at] ?? millis, millis));
      }
  return least;
}

/**
 * What something takes of memory: objects, and the typed arrays beside them. It is what letting it go frees, so that nothing
 * that was let go of meanwhile counts. Needs node's `--expose-gc`.
 */
export async function bytesOf(make: () => Promise<object> | object): Promise<number> {
  const held: object[] = [];
  // In a function of its own, so that no variable of this one holds it.
  const hold = async () => void held.push(await make());
  await hold();
  const holding = bytesUsed();
  held.pop();
  return holding - bytesUsed();
}

function bytesUsed(): number {
  // Twice: typed arrays are let go of in the background, and the second time waits for it.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
