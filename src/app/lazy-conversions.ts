import type { ConversionRunner } from "@/ui/services";

export interface LazyConversions extends ConversionRunner {
  /** Fetches the code of the runner. */
  load: () => Promise<void>;
}

/** A runner whose code is fetched after the first page is there; what is asked of it before waits for it. */
export function createLazyConversions(open: () => Promise<ConversionRunner>): LazyConversions {
  const listeners = new Set<() => void>();
  let runner: ConversionRunner | null = null;
  let opening: Promise<ConversionRunner> | null = null;
  let failure: { error: unknown } | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const openAndTell = async (): Promise<ConversionRunner> => {
    const opened = await open();
    runner = opened;
    failure = null;
    opened.subscribe(tell);
    tell();
    return opened;
  };

  const get = (): Promise<ConversionRunner> => {
    opening ??= openAndTell().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    /** Throws when a conversion was asked for and its code could not be had: the page's error boundary then says so. */
    getJob(noteId) {
      if (failure !== null) throw failure.error;
      return runner?.getJob(noteId) ?? null;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    convert(noteId) {
      get().then(
        (opened) => opened.convert(noteId),
        (error: unknown) => {
          failure = { error };
          tell();
        },
      );
    },
    cancel: (noteId) => runner?.cancel(noteId),
    hasActive: () => runner?.hasActive() ?? false,
    readAhead: (text) => runner?.readAhead(text),
    async load() {
      await get();
    },
  };
}
