import { EngineError, type Engine, type LoadOptions, type LoadProgress, type TokenLogprob } from "@/engine/engine";
import { createRateMeter, type Rate } from "@/engine/rate-meter";
import { sanityFault, selfTestFault, selfTestRequest } from "@/engine/self-test";
import type { WatchdogLimits } from "@/engine/watchdog";
import { storedBytes } from "@/models/installed";
import { modelBytes, type ModelManifest } from "@/models/manifest";
import { probeDevice } from "@/models/probe";
import { createAnswers, type Answers } from "./answers";
import { openWorkerSession, type WorkerSession } from "./worker-session";

export interface WebLlmEngineOptions {
  /** Folders that carry a model's files, each with a slash at its end, the preferred one first. */
  foldersOf: (manifest: ModelManifest) => readonly string[];
  /** Starts the worker; another one in tests. */
  spawnWorker?: () => Worker;
  limits?: WatchdogLimits;
}

/** One worker with a model in it. */
interface Life {
  session: WorkerSession;
  answers: Answers;
  isReady: boolean;
}

const spawnModelWorker = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "model" });

/** The engine on this device's GPU. The page side is small: the inference library is loaded by the worker alone. */
export function createWebLlmEngine({ foldersOf, spawnWorker = spawnModelWorker, limits }: WebLlmEngineOptions): Engine {
  const lostListeners = new Set<(error: EngineError) => void>();
  let life: Life | null = null;

  /** A worker serves one model once: whatever goes wrong, the next load starts from nothing. */
  function begin(report: Reporter): Life {
    const session = openWorkerSession({
      spawn: spawnWorker, limits,
      onEvent(event) {
        if (event.kind === "bytes") report.onBytes(event.path, event.received);
        else if (event.kind === "progress") report.onTime();
        else answers.onEvent(event);
      },
      onEnd(error) {
        if (life?.session !== session) return;
        const wasReady = life.isReady;
        life = null;
        if (wasReady && error.code !== "cancelled") for (const listener of lostListeners) listener(error);
      },
    });
    const answers = createAnswers(session);
    return { session, answers, isReady: false };
  }

  async function load(manifest: ModelManifest, { onProgress, signal }: LoadOptions = {}): Promise<void> {
    if (signal?.aborted) throw new EngineError("cancelled");
    life?.session.end(new EngineError("cancelled", "loaded anew"));
    const report = createReporter(manifest, onProgress);
    const opened = (life = begin(report));
    const { session, answers } = opened;
    const cancel = () => session.end(new EngineError("cancelled"));
    signal?.addEventListener("abort", cancel);
    try {
      report.start(await readStored(manifest));
      await session.ask((api) => api.load({ manifest, folders: foldersOf(manifest) }));
      report.selfTest();
      await selfTest(answers, manifest);
      opened.isReady = true;
    } catch (error) {
      const failure = error instanceof EngineError ? error : new EngineError("internal", String(error), { cause: error });
      session.end(failure);
      throw failure;
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  return {
    probe: probeDevice,
    load,
    async *generate(request, signal) {
      if (!life?.isReady) throw new EngineError("not-loaded");
      yield* life.answers.answer(request, signal);
    },
    async prefill(request) {
      if (life?.isReady) await life.answers.prefill(request);
    },
    onLost(listener) {
      lostListeners.add(listener);
      return () => lostListeners.delete(listener);
    },
    dispose() {
      life?.session.end(new EngineError("cancelled", "disposed"));
      return Promise.resolve();
    },
  };
}

async function readStored(manifest: ModelManifest): Promise<ReadonlyMap<string, number>> {
  try {
    return await storedBytes(manifest);
  } catch (error) {
    throw new EngineError("no-storage", String(error), { cause: error });
  }
}

async function selfTest(answers: Answers, { selfTest: test }: ModelManifest): Promise<void> {
  const tokens: TokenLogprob[] = [];
  let text = "";
  for await (const event of answers.answer(selfTestRequest(test))) {
    if (event.kind !== "chunk") continue;
    tokens.push(...event.tokens);
    text += event.text;
  }
  const fault = test === undefined ? sanityFault(text, tokens) : selfTestFault(test, tokens);
  if (fault !== null) throw new EngineError("self-test-failed", fault);
}

const unknownRate: Rate = { bytesPerSecond: null, secondsLeft: null };

interface Reporter {
  /** Bytes that were stored before count as loaded. */
  start(stored: ReadonlyMap<string, number>): void;
  onBytes(path: string, received: number): void;
  /** Time has passed, maybe without bytes: the rate of a stalled download must fall on the screen too. */
  onTime(): void;
  selfTest(): void;
}

/** Turns what arrives into progress. */
function createReporter(manifest: ModelManifest, onProgress: ((progress: LoadProgress) => void) | undefined): Reporter {
  const totalBytes = modelBytes(manifest);
  const received = new Map<string, number>();
  const meter = createRateMeter(totalBytes);
  let phase: LoadProgress["phase"] | null = null;
  const loadedBytes = () => [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
  const tell = (next: LoadProgress["phase"], rate: Rate) => {
    phase = next;
    onProgress?.({ phase, loadedBytes: loadedBytes(), totalBytes, ...rate });
  };
  const tellBytes = () => {
    if (loadedBytes() === totalBytes) tell("prepare", unknownRate);
    else tell("download", meter.read(loadedBytes(), performance.now()));
  };
  return {
    start(stored) {
      for (const [path, bytes] of stored) received.set(path, bytes);
      tellBytes();
    },
    onBytes(path, bytes) {
      received.set(path, bytes);
      tellBytes();
    },
    onTime() {
      if (phase === "download") tellBytes();
    },
    selfTest: () => tell("self-test", unknownRate),
  };
}
