import { EngineError, type Engine } from "./engine";

export interface EnginesByKind {
  "web-llm": () => Engine;
  wllama: () => Engine;
}

/** Runs each model on the engine that it is made for; one is loaded at a time. */
export function createByKindEngine(engines: EnginesByKind): Engine {
  const made = new Map<keyof EnginesByKind, Engine>();
  const listeners = new Set<(error: EngineError) => void>();
  let current: Engine | null = null;

  const engineOf = (kind: keyof EnginesByKind): Engine => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const created = engines[kind]();
    created.onLost((error) => {
      if (created === current) for (const listener of listeners) listener(error);
    });
    made.set(kind, created);
    return created;
  };

  return {
    probe: () => engineOf("web-llm").probe(),
    async load(manifest, options) {
      const next = engineOf(manifest.engine?.kind ?? "web-llm");
      // Two models at once would not fit many a tablet.
      if (current !== null && current !== next) await current.dispose();
      current = next;
      await next.load(manifest, options);
    },
    async *generate(request, signal) {
      if (current === null) throw new EngineError("not-loaded");
      yield* current.generate(request, signal);
    },
    prefill: async (request) => current?.prefill?.(request),
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async dispose() {
      await current?.dispose();
      current = null;
    },
  };
}
