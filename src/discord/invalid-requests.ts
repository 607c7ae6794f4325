/** Discord shuts out an address for some time after 10,000 in ten minutes. */
const WARN_AT = 1_000;
const WINDOW_MILLISECONDS = 10 * 60_000;

/**
 * Takes down one invalid request, and says whether it is time to warn: after each thousand within ten minutes.
 *
 * @param now milliseconds since some moment
 */
export function createInvalidRequests(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const time = now();
    times.push(time);
    if (times.length > WARN_AT) times.shift();
    const isTime = times.length === WARN_AT && time - (times[0] ?? 0) < WINDOW_MILLISECONDS;
    if (isTime) times = [];
    return isTime;
  };
}

/** Whether Discord counts an answer as one to an invalid request; not where others had used up a limit that is shared. */
export function isInvalidRequest({ status, headers }: Pick<Response, "status" | "headers">): boolean {
  return (
    status === 401 || status === 403 || (status === 429 && headers.get("x-ratelimit-scope") !== "shared")
  );
}
