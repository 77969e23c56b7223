import * as z from "zod";
import { EngineError, type GenerateRequest, type TokenLogprob } from "@/engine/engine";

/**
 * What an OpenAI-compatible server is asked and what it answers (`/v1/chat/completions`, streamed). Only what is needed
 * is read, everything else is passed over: vLLM, llama.cpp and Ollama each add fields of their own.
 */

/**
 * How a server is told the shape of the answer, the strictest first. A server that refuses one is asked with the next;
 * whatever comes back is read and grounded like any other answer.
 */
export const answerForms = ["json-schema", "json-object", "free"] as const;
export type AnswerForm = (typeof answerForms)[number];

/**
 * The schema as an object's keys can be written in its order. llama.cpp (and Ollama with it) has the required keys written
 * before all others, so that an order would begin with its work type and mostly end after its title, the asset never named.
 * Where a required key follows an optional one none is required, therefore; what is missing then, a person is asked for.
 */
function inWrittenOrder(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inWrittenOrder);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inWrittenOrder(value)]));
  const { properties, required } = copy;
  if (typeof properties !== "object" || properties === null || !Array.isArray(required)) return copy;
  const isInOrder = Object.keys(properties).slice(0, required.length).every((key) => required.includes(key));
  if (!isInOrder) delete copy.required;
  return copy;
}

function responseFormat(form: AnswerForm, schema: object | undefined): object | undefined {
  if (schema === undefined || form === "free") return undefined;
  if (form === "json-object") return { type: "json_object" };
  return { type: "json_schema", json_schema: { name: "work_orders", strict: true, schema: inWrittenOrder(schema) } };
}

/** The body of a request for an answer. Log probabilities are asked for only beside a schema: where that is refused, so may they be. */
export function chatBody(model: string, request: GenerateRequest, form: AnswerForm): string {
  const format = responseFormat(form, request.schema);
  const { system, examples } = request.general ?? { system: request.system, examples: [] };
  return JSON.stringify({
    model,
    messages: [
      { role: "system", content: system },
      ...examples.flatMap(({ user, answer }) => [
        { role: "user", content: user },
        { role: "assistant", content: answer },
      ]),
      { role: "user", content: request.user },
    ],
    max_tokens: request.maxTokens,
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
    ...(format && { response_format: format }),
    // One alternative is the least that every server takes: llama.cpp sends twenty with each token unless told, and none at all for 0.
    ...(form === "json-schema" && { logprobs: true, top_logprobs: 1 }),
  });
}

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        logprobs: z.object({ content: z.array(z.object({ logprob: z.number() })).nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
  error: z.unknown().optional(),
});

export interface ChatChunk {
  text: string;
  tokens: TokenLogprob[];
  finish: "stop" | "length" | null;
  usage: { promptTokens: number; answerTokens: number } | null;
}

/**
 * Reads one event of the answer. Tokens have no ids here: a server counts in a vocabulary of its own.
 *
 * @throws EngineError `server-answer` when it is no piece of a chat completion.
 */
export function readChunk(data: string): ChatChunk {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch (error) {
    throw new EngineError("server-answer", "no JSON", { cause: error });
  }
  const parsed = chunkSchema.safeParse(json);
  if (!parsed.success) throw new EngineError("server-answer", z.prettifyError(parsed.error));
  const { choices, usage, error } = parsed.data;
  if (error !== undefined && error !== null) throw new EngineError("server-answer", JSON.stringify(error).slice(0, 300));
  const choice = choices?.[0];
  const finish = choice?.finish_reason ?? null;
  return {
    text: choice?.delta?.content ?? "",
    tokens: (choice?.logprobs?.content ?? []).map(({ logprob }, id) => ({ id, logprob: Math.min(0, logprob) })),
    finish: finish === null ? null : finish === "length" ? "length" : "stop",
    usage: usage ? { promptTokens: usage.prompt_tokens, answerTokens: usage.completion_tokens } : null,
  };
}

const refusalSchema = z.object({ error: z.object({ type: z.unknown(), code: z.unknown(), message: z.string().nullish() }).partial() });
const TOO_LONG_CODES: ReadonlySet<unknown> = new Set(["exceed_context_size_error", "context_length_exceeded"]);

/** Whether a refusal says that prompt and answer do not fit the model's context: as llama.cpp, OpenAI and vLLM say it. */
export function saysTooLong(json: unknown): boolean {
  const parsed = refusalSchema.safeParse(json);
  if (!parsed.success) return false;
  const { type, code, message } = parsed.data.error;
  return TOO_LONG_CODES.has(type) || TOO_LONG_CODES.has(code) || /maximum context length/i.test(message ?? "");
}

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().min(1) })) });

/**
 * Names of the models that a server offers (`/v1/models`).
 *
 * @throws EngineError `server-answer` when it is no list of models.
 */
export function readModels(json: unknown): string[] {
  const parsed = modelsSchema.safeParse(json);
  if (!parsed.success) throw new EngineError("server-answer", "no list of models");
  return parsed.data.data.map(({ id }) => id);
}
