import type { Engine } from "@/engine/engine";

/** An engine whose code is fetched when it is first asked for something, so that the shell does not carry it. */
export function createLazyEngine(open: () => Promise<Engine>): Engine {
  const listeners = new Set<Parameters<Engine["onLost"]>[0]>();
  let opened: Promise<Engine> | null = null;

  const engine = async (): Promise<Engine> => {
    const inner = await open();
    inner.onLost((error) => {
      for (const listener of listeners) listener(error);
    });
    return inner;
  };

  const get = (): Promise<Engine> => {
    opened ??= engine().catch((error: unknown) => {
      // A chunk that did not arrive may arrive the next time.
      opened = null;
      throw error;
    });
    return opened;
  };

  return {
    probe: async () => (await get()).probe(),
    load: async (manifest, options) => (await get()).load(manifest, options),
    async *generate(request, signal) {
      yield* (await get()).generate(request, signal);
    },
    async prefill(request) {
      if (opened !== null) await (await opened).prefill?.(request);
    },
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async dispose() {
      if (opened !== null) await (await opened).dispose();
    },
  };
}
