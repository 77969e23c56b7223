import { EngineError, type Engine, type EngineErrorCode, type GenerateEvent, type GenerateRequest, type LoadProgress, type PrefillRequest } from "@/engine/engine";
import type { DeviceReport } from "@/models/probe";

/** One answer: pieces of text, each a chunk of one token, or whole events; after them the end or an error. */
export interface ScriptedAnswer {
  chunks: readonly (string | GenerateEvent)[];
  error?: EngineErrorCode;
}

export interface Script {
  report?: DeviceReport;
  /** One entry per `load`, the last one for all further ones. An error ends it after its progress. */
  loads?: readonly { progress?: readonly LoadProgress[]; error?: EngineErrorCode }[];
  /** One entry per `generate`, the last one for all further ones. */
  answers?: readonly ScriptedAnswer[];
  /** Milliseconds before each event. */
  delayMs?: number;
}

export interface ScriptedEngine extends Engine {
  /** What was asked so far. */
  readonly requests: readonly GenerateRequest[];
  /** What it was to read ahead. */
  readonly prefills: readonly PrefillRequest[];
  /** Has the engine lost, as a GPU would be. */
  lose(code: EngineErrorCode): void;
}

const capableDevice: DeviceReport = {
  webgpu: { available: true, description: "scripted", maxBufferBytes: 1 << 30, shaderF16: false },
  storage: { usable: true, freeBytes: null, persisted: true },
};

/** An engine that plays a script: for tests of what stands on an engine. It computes nothing. */
export function createScriptedEngine({ report = capableDevice, loads = [], answers = [], delayMs = 0 }: Script = {}): ScriptedEngine {
  const listeners = new Set<(error: EngineError) => void>();
  const requests: GenerateRequest[] = [];
  const prefills: PrefillRequest[] = [];
  let loadCount = 0;
  let isReady = false;
  const beat = () => new Promise<void>((resolve) => setTimeout(resolve, delayMs));

  return {
    requests,
    prefills,
    probe: () => Promise.resolve(report),
    async load(_manifest, { onProgress, signal } = {}) {
      isReady = false;
      const { progress = [], error } = entry(loads, loadCount) ?? {};
      loadCount += 1;
      for (const step of progress) {
        await beat();
        if (signal?.aborted) throw new EngineError("cancelled");
        onProgress?.(step);
      }
      await beat();
      if (signal?.aborted) throw new EngineError("cancelled");
      if (error) throw new EngineError(error, "scripted");
      isReady = true;
    },
    async *generate(request, signal) {
      if (!isReady) throw new EngineError("not-loaded");
      const { chunks = [], error } = entry(answers, requests.length) ?? {};
      requests.push(request);
      let answerTokens = 0;
      for (const chunk of chunks) {
        await beat();
        if (signal?.aborted) break;
        answerTokens += 1;
        yield typeof chunk === "string" ? { kind: "chunk", text: chunk, tokens: [{ id: answerTokens, logprob: 0 }] } : chunk;
      }
      if (error && !signal?.aborted) throw new EngineError(error, "scripted");
      const finish = signal?.aborted ? "aborted" : "stop";
      yield { kind: "done", summary: { finish, promptTokens: 0, answerTokens, prefillMs: 0, decodeMs: 0 } };
    },
    prefill(request) {
      prefills.push(request);
      return Promise.resolve();
    },
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      isReady = false;
      return Promise.resolve();
    },
    lose(code) {
      isReady = false;
      for (const listener of listeners) listener(new EngineError(code, "scripted"));
    },
  };
}

function entry<T>(list: readonly T[], index: number): T | undefined {
  return list[Math.min(index, list.length - 1)];
}
