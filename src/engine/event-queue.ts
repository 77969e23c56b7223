/** A queue between one producer and one consumer that iterates over it. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push: (item: T) => void;
  /** Ends the iteration after what is queued. */
  end: () => void;
  /** Ends the iteration with an error after what is queued. */
  fail: (error: Error) => void;
}

export function createEventQueue<T>(): EventQueue<T> {
  const items: T[] = [];
  let closed: { error: Error | null } | null = null;
  let wake: (() => void) | null = null;
  const close = (error: Error | null) => {
    closed ??= { error };
    wake?.();
  };
  return {
    push: (item) => {
      if (closed) return;
      items.push(item);
      wake?.();
    },
    end: () => close(null),
    fail: (error) => close(error),
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const item = items.shift();
        if (item !== undefined) {
          yield item;
        } else if (closed) {
          if (closed.error) throw closed.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
