import type { EngineErrorCode, GenerateRequest, GenerateSummary, PrefillRequest, TokenLogprob } from "@/engine/engine";
import type { ModelManifest } from "@/models/manifest";

/** A failure in a form that survives the way between worker and page. */
export interface Failure {
  code: EngineErrorCode;
  detail: string;
}

/** What the worker tells while it works. */
export type WorkerEvent =
  /** Something real got done: GPU work, a compiled pipeline, a loaded shard, bytes, or a download that keeps its own limits. */
  | { kind: "progress" }
  /** Alive, and waiting for IndexedDB. */
  | { kind: "disk" }
  /** Bytes of a file that have arrived; falls back to 0 when the file starts again. */
  | { kind: "bytes"; path: string; received: number }
  | { kind: "chunk"; run: number; text: string; tokens: TokenLogprob[] }
  /** The GPU device is gone, or has reported an error after which its results cannot be trusted. */
  | { kind: "lost"; failure: Failure };

export type Outcome<T = unknown> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface LoadSpec {
  manifest: ModelManifest;
  /** Folders that carry the model's files, each with a slash at its end, the preferred one first. */
  folders: readonly string[];
}

/** What the worker does, called through Comlink. Methods resolve with an outcome because thrown errors lose their fields on the way. */
export interface WorkerApi {
  /** Names the one listener of this worker's events. */
  listen(listener: (event: WorkerEvent) => unknown): void;
  /** Brings in the model and prepares the GPU; once in a worker's life. */
  load(spec: LoadSpec): Promise<Outcome>;
  /** Answers; chunks come as events with the number of this run, all of them before the outcome. */
  generate(run: number, request: GenerateRequest): Promise<Outcome<GenerateSummary>>;
  /** Computes the beginning of a prompt. */
  prefill(request: PrefillRequest): Promise<Outcome>;
  /** Ends a run after the token at hand. */
  stop(run: number): void;
}
