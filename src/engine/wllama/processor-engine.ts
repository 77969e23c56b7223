import type { ChatCompletionChunk, ChatCompletionMessage, Wllama } from "@wllama/wllama";
import { EngineError, type Engine, type GenerateEvent, type GenerateRequest, type GenerateSummary, type LoadOptions } from "@/engine/engine";
import { sanityFault, selfTestRequest } from "@/engine/self-test";
import { createWatchdog, type WatchdogLimits } from "@/engine/watchdog";
import { storageBase } from "@/models/installed";
import { modelBytes, type ModelManifest } from "@/models/manifest";
import { probeDevice } from "@/models/probe";
import { readPieces, readRecord } from "@/models/store/piece-store";
import { toGbnf } from "./to-gbnf";

export interface ProcessorEngineOptions {
  /** Makes the library's engine; another one in tests. */
  create?: () => Promise<Wllama>;
  limits?: WatchdogLimits;
}

/** A processor takes its time for a prompt, and tells how far it is only now and then. */
const cpuLimits: WatchdogLimits = { silenceMs: 90_000, diskMs: 90_000, startMs: 180_000 };
/** Tokens of the prompt at once: after each of these steps the library says how far it is. */
const BATCH = 32;
/** llama.cpp's own word that the answer is as long as it may be. */
const LENGTH = "length";

async function createWllama(): Promise<Wllama> {
  const [{ Wllama: Library }, { cpuFiles }] = await Promise.all([import("@wllama/wllama"), import("./cpu-files")]);
  const quiet = { debug: () => undefined, log: () => undefined, warn: () => undefined, error: () => undefined };
  const wllama = new Library({ default: cpuFiles.wasm }, { suppressNativeLog: true, logger: quiet, allowOffline: true });
  // By default these would come from a server of others.
  wllama.setCompat(cpuFiles.compat);
  return wllama;
}

/** The stored weights as a Blob; the browser keeps its parts where it likes, never all of them in the page's memory. */
async function weightsOf(manifest: ModelManifest): Promise<Blob> {
  const [file] = manifest.files;
  if (file === undefined) throw new EngineError("not-found", "no weights");
  const url = storageBase(manifest) + file.path;
  if ((await readRecord(url))?.isDone !== true) throw new EngineError("not-found", file.path);
  const parts: Blob[] = [];
  for await (const piece of readPieces(url)) parts.push(new Blob([piece]));
  return new Blob(parts);
}

/** The engine on this device's processor, for GGUF files: llama.cpp as WebAssembly. Slow, and needs no GPU. */
export function createProcessorEngine({ create = createWllama, limits = cpuLimits }: ProcessorEngineOptions = {}): Engine {
  const listeners = new Set<(error: EngineError) => void>();
  let wllama: Wllama | null = null;
  let loaded: ModelManifest | null = null;

  /** Ends what is loaded: after a fault nothing of it is trusted. */
  async function end(): Promise<void> {
    const ending = wllama;
    wllama = null;
    loaded = null;
    // Where it hangs its worker cannot say so; it is let go all the same.
    await Promise.race([ending?.exit().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2000))]);
  }

  /** Runs something of the library; everything that comes of it is a sign of life. A hang or a fault ends the engine. */
  async function* guarded<T>(work: () => AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T, void> {
    const ending = new AbortController();
    const hung = new Promise<never>((_, reject) => {
      ending.signal.addEventListener("abort", () => reject(new EngineError("hung")));
    });
    hung.catch(() => undefined);
    const watchdog = createWatchdog(() => ending.abort(), limits);
    watchdog.sign();
    const release = watchdog.watch();
    const iterator = work()[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await Promise.race([iterator.next(), hung]);
        if (next.done === true) return;
        watchdog.sign();
        yield next.value;
      }
    } catch (error) {
      if (error instanceof EngineError && error.code !== "hung") throw error;
      // Given up by whoever asked: the library ends such an answer itself, and is as good as before.
      if (signal?.aborted === true && !ending.signal.aborted) throw new EngineError("cancelled", "", { cause: error });
      const wasReady = loaded !== null;
      await end();
      const failure = error instanceof EngineError ? error : new EngineError("worker-crashed", String(error), { cause: error });
      if (wasReady) for (const listener of listeners) listener(failure);
      throw failure;
    } finally {
      release();
    }
  }

  async function* answer(request: GenerateRequest, signal: AbortSignal | undefined): AsyncGenerator<GenerateEvent, void> {
    if (wllama === null || loaded === null) throw new EngineError("not-loaded");
    const [library, manifest] = [wllama, loaded];
    const { general, ...trained } = request;
    const isTrained = manifest.promptVersion !== general?.version;
    const begun = performance.now();
    let firstAt: number | null = null;
    const summary: GenerateSummary = { finish: "stop", promptTokens: 0, answerTokens: 0, prefillMs: 0, decodeMs: 0 };
    if (general !== undefined && !isTrained) summary.answeredBy = { id: manifest.id, version: manifest.version, promptVersion: general.version };
    const open = async function* (): AsyncGenerator<ChatCompletionChunk, void> {
      yield* await library.createChatCompletion({
        messages: messagesOf(isTrained ? trained : request),
        stream: true,
        max_tokens: request.maxTokens,
        temperature: 0,
        return_progress: true,
        cache_prompt: true,
        ...(request.grammar !== undefined && { grammar: toGbnf(request.grammar) }),
        ...(signal !== undefined && { abortSignal: signal }),
      });
    };
    try {
      for await (const chunk of guarded(open, signal)) {
        const [choice] = chunk.choices;
        if (chunk.usage) Object.assign(summary, { promptTokens: chunk.usage.prompt_tokens, answerTokens: chunk.usage.completion_tokens });
        if (chunk.timings !== undefined) Object.assign(summary, { promptTokens: chunk.timings.cache_n + chunk.timings.prompt_n, answerTokens: chunk.timings.predicted_n });
        if (choice?.finish_reason === LENGTH) summary.finish = "length";
        const text = choice?.delta.content ?? "";
        if (text === "") continue;
        firstAt ??= performance.now();
        // What the library's probabilities are worth under a grammar is not known: none are told.
        yield { kind: "chunk", text, tokens: [] };
      }
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
    if (signal?.aborted === true) summary.finish = "aborted";
    const ended = performance.now();
    yield { kind: "done", summary: { ...summary, prefillMs: (firstAt ?? ended) - begun, decodeMs: ended - (firstAt ?? ended) } };
  }

  async function load(manifest: ModelManifest, { onProgress, signal }: LoadOptions = {}): Promise<void> {
    const isAborted = () => signal?.aborted === true;
    if (isAborted()) throw new EngineError("cancelled");
    await end();
    const totalBytes = modelBytes(manifest);
    const tell = (phase: "prepare" | "self-test") => onProgress?.({ phase, loadedBytes: totalBytes, totalBytes, bytesPerSecond: null, secondsLeft: null });
    tell("prepare");
    const open = async function* (): AsyncGenerator<undefined, void> {
      const weights = await weightsOf(manifest);
      wllama = await create();
      await wllama.loadModel([weights], { n_ctx: manifest.contextTokens, n_gpu_layers: 0, n_parallel: 1, n_batch: BATCH, n_ubatch: BATCH, warmup: false });
      yield undefined;
    };
    // Given up on the way: the library cannot be stopped, only thrown away.
    const cancel = () => void end();
    signal?.addEventListener("abort", cancel);
    try {
      for await (const _ of guarded(open, signal)) loaded = manifest;
      if (isAborted()) throw new EngineError("cancelled");
      tell("self-test");
      let text = "";
      for await (const event of answer(selfTestRequest(undefined), signal)) if (event.kind === "chunk") text += event.text;
      const fault = sanityFault(text, []);
      if (fault !== null) throw new EngineError("self-test-failed", fault);
    } catch (error) {
      await end();
      if (isAborted()) throw new EngineError("cancelled");
      throw error instanceof EngineError && error.code === "worker-crashed" ? new EngineError("internal", error.detail, { cause: error }) : error;
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  return {
    probe: probeDevice,
    load,
    generate: answer,
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: end,
  };
}

/** The turns of a chat: the task explained and shown, then the note. */
function messagesOf({ system, user, general }: GenerateRequest): ChatCompletionMessage[] {
  const shown = general?.examples.flatMap((example): ChatCompletionMessage[] => [
    { role: "user", content: example.user },
    { role: "assistant", content: example.answer },
  ]);
  return [{ role: "system", content: general?.system ?? system }, ...(shown ?? []), { role: "user", content: user }];
}
