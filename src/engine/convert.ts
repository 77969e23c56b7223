import { createAnswerReader } from "@/domain/conversion/answer-reader";
import type { Calibration } from "@/domain/conversion/calibration";
import { finishConversion } from "@/domain/conversion/finish";
import { buildGrammar } from "@/domain/conversion/grammar";
import { buildPrompt, PROMPT_VERSION } from "@/domain/conversion/prompt";
import { generalPrompt } from "@/domain/conversion/prompts/general";
import type { AnswerChunk, ConversionResult } from "@/domain/conversion/types";
import { workOrdersJsonSchema, workOrdersJsonSchemaWith } from "@/domain/work-order/json-schema";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { EngineError, fatalCodes, type GenerateEvent, type GenerateRequest, type GenerateSummary, type PrefillRequest } from "./engine";

/** No note of a shift needs more; a longer answer is a model that has lost itself. */
export const MAX_ANSWER_TOKENS = 640;

/** Whatever answers requests: the supervisor, or one engine's `generate`. */
export interface AnswerSource {
  run: (request: GenerateRequest, signal?: AbortSignal) => AsyncIterable<GenerateEvent>;
}

export interface ConvertOptions {
  signal?: AbortSignal;
  /** What the confidence of the model that answers is worth, from its manifest. */
  calibration?: Calibration | undefined;
  /** Failure modes that may be written; absent: all (site-code.ts). */
  failureModes?: readonly string[] | undefined;
}

/** What remains of one conversion, beside its result. */
export interface ConversionTrace {
  promptVersion: string;
  /** The model's answer to the letter. */
  raw: string;
  summary: GenerateSummary;
  timings: { prefillMs: number; decodeMs: number; totalMs: number; groundMs: number };
}

export type ConversionEvent =
  /** What can be shown so far. After a restart of the engine it begins again from nothing. */
  | { kind: "partial"; orders: PartialWorkOrder[]; raw: string }
  | { kind: "done"; result: ConversionResult; record: ConversionTrace };

/**
 * Turns a note into draft orders: prompt and grammar, the model's answer as it comes, then the pure core. When the
 * engine is lost on the way the whole note is asked once more, of the engine that took its place.
 * @throws EngineError `cancelled` when the signal is aborted; otherwise the engine's own.
 */
export async function* convertNote(note: string, source: AnswerSource, { signal, calibration, failureModes }: ConvertOptions = {}): AsyncGenerator<ConversionEvent, void> {
  const begun = performance.now();
  let answer: Answer;
  try {
    answer = yield* readAnswer(note, source, signal, failureModes);
  } catch (error) {
    if (!(error instanceof EngineError) || !fatalCodes.has(error.code) || signal?.aborted) throw error;
    answer = yield* readAnswer(note, source, signal, failureModes);
  }
  const grounded = performance.now();
  // What the confidence of another model is worth, nobody has measured.
  const result = finishConversion({ note, raw: answer.raw, chunks: answer.chunks, cut: answer.cut, calibration: answer.summary.answeredBy ? undefined : calibration });
  const ended = performance.now();
  const { prefillMs, decodeMs } = answer.summary;
  const timings = { prefillMs, decodeMs, totalMs: ended - begun, groundMs: ended - grounded };
  yield { kind: "done", result, record: { promptVersion: answer.promptVersion, raw: answer.raw, summary: answer.summary, timings } };
}

/** What a model is asked for a note, whatever model it is. */
export function promptOf(note: string): PrefillRequest {
  const { system, user } = buildPrompt(note);
  return { system, user, general: generalPrompt };
}

interface Answer {
  promptVersion: string;
  raw: string;
  chunks: AnswerChunk[];
  cut: "runaway" | null;
  summary: GenerateSummary;
}

async function* readAnswer(note: string, source: AnswerSource, signal: AbortSignal | undefined, failureModes: readonly string[] | undefined): AsyncGenerator<ConversionEvent, Answer> {
  const reader = createAnswerReader(note);
  const runaway = new AbortController();
  const schema = failureModes === undefined ? workOrdersJsonSchema : workOrdersJsonSchemaWith(failureModes);
  const request = { ...promptOf(note), grammar: buildGrammar(note, schema), schema, maxTokens: MAX_ANSWER_TOKENS };
  const either = signal ? AbortSignal.any([signal, runaway.signal]) : runaway.signal;
  const chunks: AnswerChunk[] = [];
  let raw = "";
  let cut: "runaway" | null = null;
  let summary: GenerateSummary | undefined;
  for await (const event of source.run(request, either)) {
    if (event.kind === "done") {
      summary = event.summary;
      continue;
    }
    if (cut !== null) continue;
    const chunk = { text: event.text, logprobs: event.tokens.map((token) => token.logprob) };
    chunks.push(chunk);
    raw += chunk.text;
    const state = reader.push(chunk);
    yield { kind: "partial", orders: state.orders, raw };
    if (state.cut !== null) {
      cut = state.cut;
      runaway.abort();
    }
  }
  if (signal?.aborted) throw new EngineError("cancelled");
  if (!summary) throw new EngineError("internal", "the answer ended without a summary");
  return { promptVersion: summary.answeredBy?.promptVersion ?? PROMPT_VERSION, raw, chunks, cut, summary };
}
