import path from "node:path";
import { parseArgs } from "node:util";
import { workOrdersSchema } from "@/domain/work-order/schema";
import { convertNote, MAX_ANSWER_TOKENS, type ConversionTrace } from "@/engine/convert";
import { EngineError, type Engine } from "@/engine/engine";
import { createPlantEngine, listModels } from "@/engine/openai/plant-engine";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { root } from "../install.mjs";
import { readLines } from "./json-lines";

/**
 * Tries a real server that speaks the OpenAI form with the app's own engine and conversion: what works, and how fast.
 * `./make serve` in model/ starts one. With --kill it ends that process in the middle of an answer, as the last check.
 */
const USAGE = "npm run plant-check -- --url http://127.0.0.1:8080/v1 [--key KEY] [--model NAME] [--origin ORIGIN] [--data NOTES.jsonl] [--limit N] [--trained] [--kill PID]";
const { values: options } = parseArgs({
  options: {
    url: { type: "string" }, key: { type: "string" }, model: { type: "string" }, kill: { type: "string" }, data: { type: "string" },
    origin: { type: "string", default: "http://127.0.0.1:4173" },
    limit: { type: "string", default: "5" },
    /** The model knows the app's own prompt and is asked with that instead of instructions and examples. */
    trained: { type: "boolean", default: false },
  },
});
if (!options.url) {
  console.error(USAGE);
  process.exit(2);
}
const baseUrl = options.url.replace(/\/+$/u, "");

/** One note each of five kinds: facilities, dictated, several jobs, French, Arabic. */
const KINDS = ["facilities_en", "dictated_en", "hard_en", "mixed_fr", "mixed_ar"];
const ABORT_AFTER_CHUNKS = 3;
/** An engine that is asked to stop has let go within this time. */
const ABORT_LIMIT_MS = 500;

interface Note {
  id: string;
  note: string;
}

function readNotes(): Note[] {
  const files = options.data ? [options.data] : KINDS.map((kind) => path.join(root, "model", "data", `${kind}.jsonl`));
  const each = Math.ceil(Number(options.limit) / files.length);
  return files.flatMap((file) => readLines<Note>(file).lines.slice(0, each)).slice(0, Number(options.limit));
}

type Row = { check: string; result: "ok" | "FAILED" | "note"; detail: string };
const rows: Row[] = [];
const rounded = (value: number, digits = 0) => Number(value.toFixed(digits));
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const codeOf = (error: unknown) => (error instanceof EngineError ? error.code : String(error));

/** Does one check; what it throws is its failure. It may say that what it found is neither good nor bad. */
async function check(name: string, run: () => Promise<string | { note: string }>): Promise<void> {
  const row = await run().then(
    (found): Row => (typeof found === "string" ? { check: name, result: "ok", detail: found } : { check: name, result: "note", detail: found.note }),
    (error: unknown): Row => ({ check: name, result: "FAILED", detail: error instanceof Error ? error.message : String(error) }),
  );
  rows.push(row);
  console.log(`${row.result.padEnd(6)}  ${name}: ${row.detail}`);
}

/** How each request for an answer was made and taken; only what the engine itself does not tell. */
const asked: { form: string; status: number }[] = [];
const watchedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (typeof init?.body === "string") {
    const { response_format: format } = JSON.parse(init.body) as { response_format?: { type: string } };
    asked.push({ form: format?.type ?? "free", status: response.status });
  }
  return response;
};

async function engineFor(model: string, key = options.key): Promise<Engine> {
  const engine = createPlantEngine({ server: () => Promise.resolve({ name: "checked", baseUrl, model, key }), fetch: watchedFetch });
  await engine.load(sampleManifest);
  return engine;
}

/** Converts a note as the app does; `onChunk` is told of each piece. */
async function convert(engine: Engine, note: string, signal?: AbortSignal, onChunk: () => void = () => undefined): Promise<ConversionTrace> {
  const run: Engine["generate"] = (request, inner) => {
    const { general, ...rest } = request;
    return engine.generate(options.trained || !general ? rest : { ...rest, general }, inner);
  };
  for await (const event of convertNote(note, { run }, signal && { signal })) {
    if (event.kind === "done") return event.record;
    onChunk();
  }
  throw new Error("no answer");
}

/** What an answer is worth as it came, before anything is grounded or left out. */
function judge(raw: string): { json: boolean; valid: boolean; orders: number; keys: number } {
  try {
    const json: unknown = JSON.parse(raw);
    const { data, success } = workOrdersSchema.safeParse(json);
    const orders = data?.orders ?? [];
    return { json: true, valid: success, orders: orders.length, keys: orders.reduce((sum, order) => sum + Object.keys(order).length, 0) };
  } catch {
    return { json: false, valid: false, orders: 0, keys: 0 };
  }
}

async function checkKey(model: string): Promise<string | { note: string }> {
  const wrong = `${options.key ?? ""}-wrong`;
  const list = await listModels({ baseUrl, key: wrong }).then(() => "taken", codeOf);
  const answer = await createAnswer(wrong, model).then(() => "taken", codeOf);
  const detail = `list of models: ${list}, answer: ${answer}`;
  if (!options.key && list === "taken" && answer === "taken") return { note: "the server asks for no key" };
  if (answer !== "server-refused") throw new Error(detail);
  return list === "server-refused" ? detail : { note: `${detail}: the test of the connection says nothing about the key` };
}

/** A short free answer with a key of its own. */
async function createAnswer(key: string, model: string): Promise<void> {
  const engine = createPlantEngine({ server: () => Promise.resolve({ name: "checked", baseUrl, model, key }) });
  // Loading lists the models, which may be refused already.
  await engine.load(sampleManifest);
  for await (const event of engine.generate({ system: "Answer briefly.", user: "Hello", maxTokens: 4 })) void event;
}

/** What a browser asks before the app's page may: Node asks for nothing of that kind. */
async function checkOrigin(): Promise<string> {
  const preflight = await fetch(`${baseUrl}/chat/completions`, {
    method: "OPTIONS",
    headers: { origin: options.origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization, content-type" },
  });
  const list = await fetch(`${baseUrl}/models`, { headers: { origin: options.origin, ...(options.key && { authorization: `Bearer ${options.key}` }) } });
  const allowed = (preflight.headers.get("access-control-allow-headers") ?? "").toLowerCase().split(/\s*,\s*/u);
  for (const response of [preflight, list]) {
    const origin = response.headers.get("access-control-allow-origin");
    if (origin !== "*" && origin !== options.origin) throw new Error(`allowed origin: ${origin ?? "none"}, not ${options.origin}`);
  }
  if (!preflight.ok) throw new Error(`status ${preflight.status}`);
  if (!allowed.includes("content-type") && !allowed.includes("*")) throw new Error(`allowed headers: ${allowed.join(", ")}`);
  // The wildcard is defined not to cover this one.
  if (options.key && !allowed.includes("authorization")) throw new Error(`allowed headers: ${allowed.join(", ")}; "authorization" must stand there by name`);
  return options.origin;
}

async function checkNotes(engine: Engine, notes: readonly Note[]): Promise<string> {
  const figures: Record<string, string | number>[] = [];
  const rates: number[] = [];
  const firsts: number[] = [];
  const judged: ReturnType<typeof judge>[] = [];
  for (const { id, note } of notes) {
    const from = asked.length;
    const { raw, summary, timings } = await convert(engine, note);
    const rate = timings.decodeMs > 0 ? (1000 * (summary.answerTokens - 1)) / timings.decodeMs : 0;
    rates.push(rate);
    firsts.push(timings.prefillMs);
    const verdict = judge(raw);
    judged.push(verdict);
    figures.push({
      note: id, form: asked.slice(from).map(({ form, status }) => `${form} ${status}`).join(", "), "prompt tokens": summary.promptTokens, "answer tokens": summary.answerTokens,
      "first text, ms": rounded(timings.prefillMs), "tokens/s": rounded(rate, 1), "whole, ms": rounded(timings.totalMs), finish: summary.finish, json: String(verdict.json), valid: String(verdict.valid), orders: verdict.orders, keys: verdict.keys,
    });
  }
  console.table(figures);
  const json = judged.filter((verdict) => verdict.json).length;
  const valid = judged.filter((verdict) => verdict.valid).length;
  const detail = `${json} of ${notes.length} JSON, ${valid} valid work orders; first text ${rounded(firsts[0] ?? 0)} ms, then ${rounded(median(firsts.slice(1)))} ms; ${rounded(median(rates), 1)} tokens/s`;
  if (json === 0) throw new Error(detail);
  return detail;
}

async function checkAbort(engine: Engine, note: string): Promise<string> {
  const controller = new AbortController();
  let chunks = 0;
  let abortedAt = 0;
  const ended = await convert(engine, note, controller.signal, () => {
    chunks += 1;
    if (chunks !== ABORT_AFTER_CHUNKS) return;
    abortedAt = performance.now();
    controller.abort();
  }).then(() => "answered to the end", codeOf);
  const took = performance.now() - abortedAt;
  if (ended !== "cancelled") throw new Error(ended);
  if (took > ABORT_LIMIT_MS) throw new Error(`let go only after ${rounded(took)} ms`);
  const { timings } = await convert(engine, note);
  return `let go after ${rounded(took)} ms; the next answer began ${rounded(timings.prefillMs)} ms later`;
}

/** A note that fits no context is refused, and the one after it is asked for as strictly as before. */
async function checkLong(engine: Engine, note: string, contextWords: number): Promise<string | { note: string }> {
  const before = asked.at(-1)?.form;
  const ended = await convert(engine, "pump leaks ".repeat(contextWords)).then(() => "taken", codeOf);
  await convert(engine, note);
  const after = asked.at(-1)?.form;
  if (after !== before) throw new Error(`${ended}; asked as ${before} before and as ${after} after it`);
  return ended === "note-too-long" ? ended : { note: `${ended} (${contextWords} words)` };
}

async function checkKill(engine: Engine, note: string, pid: number): Promise<string> {
  let killedAt = 0;
  const ended = await convert(engine, note, undefined, () => {
    if (killedAt > 0) return;
    killedAt = performance.now();
    process.kill(pid, "SIGKILL");
  }).then(() => "answered to the end", codeOf);
  const took = performance.now() - killedAt;
  if (ended !== "server-unreachable" && ended !== "server-answer") throw new Error(ended);
  return `${ended} after ${rounded(took)} ms`;
}

const notes = readNotes();
const [first] = notes;
if (!first) throw new Error("no notes");
let models: string[] = [];
await check("list of models", async () => {
  const begun = performance.now();
  models = await listModels({ baseUrl, key: options.key });
  return `${models.join(", ")} (${rounded(performance.now() - begun)} ms)`;
});
const model = options.model ?? models[0];
if (model) {
  await check("a wrong key", () => checkKey(model));
  await check("pages of the app's origin", checkOrigin);
  await check("a model it has not", async () => {
    const ended = await engineFor(`${model}-not`).then(() => "taken", codeOf);
    if (ended !== "server-answer") throw new Error(ended);
    return ended;
  });
  const engine = await engineFor(model);
  await check(`${notes.length} notes, at most ${MAX_ANSWER_TOKENS} tokens each`, () => checkNotes(engine, notes));
  await check("stopped in the middle", () => checkAbort(engine, first.note));
  await check("a note without an end", () => checkLong(engine, first.note, 20_000));
  const { kill } = options;
  if (kill) await check("killed in the middle", () => checkKill(engine, first.note, Number(kill)));
  await engine.dispose();
}
console.table(rows);
if (rows.some(({ result }) => result === "FAILED")) process.exit(1);
