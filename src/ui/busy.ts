/** Who is in the middle of something that a reload would lose. */
export interface BusyRegister {
  /** Marks work in progress until the returned function is called. */
  hold: () => () => void;
  isBusy: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

export function createBusyRegister(): BusyRegister {
  const holders = new Set<symbol>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    hold() {
      const holder = Symbol("busy");
      holders.add(holder);
      tell();
      return () => {
        if (holders.delete(holder)) tell();
      };
    },
    isBusy: () => holders.size > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
