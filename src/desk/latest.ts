/** A value that changes until it is final. */
export interface Latest<T> {
  readonly value: T;
  set(value: T): void;
  /** Sets the last value. */
  end(value: T): void;
  /** The values from now on, ending with the last one. Who is slow misses some in between, never the last. */
  values(): AsyncIterable<T>;
}

/** Holds a value for any number of listeners. */
export function createLatest<T>(first: T): Latest<T> {
  let value = first;
  let ended = false;
  let wake: () => void = () => undefined;
  let changed = new Promise<void>((resolve) => {
    wake = resolve;
  });

  function change(next: T) {
    value = next;
    wake();
    changed = new Promise((resolve) => {
      wake = resolve;
    });
  }

  return {
    get value() {
      return value;
    },
    set: change,
    end(last) {
      ended = true;
      change(last);
    },
    async *values() {
      for (;;) {
        const [next, isLast] = [changed, ended];
        yield value;
        if (isLast) return;
        await next;
      }
    },
  };
}
