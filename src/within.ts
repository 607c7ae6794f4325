/**
 * What the work comes to; undefined where that takes longer than so many milliseconds. Rejects as the work does before; what
 * it comes to later is nobody's.
 */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): Promise<Result | undefined> {
  const done = new AbortController();
  try {
    return await Promise.race([work, sleep(milliseconds, done.signal).then(() => undefined)]);
  } finally {
    done.abort();
  }
}
