/**
 * The best by score of some places, best first, ties by place; at most `limit`. A heap of the best so far with the worst
 * at its root (Williams, "Algorithm 232: Heapsort", CACM 1964): most places are only held against that one.
 *
 * @param scores by place
 */
export function best(places: Uint32Array, scores: Float64Array, limit: number): Uint32Array {
  const heap = places.slice(0, limit);
  const size = heap.length;
  const heapScores = new Float64Array(size);
  for (let node = 0; node < size; node++) heapScores[node] = scores[heap[node] as number] as number;
  for (let node = (size >> 1) - 1; node >= 0; node--)
    sink(heap, heapScores, size, node, heap[node] as number, heapScores[node] as number);
  for (let at = size; at < places.length; at++) {
    const place = places[at] as number;
    const score = scores[place] as number;
    if (isBefore(place, score, heap[0] as number, heapScores[0] as number))
      sink(heap, heapScores, size, 0, place, score);
  }
  for (let end = size - 1; end > 0; end--) {
    const place = heap[end] as number;
    const score = heapScores[end] as number;
    heap[end] = heap[0] as number;
    heapScores[end] = heapScores[0] as number;
    sink(heap, heapScores, end, 0, place, score);
  }
  return heap;
}

const isBefore = (place: number, score: number, other: number, otherScore: number): boolean =>
  score > otherScore || (score === otherScore && place < other);

/** Puts a place where it belongs in the first `size` of a heap, at a node or below it, in the stead of what is there. */
function sink(
  heap: Uint32Array,
  scores: Float64Array,
  size: number,
  node: number,
  place: number,
  score: number,
): void {
  let at = node;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    let below = heap[child] as number;
    let belowScore = scores[child] as number;
    const other = child + 1;
    if (other < size && isBefore(below, belowScore, heap[other] as number, scores[other] as number)) {
      child = other;
      below = heap[child] as number;
      belowScore = scores[child] as number;
    }
    if (!isBefore(place, score, below, belowScore)) break;
    heap[at] = below;
    scores[at] = belowScore;
    at = child;
  }
  heap[at] = place;
  scores[at] = score;
}
