import { MLCEngine, type ChatCompletionRequestStreaming } from "@mlc-ai/web-llm";
import type { GenerateRequest, GenerateSummary } from "@/engine/engine";
import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { createConfidenceRecorder } from "./confidence";
import { watchDisk } from "./disk-watch";
import { classify } from "./failures";
import { watchGpu } from "./gpu-watch";
import { createModelFetch, type ModelFetch } from "./model-fetch";
import type { LoadSpec, Outcome, WorkerApi, WorkerEvent } from "./protocol";

/** Signs of progress and byte counts need not come more often than this. */
const SIGN_INTERVAL_MS = 200;
const ALIVE_INTERVAL_MS = 1_000;
const LOSS_REPORT_MS = 100;
/** Tokens of the chat template around system and user message. */
const TEMPLATE_TOKENS = 24;
/** Greedy decoding needs no chance; a seed makes the library reset its own between runs. */
const SEED = 1;

interface LoadedModel {
  engine: MLCEngine;
  manifest: ModelManifest;
}

/** The inference library inside its worker. Owns the realm's `fetch` from the first load on. */
export function createModelRunner(): WorkerApi {
  const confidence = createConfidenceRecorder();
  const disk = watchDisk();
  let files: ModelFetch | null = null;
  let loaded: LoadedModel | null = null;
  let gpuLost: string | null = null;
  let stopped = -1;
  let listener: ((event: WorkerEvent) => unknown) | null = null;
  const send = (event: WorkerEvent) => listener?.(event);

  const progress = atMostEvery(SIGN_INTERVAL_MS, () => void send({ kind: "progress" }));
  const lose = (code: "device-lost" | "internal", detail: string) => {
    gpuLost ??= detail;
    void send({ kind: "lost", failure: { code, detail } });
  };
  watchGpu({
    onWorkDone: progress,
    onLost: (detail) => lose("device-lost", detail),
    onError: (detail) => lose("internal", detail),
  });
  setInterval(() => {
    // Transfers give up by themselves after a time without bytes, so the page need not count that silence too.
    if (files !== null && files.pending() > 0) void send({ kind: "progress" });
    else if (disk.pending() > 0) void send({ kind: "disk" });
  }, ALIVE_INTERVAL_MS);

  async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      // What fails because the GPU is gone may fail a moment before the loss is reported.
      await new Promise((resolve) => setTimeout(resolve, LOSS_REPORT_MS));
      return { ok: false, failure: classify(error, { transfer: files?.failure() ?? null, diskIsFull: disk.isFull(), gpuLost }) };
    }
  }

  async function load({ manifest, filesUrl }: LoadSpec): Promise<void> {
    const bytesOf = new Map<string, (received: number) => void>();
    const onBytes = (path: string, received: number) => {
      let report = bytesOf.get(path);
      if (!report) bytesOf.set(path, (report = atMostEvery(SIGN_INTERVAL_MS, (bytes: number) => void send({ kind: "bytes", path, received: bytes }))));
      const size = manifest.files.find((file) => file.path === path)?.bytes;
      if (received === 0 || received === size) void send({ kind: "bytes", path, received });
      else report(received);
    };
    const realFetch = self.fetch.bind(self);
    files = createModelFetch({ manifest, filesUrl, onBytes, transfer: { fetch: realFetch } });
    self.fetch = files.fetch;

    const base = storageBase(manifest);
    const library = manifest.files.find((file) => file.type === "library");
    const engine = new MLCEngine({
      appConfig: {
        model_list: [{ model: base, model_id: manifest.id, model_lib: base + (library?.path ?? "") }],
        cacheBackend: "indexeddb",
      },
      logitProcessorRegistry: new Map([[manifest.id, confidence]]),
      initProgressCallback: progress,
      logLevel: "SILENT",
    });
    await engine.reload(manifest.id);
    // The library returns as if nothing had happened when an AbortError ends its loading, as a lost GPU may.
    if (tokenizerOf(engine, manifest.id) === undefined) throw new Error("loading ended without a model");
    loaded = { engine, manifest };
  }

  async function generate(run: number, request: GenerateRequest): Promise<GenerateSummary> {
    if (loaded === null) throw new Error("no model is loaded");
    const { engine, manifest } = loaded;
    refuseTooLong(loaded, request);
    confidence.start(request.topLogprobs ?? 0);
    const summary: GenerateSummary = { finish: "aborted", promptTokens: 0, answerTokens: 0, prefillMs: 0, decodeMs: 0 };
    const startedAt = performance.now();
    let prefilledAt: number | null = null;
    let delivered: unknown = undefined;

    const stream = await engine.chat.completions.create(completionRequest(request, manifest));
    for await (const { choices, usage } of stream) {
      prefilledAt ??= performance.now();
      if (stopped === run) await engine.interruptGenerate();
      summary.promptTokens = usage?.prompt_tokens ?? summary.promptTokens;
      const choice = choices[0];
      if (choice?.finish_reason === "stop" || choice?.finish_reason === "length") summary.finish = choice.finish_reason;
      const tokens = confidence.take();
      if (tokens.length === 0) continue;
      summary.answerTokens += tokens.length;
      delivered = send({ kind: "chunk", run, text: choice?.delta.content ?? "", tokens });
    }
    const endedAt = performance.now();
    summary.prefillMs = (prefilledAt ?? endedAt) - startedAt;
    summary.decodeMs = endedAt - (prefilledAt ?? endedAt);
    // Events and the outcome travel on different channels; the last chunk must not come after the outcome.
    await delivered;
    return summary;
  }

  return {
    listen(theListener) {
      listener = theListener;
      void send({ kind: "progress" });
    },
    load: (spec) => outcomeOf(() => load(spec)),
    generate: (run, request) => outcomeOf(() => generate(run, request)),
    stop(run) {
      stopped = run;
      void loaded?.engine.interruptGenerate();
    },
  };
}

function completionRequest(request: GenerateRequest, manifest: ModelManifest): ChatCompletionRequestStreaming {
  return {
    model: manifest.id,
    stream: true,
    stream_options: { include_usage: true },
    messages: [{ role: "system", content: request.system }, { role: "user", content: request.user }],
    max_tokens: request.maxTokens,
    seed: SEED,
    // All stated, so that the answer depends on the model and not on defaults in its configuration.
    temperature: 0,
    top_p: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    repetition_penalty: 1,
    ...(request.grammar !== undefined && { response_format: { type: "grammar" as const, grammar: request.grammar } }),
  };
}

/** Refuses in milliseconds what would otherwise be cut off after a minute of work: prompt and answer share the context. */
function refuseTooLong({ engine, manifest }: LoadedModel, request: GenerateRequest): void {
  const tokens = tokenizerOf(engine, manifest.id)?.encode(request.system + request.user).length ?? 0;
  const needed = tokens + TEMPLATE_TOKENS + request.maxTokens;
  if (needed <= manifest.contextTokens) return;
  const error = new Error(`${tokens} tokens and ${request.maxTokens} for the answer exceed ${manifest.contextTokens}`);
  error.name = "ContextWindowSizeExceededError";
  throw error;
}

interface Tokenizer {
  encode(text: string): ArrayLike<number>;
}

/** The loaded model's tokenizer, which the library does not show; undefined while no model is loaded. */
function tokenizerOf(engine: MLCEngine, id: string): Tokenizer | undefined {
  const pipelines: Map<string, { tokenizer: Tokenizer }> = Reflect.get(engine, "loadedModelIdToPipeline");
  return pipelines.get(id)?.tokenizer;
}

/** Lets a call through unless the last one was let through a moment ago. */
function atMostEvery<A extends unknown[]>(milliseconds: number, act: (...operands: A) => void): (...operands: A) => void {
  let last = -Infinity;
  return (...operands) => {
    const now = performance.now();
    if (now - last < milliseconds) return;
    last = now;
    act(...operands);
  };
}
