/**
 * The best by score of some places, the first where scores tie; at most `limit`, in no order. Hoare's FIND (Algorithm 65,
 * CACM 1961): linear, and a quarter of what a heap takes for a thousand.
 *
 * @param scores by place
 */
export function best(places: Uint32Array, scores: Float64Array, limit: number): Uint32Array {
  const count = places.length;
  const found = places.slice();
  if (limit >= count) return found;
  const own = new Float64Array(count);
  for (let at = 0; at < count; at++) own[at] = scores[found[at] as number] as number;

  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = found[middle] as number;
    const score = own[middle] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while (isBefore(own[left] as number, found[left] as number, score, place)) left++;
      while (isBefore(score, place, own[right] as number, found[right] as number)) right--;
      if (left <= right) swap(own, found, left++, right--);
    }
    if (limit - 1 <= right) high = right;
    else if (limit - 1 >= left) low = left;
    else break;
  }
  return found.slice(0, limit);
}

/** Puts places in order, best first, ties by place. */
export const inOrder = (places: Uint32Array, scores: Float64Array): Uint32Array =>
  places.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other);

const isBefore = (score: number, place: number, otherScore: number, otherPlace: number): boolean =>
  score > otherScore || (score === otherScore && place < otherPlace);

function swap(scores: Float64Array, places: Uint32Array, one: number, other: number): void {
  const score = scores[one] as number;
  const place = places[one] as number;
  scores[one] = scores[other] as number;
  places[one] = places[other] as number;
  scores[other] = score;
  places[other] = place;
}
