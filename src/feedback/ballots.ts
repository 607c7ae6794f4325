import { createHmac } from "node:crypto";

/** How long somebody's vote on a reply is remembered. */
export const BALLOT_MILLISECONDS = 15 * 60_000;
/** More ballots than these are not remembered: the oldest go. */
export const BALLOTS = 1_000;

/**
 * Says whether somebody votes on a reply for the first time, as far as that is remembered. Of person and reply only a
 * hash is kept, salted with a secret that ends with the process.
 *
 * @param now milliseconds since some moment
 */
export function createBallots(
  secret: Uint8Array,
  now: () => number,
): (person: string, reply: string) => boolean {
  // A map keeps the order of insertion: the first is the oldest.
  const taken = new Map<string, number>();
  return (person, reply) => {
    const time = now();
    const ballot = createHmac("sha256", secret).update(`${person} ${reply}`).digest("base64");
    for (const [other, since] of taken) if (time - since >= BALLOT_MILLISECONDS) taken.delete(other);
    if (taken.has(ballot)) return false;
    taken.set(ballot, time);
    for (const oldest of taken.keys()) {
      if (taken.size <= BALLOTS) break;
      taken.delete(oldest);
    }
    return true;
  };
}
