import { EngineError, type Engine, type GenerateEvent, type GenerateRequest, type GenerateSummary } from "@/engine/engine";
import type { Fetch } from "@/models/download";
import { probeDevice } from "@/models/probe";
import { answerForms, chatBody, readChunk, readModels, saysTooLong, type AnswerForm } from "./chat-protocol";
import { readEvents } from "./server-sent-events";

export interface PlantServer {
  /** Its name in the site's policy. */
  name: string;
  /** Root of the API with "/v1" where the server has one and no slash at its end ("https://llm.plant.example/v1"). */
  baseUrl: string;
  /** Name of the model on that server. */
  model: string;
  /** Bearer token, if the server asks for one. */
  key?: string | undefined;
}

/** In milliseconds. */
export interface PlantLimits {
  /** For the list of models. */
  connectMs: number;
  /** Until the first text of an answer: the server reads the prompt before it, and others may wait in front of us. */
  firstTextMs: number;
  /** Between two pieces of an answer that has begun. */
  silenceMs: number;
  /** For an answer as a whole. */
  totalMs: number;
}

export const defaultPlantLimits: PlantLimits = { connectMs: 10_000, firstTextMs: 60_000, silenceMs: 20_000, totalMs: 240_000 };

export interface PlantEngineOptions {
  /** Asked before every request, so that a changed key holds at once. */
  server: () => Promise<PlantServer>;
  fetch?: Fetch;
  limits?: Partial<PlantLimits>;
}

/** An answer of this many characters is no work order any more. */
const MAX_ANSWER_LENGTH = 48_000;
const MAX_LIST_BYTES = 1 << 20;
const MAX_REFUSAL_BYTES = 1 << 16;
/** How a server says that it does not know something that it was asked with. */
const REFUSES_FORM = new Set([400, 404, 415, 422, 501]);

/**
 * A language model on a server of the plant, spoken to in the OpenAI form. Notes leave the device for that server: it may
 * be made only for a server that the site's policy names and a person has switched on.
 */
export function createPlantEngine({ server, fetch = (input, init) => globalThis.fetch(input, init), limits: given }: PlantEngineOptions): Engine {
  const limits = { ...defaultPlantLimits, ...given };
  const disposing = new Set<AbortController>();
  /** The strictest form that this server has taken, or has not refused yet. */
  let form: AnswerForm = answerForms[0];
  let isLoaded = false;

  async function ask(url: string, key: string | undefined, init: RequestInit): Promise<Response> {
    const headers = { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) };
    try {
      return await fetch(url, { ...init, headers, credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store" });
    } catch (error) {
      throw new EngineError("server-unreachable", String(error), { cause: error });
    }
  }

  /** Sends the request in the strictest form that the server takes. */
  async function open(known: PlantServer, request: GenerateRequest, signal: AbortSignal, tried = form): Promise<Response> {
    const response = await ask(`${known.baseUrl}/chat/completions`, known.key, { method: "POST", body: chatBody(known.model, request, tried), signal });
    if (REFUSES_FORM.has(response.status)) {
      if (saysTooLong(await readRefusal(response))) throw new EngineError("note-too-long", `status ${response.status}`);
      const next = request.schema === undefined ? undefined : answerForms[answerForms.indexOf(tried) + 1];
      if (next !== undefined) return open(known, request, signal, next);
    }
    await refuseStatus(response);
    // Kept only now: a request that is refused in every form says nothing about the forms.
    form = tried;
    return response;
  }

  async function* generate(request: GenerateRequest, signal?: AbortSignal): AsyncGenerator<GenerateEvent, void> {
    if (!isLoaded) throw new EngineError("not-loaded");
    const work = new AbortController();
    const cancel = () => work.abort();
    signal?.addEventListener("abort", cancel);
    disposing.add(work);
    const clock = createClock(limits, (detail) => work.abort(new EngineError("server-unreachable", detail)));
    const begun = performance.now();
    const summary: GenerateSummary = { finish: "stop", promptTokens: 0, answerTokens: 0, prefillMs: 0, decodeMs: 0 };
    let firstAt: number | null = null;
    let length = 0;
    let isComplete = false;
    try {
      if (signal?.aborted) work.abort();
      const known = await server();
      summary.answeredBy = { id: `plant:${known.name}`, version: known.model, promptVersion: request.general?.version ?? "" };
      const response = await open(known, request, work.signal);
      if (response.body === null) throw new EngineError("server-answer", "no body");
      for await (const data of readEvents(piecesOf(response.body, work.signal))) {
        if (data === "[DONE]") break;
        const { text, tokens, finish, usage } = readChunk(data);
        clock.sign(firstAt !== null || text !== "");
        if (usage) Object.assign(summary, usage);
        if (finish !== null) {
          summary.finish = finish;
          isComplete = true;
        }
        if (text === "") continue;
        firstAt ??= performance.now();
        length += text.length;
        if (length > MAX_ANSWER_LENGTH) throw new EngineError("server-answer", `more than ${MAX_ANSWER_LENGTH} characters`);
        yield { kind: "chunk", text, tokens };
      }
      if (!isComplete) throw new EngineError("server-answer", "the stream ended within the answer");
    } catch (error) {
      if (signal?.aborted) summary.finish = "aborted";
      else throw failureOf(error, work.signal);
    } finally {
      clock.stop();
      signal?.removeEventListener("abort", cancel);
      disposing.delete(work);
      // Closes the connection, so that the server stops, when whoever reads leaves before the end.
      work.abort();
    }
    const ended = performance.now();
    summary.prefillMs = (firstAt ?? ended) - begun;
    summary.decodeMs = ended - (firstAt ?? ended);
    yield { kind: "done", summary };
  }

  return {
    probe: probeDevice,
    async load(_model, { onProgress, signal } = {}) {
      onProgress?.({ phase: "prepare", loadedBytes: 0, totalBytes: 0, bytesPerSecond: null, secondsLeft: null });
      const known = await server();
      const models = await listModels(known, { fetch, connectMs: limits.connectMs, ...(signal && { signal }) });
      if (!models.includes(known.model)) throw new EngineError("server-answer", `no model ${known.model}`);
      form = answerForms[0];
      isLoaded = true;
    },
    generate,
    onLost: () => () => undefined,
    dispose() {
      isLoaded = false;
      for (const work of disposing) work.abort(new EngineError("cancelled", "disposed"));
      return Promise.resolve();
    },
  };
}

export interface ListOptions {
  fetch?: Fetch;
  connectMs?: number;
  signal?: AbortSignal;
}

/**
 * The models that a server offers; also the test whether it can be reached and takes the key.
 *
 * @throws EngineError `server-unreachable`, `server-refused`, `server-busy`, `server-answer`; `cancelled` when aborted.
 */
export async function listModels({ baseUrl, key }: Pick<PlantServer, "baseUrl" | "key">, options: ListOptions = {}): Promise<string[]> {
  const { fetch = (input, init) => globalThis.fetch(input, init), connectMs = defaultPlantLimits.connectMs, signal } = options;
  const late = AbortSignal.timeout(connectMs);
  try {
    const response = await fetch(`${baseUrl}/models`, {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store",
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    await refuseStatus(response);
    const text = await readText(response, MAX_LIST_BYTES);
    return readModels(parseJson(text));
  } catch (error) {
    if (signal?.aborted) throw new EngineError("cancelled");
    if (error instanceof EngineError) throw error;
    throw new EngineError("server-unreachable", late.aborted ? `no answer within ${connectMs} ms` : String(error), { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EngineError("server-answer", "no JSON", { cause: error });
  }
}

/** Text of a body of at most `limit` bytes. */
async function readText(response: Response, limit: number): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > limit) {
        await reader?.cancel();
        throw new EngineError("server-answer", `more than ${limit} bytes`);
      }
      pieces.push(part.value);
    }
  } finally {
    reader?.releaseLock();
  }
  return new Blob(pieces).text();
}

/** What a server says with its refusal, null where that is nothing to read. */
async function readRefusal(response: Response): Promise<unknown> {
  return readText(response, MAX_REFUSAL_BYTES).then(parseJson, () => null);
}

/** Refuses what is no answer, and says which kind of trouble it is. The body is cut short: it is for the record. */
async function refuseStatus(response: Response): Promise<void> {
  const { status } = response;
  const type = response.headers.get("content-type") ?? "";
  if (response.ok && !/^\s*text\/html/i.test(type)) return;
  const detail = `status ${status} ${type}`.trim();
  await response.body?.cancel();
  if (status === 401 || status === 403) throw new EngineError("server-refused", detail);
  if (status === 429 || status === 503) throw new EngineError("server-busy", detail);
  if (status >= 500) throw new EngineError("server-unreachable", detail);
  throw new EngineError("server-answer", detail);
}

function failureOf(error: unknown, work: AbortSignal): EngineError {
  if (work.reason instanceof EngineError) return work.reason;
  if (error instanceof EngineError) return error;
  return error instanceof RangeError
    ? new EngineError("server-answer", error.message, { cause: error })
    : new EngineError("server-unreachable", String(error), { cause: error });
}

/** The pieces of a body; ends with the reason when the work is aborted, also while a piece is awaited. */
async function* piecesOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", cancel);
  try {
    for (;;) {
      const { value } = await reader.read();
      signal.throwIfAborted();
      if (value === undefined) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** Ends an answer that does not begin, falls silent or does not end. */
function createClock({ firstTextMs, silenceMs, totalMs }: PlantLimits, onLate: (detail: string) => void): { sign: (hasBegun: boolean) => void; stop: () => void } {
  const total = setTimeout(() => onLate(`no end within ${totalMs} ms`), totalMs);
  let silence = setTimeout(() => onLate(`no text within ${firstTextMs} ms`), firstTextMs);
  return {
    /** Some servers announce the answer before they have read the prompt, others think aloud: that is no beginning yet. */
    sign(hasBegun) {
      const limit = hasBegun ? silenceMs : firstTextMs;
      clearTimeout(silence);
      silence = setTimeout(() => onLate(`silent for ${limit} ms`), limit);
    },
    stop() {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
}
