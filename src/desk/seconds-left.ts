import type { Progress } from "../library/library-builder.ts";

/** Reading an article takes about half as long as indexing its passages. */
const READING_SHARE = 1 / 3;

/** Less tells nothing about the rest. */
const ENOUGH = 0.05;

const share = ({ done, of }: { readonly done: number; readonly of: number }) => (of === 0 ? 0 : done / of);

/** How much is done, 0 to 1. */
export function fractionDone({ files, passages }: Progress): number {
  return READING_SHARE * share(files) + (1 - READING_SHARE) * share(passages);
}

/** How many seconds more it will take at the pace of the milliseconds so far; null while that cannot be told. */
export function secondsLeft(progress: Progress, milliseconds: number): number | null {
  const done = fractionDone(progress);
  return done < ENOUGH ? null : Math.ceil((milliseconds * (1 - done)) / done / 1_000);
}
