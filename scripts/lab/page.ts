import { CreateWebWorkerMLCEngine, type MLCEngineInterface } from "@mlc-ai/web-llm";
import type { Calibration } from "@/domain/conversion/calibration";
import { orderToApprove } from "@/domain/conversion/approve";
import { buildGrammar } from "@/domain/conversion/grammar";
import { buildPrompt } from "@/domain/conversion/prompt";
import type { ConversionFlag } from "@/domain/conversion/types";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { convertNote, MAX_ANSWER_TOKENS, promptOf } from "@/engine/convert";
import { EngineError, type Engine, type GenerateSummary, type TokenLogprob } from "@/engine/engine";
import { createWebLlmEngine } from "@/engine/web-llm/web-llm-engine";
import { embeddedModel } from "@/models/catalog";
import { bringInModel } from "@/models/hub/hub-manifest";
import type { ModelSource } from "@/models/hub/source";
import { loadManifest } from "@/models/load-manifest";
import type { ModelManifest } from "@/models/manifest";
import { endedLines, failedLines, startBatch } from "./batch";

/** What the evaluation writes of one note; see eval.ts. */
export interface NoteConversion {
  orders: PartialWorkOrder[];
  raw: string;
  flags: ConversionFlag[];
  ms: number;
  promptTokens: number;
  answerTokens: number;
}

/** One conversion, timed, for the benchmark. Milliseconds; tokens a second where the name says so. */
export interface TimedConversion extends NoteConversion {
  groundMs: number;
  prefillTokensPerSecond: number;
  decodeTokensPerSecond: number;
  /** The general model that has answered, if it was one. */
  answeredBy: GenerateSummary["answeredBy"];
}

let engine: Engine | undefined;
let calibration: Calibration | undefined;
let bare: MLCEngineInterface | undefined;

function need<T>(loaded: T | undefined): T {
  if (loaded === undefined) throw new Error("Load the model first");
  return loaded;
}

const modelFolder = (id: string) => {
  if (id !== embeddedModel.id) throw new Error(`Unknown model ${id}; this build knows ${embeddedModel.id}`);
  return new URL(embeddedModel.path, document.baseURI).href;
};

/**
 * Loads a model with the app's engine. Returns milliseconds until it was on the GPU, and of the self-test after that.
 * `unbiased` leaves out what favours keys, which bare web-llm does not know: the tokens are to be the same.
 */
async function load(id: string, unbiased = false): Promise<{ loadMs: number; selfTestMs: number }> {
  const folder = modelFolder(id);
  await engine?.dispose();
  engine = createWebLlmEngine({ foldersOf: () => [folder] });
  const begun = performance.now();
  let testBegun = begun;
  const manifest = await loadManifest(`${folder}manifest.json`);
  calibration = manifest.calibration;
  await engine.load(unbiased ? { ...manifest, keyBias: undefined } : manifest, {
    onProgress: ({ phase }) => {
      if (phase === "self-test") testBegun = performance.now();
    },
  });
  return { loadMs: testBegun - begun, selfTestMs: performance.now() - testBegun };
}

/** Brings in a general model from where it lies, and loads it with the app's engine. Returns what was recorded of it. */
async function loadGeneral(source: ModelSource): Promise<ModelManifest> {
  await engine?.dispose();
  const manifest = await bringInModel(source);
  engine = createWebLlmEngine({ foldersOf: () => [] });
  calibration = manifest.calibration;
  await engine.load(manifest);
  return manifest;
}

async function timed(note: string): Promise<TimedConversion> {
  for await (const event of convertNote(note, { run: need(engine).generate }, { calibration })) {
    if (event.kind !== "done") continue;
    const { result, record } = event;
    const { promptTokens, cachedTokens = 0, answerTokens, prefillMs, decodeMs } = record.summary;
    return {
      orders: result.drafts.map(orderToApprove),
      raw: record.raw,
      flags: result.flags,
      ms: Math.round(record.timings.totalMs),
      promptTokens,
      answerTokens,
      groundMs: record.timings.groundMs,
      prefillTokensPerSecond: (1000 * (promptTokens - cachedTokens)) / prefillMs,
      decodeTokensPerSecond: (1000 * (answerTokens - 1)) / decodeMs,
      answeredBy: record.summary.answeredBy,
    };
  }
  throw new Error("The conversion ended without a result");
}

/** Has the model read a note as the app does while it is written; what it held of another is gone then. */
async function readAhead(note: string): Promise<void> {
  for (const text of ["Another note", note]) await need(engine).prefill?.(promptOf(text));
}

/** The app's own conversion of one note. */
async function convert(note: string): Promise<NoteConversion> {
  const { orders, raw, flags, ms, promptTokens, answerTokens } = await timed(note);
  return { orders, raw, flags, ms, promptTokens, answerTokens };
}

/** The first answer token and its `count` most likely alternatives, without a grammar. */
async function firstToken(system: string, note: string, count: number): Promise<{ token: TokenLogprob; promptTokens: number }> {
  let token: TokenLogprob | undefined;
  let promptTokens = 0;
  for await (const event of need(engine).generate({ system, user: note, maxTokens: 1, topLogprobs: count })) {
    if (event.kind === "chunk") token ??= event.tokens[0];
    else promptTokens = event.summary.promptTokens;
  }
  if (!token) throw new Error("No token came");
  return { token, promptTokens };
}

/** The tokens of one answer, with jumps or token by token; passes over the model; tokens of the prompt that were read before. */
async function answerTokens(note: string, jumps: boolean): Promise<{ ids: number[]; steps: number; cachedTokens: number }> {
  const { system, user } = buildPrompt(note);
  const ids: number[] = [];
  let steps = 0;
  let cachedTokens = 0;
  for await (const event of need(engine).generate({ system, user, grammar: buildGrammar(note), maxTokens: MAX_ANSWER_TOKENS, jumps })) {
    if (event.kind === "chunk") {
      ids.push(...event.tokens.map((token) => token.id));
      steps += 1;
    } else cachedTokens = event.summary.cachedTokens ?? 0;
  }
  return { ids, steps, cachedTokens };
}

/** The code with which the engine refuses a grammar; "none" when it answers. */
async function refusal(grammar: string): Promise<string> {
  try {
    for await (const event of need(engine).generate({ system: "", user: "x", grammar, maxTokens: 1 })) if (event.kind === "done") return "none";
    return "no end";
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
}

/** Frees the engines, so that the next load starts from what is stored. */
async function unload(): Promise<void> {
  await engine?.dispose();
  engine = undefined;
  await bare?.unload();
  bare = undefined;
}

/** Loads the same files with web-llm as it comes, in its own worker. Returns milliseconds. */
async function loadBare(id: string): Promise<number> {
  const folder = modelFolder(id);
  // web-llm wants its own form of address; the server of the laboratory serves the same files there.
  const begun = performance.now();
  bare = await CreateWebWorkerMLCEngine(new Worker(new URL("./bare-worker.ts", import.meta.url), { type: "module" }), id, {
    logLevel: "SILENT",
    appConfig: { cacheBackend: "indexeddb", model_list: [{ model: folder, model_id: id, model_lib: `${folder}model.wasm` }] },
  });
  return performance.now() - begun;
}

/** Bare web-llm on the same prompt and grammar. Returns the answer and milliseconds. */
async function generateBare(note: string): Promise<{ raw: string; ms: number }> {
  const { system, user } = buildPrompt(note);
  const begun = performance.now();
  const stream = await need(bare).chat.completions.create({
    messages: [{ role: "system", content: system }, { role: "user", content: user }],
    response_format: { type: "grammar", grammar: buildGrammar(note) },
    max_tokens: MAX_ANSWER_TOKENS,
    temperature: 0,
    stream: true,
  });
  let raw = "";
  for await (const chunk of stream) raw += chunk.choices[0]?.delta.content ?? "";
  return { raw, ms: performance.now() - begun };
}

const lab = { load, loadGeneral, convert, readAhead, timed, firstToken, answerTokens, refusal, unload, loadBare, generateBare, startBatch, endedLines, failedLines };

declare global {
  interface Window {
    lab: typeof lab;
  }
}
window.lab = lab;
