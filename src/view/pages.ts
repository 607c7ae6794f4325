/** What one page has room for. */
export interface PageRoom {
  readonly items: number;
  /** Of all its items together. */
  readonly length: number;
}

/** Parts things into pages in their order: as many on each as it has room for, at least one. */
export function inPages<Item>(
  items: readonly Item[],
  room: PageRoom,
  lengthOf: (item: Item) => number,
): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const length = lengthOf(item);
    if (page && page.length < room.items && length <= left) page.push(item);
    else {
      pages.push([item]);
      left = room.length;
    }
    left -= length;
  }
  return pages;
}
