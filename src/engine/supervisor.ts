import { isSameModel, type ModelManifest } from "@/models/manifest";
import { TransferError } from "@/models/transfer-error";
import { EngineError, fatalCodes, type Engine, type EngineErrorCode, type GenerateEvent, type GenerateRequest, type LoadOptions, type LoadProgress, type PrefillRequest } from "./engine";

export type SupervisorState =
  | { status: "idle" }
  | { status: "loading"; progress: LoadProgress | null }
  /** `insteadOf`: the model that was wanted, and why another one is there. */
  | { status: "ready"; manifest: ModelManifest; insteadOf?: { manifest: ModelManifest; error: EngineError } }
  /** The engine was lost and is being started again without anybody asking. */
  | { status: "restarting"; cause: EngineError; progress: LoadProgress | null }
  | { status: "failed"; error: EngineError };

export interface SupervisorOptions {
  /** Called once, at the first start. */
  createEngine: () => Engine;
  /** Where the manifest comes from; asked once, a restart must work offline. */
  manifestSource: (signal: AbortSignal) => Promise<ModelManifest>;
  /** The model to try after these have failed; null: none. Only asked where the files of a model are all here. */
  fallback?: (failed: readonly ModelManifest[]) => Promise<ModelManifest | null>;
}

/** Keeps one engine running. A store in the sense of React's `useSyncExternalStore`; its functions need no `this`. */
export interface EngineSupervisor {
  getState: () => SupervisorState;
  subscribe: (listener: () => void) => () => void;
  /** Starts the engine, also again after it has failed. Resolves when that has come to an end, whatever end: see the state. */
  start: () => Promise<void>;
  /**
   * Has a certain model answer from now on, null: the one of the source. Nothing happens where it is there already. Resolves when
   * that has come to an end, whatever end. Must not be called while an answer is being generated.
   */
  use: (wanted: ModelManifest | null) => Promise<void>;
  /** Gives up a start under way; what has been downloaded stays. */
  cancel: () => void;
  /**
   * Resolves when the engine is ready; starts it where nobody has. Aborting ends only this waiting.
   * @throws EngineError what the engine failed of, `cancelled` when aborted.
   */
  ensureReady: (signal?: AbortSignal) => Promise<void>;
  /**
   * Generates on the ready engine, waiting for it where needed. When the engine is lost meanwhile this rejects with the
   * fatal error and a restart is already under way, so that calling again waits for the fresh engine. What was generated
   * so far is void: a caller that wants the answer asks the whole question again, once (as `convertNote` does).
   * @throws EngineError
   */
  run: (request: GenerateRequest, signal?: AbortSignal) => AsyncGenerator<GenerateEvent, void>;
  /** Has the engine read ahead what will be asked, where it is ready; a hint. */
  prefill: (request: PrefillRequest) => void;
  dispose: () => Promise<void>;
}

/** Restarts without anybody asking, between two completed answers. More would hide a device that cannot do it. */
const RESTARTS = 1;

/** Failures of the files, not of the model: another model would only hide that something is still to be fetched. */
const ofFiles: ReadonlySet<EngineErrorCode> = new Set(["network", "not-found", "wrong-type", "wrong-size", "quota", "no-storage", "cancelled"]);

/** @see EngineSupervisor */
export function createEngineSupervisor({ createEngine, manifestSource, fallback }: SupervisorOptions): EngineSupervisor {
  const listeners = new Set<() => void>();
  let state: SupervisorState = { status: "idle" };
  let engine: Engine | null = null;
  /** That of the source, once it has been asked. */
  let manifest: ModelManifest | null = null;
  /** Another one that was asked for. */
  let wanted: ModelManifest | null = null;
  let starting: { ended: Promise<void>; cancel: () => void } | null = null;
  let restartsLeft = RESTARTS;
  /** Counts the engine's lives, so that a loss is acted upon once though it is heard of twice. */
  let lives = 0;

  function setState(next: SupervisorState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function firstEngine(): Engine {
    const created = createEngine();
    created.onLost((error) => onLost(error, lives));
    return created;
  }

  function bringUp(during: (progress: LoadProgress | null) => SupervisorState): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const attempt = async () => {
      try {
        engine ??= firstEngine();
        const first = wanted ?? (manifest ??= await manifestSource(signal));
        const loaded = await loadOrFallBack(engine, first, { signal, onProgress: (progress) => !signal.aborted && setState(during(progress)) });
        lives += 1;
        return { status: "ready", ...loaded } as const;
      } catch (error) {
        return { status: "failed", error: asEngineError(error) } as const;
      }
    };
    const ended = attempt().then((end) => {
      starting = null;
      setState(signal.aborted ? { status: "idle" } : end);
      return undefined;
    });
    starting = { ended, cancel: () => controller.abort() };
    setState(during(null));
    return ended;
  }

  async function loadOrFallBack(on: Engine, first: ModelManifest, options: LoadOptions): Promise<Omit<Extract<SupervisorState, { status: "ready" }>, "status">> {
    const failed: ModelManifest[] = [];
    let why: EngineError | null = null;
    for (let next: ModelManifest | null = first; next !== null; ) {
      try {
        await on.load(next, options);
        return { manifest: next, ...(why !== null && { insteadOf: { manifest: first, error: why } }) };
      } catch (error) {
        const failure = asEngineError(error);
        why ??= failure;
        if (options.signal?.aborted === true || ofFiles.has(failure.code)) throw failure;
        failed.push(next);
        next = (await fallback?.(failed)) ?? null;
      }
    }
    throw why ?? new EngineError("internal", "no model");
  }

  async function use(next: ModelManifest | null): Promise<void> {
    if (starting) await starting.ended;
    wanted = next;
    const asked = next ?? manifest;
    const isThere = state.status === "ready" && asked !== null && isSameModel((state.insteadOf ?? state).manifest, asked);
    if (isThere || state.status === "idle") return;
    if (state.status === "ready") {
      await engine?.dispose();
      setState({ status: "idle" });
    }
    await start();
  }

  function onLost(error: EngineError, life: number): void {
    if (state.status !== "ready" || life !== lives) return;
    if (restartsLeft === 0) {
      setState({ status: "failed", error });
      return;
    }
    restartsLeft -= 1;
    void bringUp((progress) => ({ status: "restarting", cause: error, progress }));
  }

  function start(): Promise<void> {
    if (starting) return starting.ended;
    if (state.status === "ready") return Promise.resolve();
    restartsLeft = RESTARTS;
    return bringUp((progress) => ({ status: "loading", progress }));
  }

  async function ensureReady(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new EngineError("cancelled");
    if (state.status === "failed") throw state.error;
    if (state.status === "ready") return;
    await unlessAborted(start(), signal);
    throwUnlessReady();
  }

  function throwUnlessReady(): void {
    if (state.status === "failed") throw state.error;
    if (state.status !== "ready") throw new EngineError("cancelled", "the start was given up");
  }

  async function* run(request: GenerateRequest, signal?: AbortSignal): AsyncGenerator<GenerateEvent, void> {
    await ensureReady(signal);
    const life = lives;
    if (!engine) throw new EngineError("not-loaded");
    try {
      for await (const event of engine.generate(request, signal)) {
        if (event.kind === "done" && event.summary.finish !== "aborted") restartsLeft = RESTARTS;
        yield event;
      }
    } catch (error) {
      const failure = asEngineError(error);
      if (fatalCodes.has(failure.code)) onLost(failure, life);
      throw failure;
    }
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    use,
    cancel: () => starting?.cancel(),
    ensureReady,
    run,
    prefill: (request) => {
      if (state.status === "ready") void engine?.prefill?.(request);
    },
    dispose: async () => {
      starting?.cancel();
      // Another model may have been chosen meanwhile.
      manifest = null;
      wanted = null;
      await engine?.dispose();
      if (!starting) setState({ status: "idle" });
    },
  };
}

async function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  const ended = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new EngineError("cancelled")), { signal: ended.signal });
  });
  try {
    await Promise.race([promise, aborted]);
  } finally {
    ended.abort();
  }
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  if (error instanceof TransferError) return new EngineError(error.code, `${error.file}: ${error.detail}`, { cause: error });
  return new EngineError("internal", String(error), { cause: error });
}
