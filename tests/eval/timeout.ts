/** For tests that ask whole question sets: ample for a busy machine, as how long it takes is the benchmark's business. */
export const TIMEOUT_MILLIS = 120_000;
