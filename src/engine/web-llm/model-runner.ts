import type { GenerateRequest, GenerateSummary, PrefillRequest } from "@/engine/engine";
import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { adoptLeftBehind } from "@/models/store/library-store";
import { decode } from "./decode";
import { watchDisk } from "./disk-watch";
import { classify } from "./failures";
import { commonLength } from "./forward-pass";
import type { Grammars } from "./grammars";
import { watchGpu } from "./gpu-watch";
import { biasOf } from "./key-bias";
import { createModelFiles, type ModelFiles } from "./model-files";
import { contextTokensOf, modelRecord } from "./model-record";
import { readPipeline, type Pipeline } from "./pipeline";
import type { LoadSpec, Outcome, WorkerApi, WorkerEvent } from "./protocol";
import { sampleGreedily } from "./sampling";

/** Signs of progress and byte counts need not come more often than this. */
const SIGN_INTERVAL_MS = 200;
const ALIVE_INTERVAL_MS = 1_000;
const LOSS_REPORT_MS = 100;
interface LoadedModel {
  manifest: ModelManifest;
  pipeline: Pipeline;
  grammars: Grammars;
  bias: Float32Array | undefined;
}

/** The inference library inside its worker. Owns the realm's `fetch` and `caches` from the first load on. */
export function createModelRunner(): WorkerApi {
  const disk = watchDisk();
  let files: ModelFiles | null = null;
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

  async function load({ manifest, folders }: LoadSpec): Promise<void> {
    const bytesOf = new Map<string, (received: number) => void>();
    const onBytes = (path: string, received: number) => {
      let report = bytesOf.get(path);
      if (!report) bytesOf.set(path, (report = atMostEvery(SIGN_INTERVAL_MS, (bytes: number) => void send({ kind: "bytes", path, received: bytes }))));
      const size = manifest.files.find((file) => file.path === path)?.bytes;
      if (received === 0 || received === size) void send({ kind: "bytes", path, received });
      else report(received);
    };
    const realFetch = self.fetch.bind(self);
    await adoptLeftBehind(manifest.files, storageBase(manifest));
    files = createModelFiles({ manifest, folders, onBytes, transfer: { fetch: realFetch } });
    self.fetch = files.fetch;
    Object.defineProperty(self, "caches", { value: files.caches, configurable: true });

    // The library takes as much memory as a download does: it comes when that is over.
    await files.bringInAll();
    const [{ MLCEngine }, { createGrammars }] = await Promise.all([import("@mlc-ai/web-llm"), import("./grammars")]);
    const engine = new MLCEngine({
      appConfig: {
        model_list: [modelRecord(manifest)],
        // In name only: what it finds under that name is our store.
        cacheBackend: "cache",
      },
      initProgressCallback: progress,
      logLevel: "SILENT",
    });
    await engine.reload(manifest.id);
    // The library returns as if nothing had happened when an AbortError ends its loading, as a lost GPU may.
    const pipeline = readPipeline(engine, manifest);
    if (pipeline === null) throw new Error("loading ended without a model");
    const bias = manifest.keyBias && biasOf(pipeline.vocabulary.tokens, manifest.keyBias);
    loaded = { manifest, pipeline, grammars: createGrammars(pipeline.vocabulary), bias };
  }

  async function generate(run: number, request: GenerateRequest): Promise<GenerateSummary> {
    if (loaded === null) throw new Error("no model is loaded");
    const { manifest, pipeline, grammars, bias } = loaded;
    const prompt = pipeline.promptOf(request);
    refuseTooLong(prompt.length, request, contextTokensOf(manifest));
    const matcher = request.grammar === undefined ? null : await grammars.begin(request.grammar);
    const cachedTokens = pipeline.pass.begin(prompt);
    const summary: GenerateSummary = { finish: "aborted", promptTokens: prompt.length, cachedTokens, answerTokens: 0, prefillMs: 0, decodeMs: 0 };
    if (manifest.general && request.general) summary.answeredBy = { id: manifest.id, version: manifest.version, promptVersion: request.general.version };
    const startedAt = performance.now();
    let prefilledAt: number | null = null;
    let delivered: unknown = undefined;

    const steps = decode({
      model: {
        async next(tokens, mask) {
          const logits = await pipeline.pass.feed(tokens);
          prefilledAt ??= performance.now();
          // Without a grammar the answer is no order, and the known answer of the self-test is the model's alone.
          return sampleGreedily(logits, mask, request.topLogprobs ?? 0, matcher === null ? undefined : bias);
        },
      },
      text: pipeline.text,
      matcher,
      prompt: prompt.slice(cachedTokens),
      maxTokens: request.maxTokens,
      stopTokens: new Set(pipeline.vocabulary.stopTokens),
      isStopped: () => stopped === run,
      jumps: request.jumps ?? true,
    });
    for (;;) {
      const step = await steps.next();
      if (step.done) {
        summary.finish = step.value;
        break;
      }
      summary.answerTokens += step.value.tokens.length;
      delivered = send({ kind: "chunk", run, ...step.value });
    }
    const endedAt = performance.now();
    summary.prefillMs = (prefilledAt ?? endedAt) - startedAt;
    summary.decodeMs = endedAt - (prefilledAt ?? endedAt);
    // Events and the outcome travel on different channels; the last chunk must not come after the outcome.
    await delivered;
    return summary;
  }

  async function prefill(request: PrefillRequest): Promise<void> {
    if (loaded === null) throw new Error("no model is loaded");
    const { manifest, pipeline } = loaded;
    const prompt = pipeline.promptOf(request);
    // What stands behind the note would be taken back again.
    const firm = prompt.slice(0, commonLength(prompt, pipeline.promptOf({ ...request, user: `${request.user} .` })));
    if (firm.length === 0 || firm.length > contextTokensOf(manifest)) return;
    await pipeline.pass.feed(firm.slice(pipeline.pass.begin(firm)));
  }

  return {
    listen(theListener) {
      listener = theListener;
      void send({ kind: "progress" });
    },
    load: (spec) => outcomeOf(() => load(spec)),
    generate: (run, request) => outcomeOf(() => generate(run, request)),
    prefill: (request) => outcomeOf(() => prefill(request)),
    stop(run) {
      stopped = run;
    },
  };
}

/** Refuses in milliseconds what would otherwise be cut off after a minute of work: prompt and answer share the context. */
function refuseTooLong(promptTokens: number, request: GenerateRequest, contextTokens: number): void {
  if (promptTokens + request.maxTokens <= contextTokens) return;
  const error = new Error(`${promptTokens} tokens and ${request.maxTokens} for the answer exceed ${contextTokens}`);
  error.name = "ContextWindowSizeExceededError";
  throw error;
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
