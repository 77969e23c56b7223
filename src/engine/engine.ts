import type { ModelManifest } from "@/models/manifest";
import type { DeviceReport } from "@/models/probe";

/** What went wrong, as a code the message catalogue explains. Notes are never at risk: they are stored before the engine is asked. */
export type EngineErrorCode =
  | "no-webgpu"
  | "device-lost"
  | "worker-crashed"
  | "hung"
  | "network"
  | "not-found"
  | "wrong-type"
  | "wrong-size"
  | "hash-mismatch"
  | "quota"
  | "no-storage"
  | "self-test-failed"
  | "note-too-long"
  | "not-loaded"
  | "grammar"
  /** The plant server: cannot be reached or broke off, takes the key not, is overloaded, answers what is no answer. */
  | "server-unreachable"
  | "server-refused"
  | "server-busy"
  | "server-answer"
  | "cancelled"
  | "internal";

/** The one error type that leaves the engine. `detail` is for the record, never shown as the explanation. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly detail: string;

  constructor(code: EngineErrorCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.name = "EngineError";
    this.code = code;
    this.detail = detail;
  }
}

/** Codes after which the engine is of no use until it is started anew. */
export const fatalCodes: ReadonlySet<EngineErrorCode> = new Set([
  "device-lost", "worker-crashed", "hung", "internal", "server-unreachable", "server-refused", "server-busy", "server-answer",
]);

export interface LoadProgress {
  phase: "download" | "prepare" | "self-test";
  /** Bytes that are verified and stored, or arriving now; both count only in the phase `download`. */
  loadedBytes: number;
  totalBytes: number;
  /** Smoothed rate in bytes a second, null while unknown. */
  bytesPerSecond: number | null;
  /** Seconds left in this phase, null while unknown. */
  secondsLeft: number | null;
}

export interface LoadOptions {
  onProgress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}

/** The task explained to any model: instructions, and turns that show it. */
export interface GeneralPrompt {
  version: string;
  system: string;
  examples: readonly { user: string; answer: string }[];
}

export interface GenerateRequest {
  /** System message of the prompt. */
  system: string;
  /** User message: the note. */
  user: string;
  /** EBNF grammar that the answer must follow; absent: free text. */
  grammar?: string;
  /** JSON Schema of the answer, for an engine that takes no grammar. */
  schema?: object;
  /** What a model that was not trained for the task is asked instead of `system`. */
  general?: GeneralPrompt;
  /** Upper bound of answer tokens. */
  maxTokens: number;
  /** How many alternatives to report with each token (0 to 10). */
  topLogprobs?: number;
  /** False decodes also those tokens one by one that the grammar leaves no choice about; to measure what jumping brings. */
  jumps?: boolean;
}

/** A prompt without an answer. */
export type PrefillRequest = Pick<GenerateRequest, "system" | "user" | "general">;

export interface TokenLogprob {
  id: number;
  /** Natural-log probability at temperature 1 among the tokens that the grammar allowed. */
  logprob: number;
  top?: { id: number; logprob: number }[];
}

export interface GenerateSummary {
  finish: "stop" | "length" | "aborted";
  /** 0 when the answer was aborted before its first token. */
  promptTokens: number;
  /** Those of them that the KV cache held from the note before; `prefillMs` is the time of the others. */
  cachedTokens?: number;
  /** Tokens decoded, the end token included. */
  answerTokens: number;
  prefillMs: number;
  decodeMs: number;
  /** Present where a model has answered that was not trained for the task: of the plant's server, or a general one on the device. */
  answeredBy?: { id: string; version: string; promptVersion: string };
}

/**
 * A chunk holds one or more tokens: a character may be spread over several. A model's end token counts as a token
 * without text, so the last chunk of a complete answer may have an empty text.
 */
export type GenerateEvent =
  | { kind: "chunk"; text: string; tokens: TokenLogprob[] }
  | { kind: "done"; summary: GenerateSummary };

/**
 * A language model on some device. One generation at a time.
 * Every method rejects with {@link EngineError}; none hangs: without progress for 15 s the engine is `hung`. Longer waits
 * are allowed where they are none of the GPU's: for the worker's script and for a slow disk (60 s each), and for the
 * network, where each transfer keeps its own limits.
 */
export interface Engine {
  /** What this device can do; never rejects. */
  probe(): Promise<DeviceReport>;
  /**
   * Fetches what is missing, verifies it, prepares the GPU and runs the known-answer self-test. Files that have arrived
   * whole are kept whatever happens then. A second call ends what the first has loaded and starts over.
   */
  load(manifest: ModelManifest, options?: LoadOptions): Promise<void>;
  /**
   * Streams the answer; the last event is `done`. Aborting the signal ends it with a `done` whose finish is `aborted`;
   * leaving the loop stops the decoding, too. A further question waits until the work under way has ended.
   */
  generate(request: GenerateRequest, signal?: AbortSignal): AsyncIterable<GenerateEvent>;
  /**
   * Computes what of a prompt will stand when its note goes on, so that the answer comes sooner: a hint, with the same place in the queue as a
   * question. Never rejects. Absent where an engine gains nothing by it.
   */
  prefill?(request: PrefillRequest): Promise<void>;
  /** Tells once when the engine is lost after loading (GPU device lost, worker crash, hang). Returns the unsubscriber. */
  onLost(listener: (error: EngineError) => void): () => void;
  /** Frees the GPU and ends the worker; pending calls reject with `cancelled`. */
  dispose(): Promise<void>;
}
