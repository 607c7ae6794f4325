/** Something that takes long to make: in pieces beforehand, or what is left of it at once when it is wanted. */
export interface Piecemeal<Value> {
  /** Makes it, a piece at each step; nothing is left once the last was taken. */
  pieces(): Iterable<undefined>;
  /** Makes what is left of it. Throws what the making throws; the next call begins anew. */
  whole(): Value;
}

/** @param begin makes it, and yields often: whoever wants something else meanwhile waits from one yield to the next */
export function piecemeal<Value>(begin: () => Generator<undefined, Value>): Piecemeal<Value> {
  let making = begin();
  let last: IteratorResult<undefined, Value> = { done: false, value: undefined };

  function advance(): void {
    try {
      last = making.next();
    } catch (error) {
      making = begin();
      throw error;
    }
  }

  return {
    *pieces() {
      for (; !last.done; yield) advance();
    },
    whole() {
      while (!last.done) advance();
      return last.value;
    },
  };
}
