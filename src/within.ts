/** Waits for the work, but no longer than so many milliseconds. Rejects as the work does before. */
export async function within(
  milliseconds: number,
  work: Promise<void>,
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, sleep(milliseconds, done.signal)]);
  done.abort();
}
