/**
 * Remembers the last `size` ids: the returned function says whether it sees an id for the first time. After
 * a connection is resumed, Discord may deliver an event again that was already answered.
 */
export function createRecentIds(size: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    // A set keeps the order of insertion: the first is the oldest.
    for (const oldest of seen) {
      if (seen.size <= size) break;
      seen.delete(oldest);
    }
    return true;
  };
}
