import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { workOrdersJsonSchema } from "@/domain/work-order/json-schema";
import { EngineError, type GenerateEvent, type GenerateRequest } from "@/engine/engine";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { createPlantEngine, listModels, type PlantLimits } from "./plant-engine";

type Handler = (request: IncomingMessage & { body: string }, response: ServerResponse) => void;

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on a real socket that answers `/v1/models` and leaves the rest to the plan. */
async function serve(chat: Handler, models: Handler = (_, response) => response.end(JSON.stringify({ data: [{ id: "m" }] }))): Promise<string> {
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const full = Object.assign(request, { body: Buffer.concat(parts).toString() });
      (request.url === "/v1/models" ? models : chat)(full, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/v1`;
}

const event = (json: unknown) => `data: ${JSON.stringify(json)}\n\n`;
const piece = (content: string, logprob?: number) =>
  event({ choices: [{ delta: { content }, ...(logprob !== undefined && { logprobs: { content: [{ token: content, logprob }] } }) }] });
const END = `${event({ choices: [{ delta: {}, finish_reason: "stop" }] })}${event({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 2 } })}data: [DONE]\n\n`;

const streaming = (text: string): Handler => (_, response) => {
  response.setHeader("content-type", "text/event-stream");
  response.end(text);
};

const request: GenerateRequest = { system: "s", user: "note", grammar: "root ::= \"x\"", schema: { type: "object" }, maxTokens: 9 };

/** Without a schema there is no form to fall back from. */
const freely: GenerateRequest = { system: "s", user: "note", maxTokens: 9 };

async function engineAt(baseUrl: string, limits: Partial<PlantLimits> = {}, key?: string) {
  const engine = createPlantEngine({ server: () => Promise.resolve({ name: "hall", baseUrl, model: "m", key }), limits });
  await engine.load(sampleManifest);
  return engine;
}

async function collect(events: AsyncIterable<GenerateEvent>): Promise<GenerateEvent[]> {
  const all: GenerateEvent[] = [];
  for await (const next of events) all.push(next);
  return all;
}

describe("an answer of the plant server", () => {
  it("streams with its log probabilities and its counts", async () => {
    const bodies: unknown[] = [];
    const url = await serve((asked, response) => {
      bodies.push(JSON.parse(asked.body));
      streaming(piece('{"orders":', -0.1) + piece("[]}", -0.2) + END)(asked, response);
    });
    const engine = await engineAt(url);
    const events = await collect(engine.generate({ ...request, general: { version: "g1", system: "explained", examples: [{ user: "a", answer: "b" }] } }));
    expect(events.slice(0, 2)).toEqual([
      { kind: "chunk", text: '{"orders":', tokens: [{ id: 0, logprob: -0.1 }] },
      { kind: "chunk", text: "[]}", tokens: [{ id: 0, logprob: -0.2 }] },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: "done", summary: { finish: "stop", promptTokens: 7, answerTokens: 2, answeredBy: { id: "plant:hall", version: "m", promptVersion: "g1" } } });
    expect(bodies).toMatchObject([{
      model: "m", stream: true, temperature: 0, max_tokens: 9, logprobs: true, top_logprobs: 1,
      response_format: { type: "json_schema", json_schema: { strict: true, schema: { type: "object" } } },
      messages: [{ role: "system", content: "explained" }, { role: "user", content: "a" }, { role: "assistant", content: "b" }, { role: "user", content: "note" }],
    }]);
  });

  it("sends the key as a bearer token and nothing else that names anyone", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const url = await serve((asked, response) => {
      seen.push(asked.headers);
      streaming(piece("{}") + END)(asked, response);
    });
    await collect((await engineAt(url, {}, "secret")).generate(request));
    expect(seen[0]).toMatchObject({ authorization: "Bearer secret" });
    expect(seen[0]).not.toHaveProperty("cookie");
    expect(seen[0]).not.toHaveProperty("referer");
  });

  it("is asked for less strictly where the server refuses a schema, and that is remembered", async () => {
    const asked: unknown[] = [];
    const url = await serve((incoming, response) => {
      const body: { response_format?: { type: string } } = JSON.parse(incoming.body);
      asked.push(body.response_format?.type);
      if (body.response_format?.type === "json_schema") response.writeHead(400).end("{}");
      else streaming(piece("{}") + END)(incoming, response);
    });
    const engine = await engineAt(url);
    await collect(engine.generate(request));
    await collect(engine.generate(request));
    expect(asked).toEqual(["json_schema", "json_object", "json_object"]);
  });

  it("is asked for with its keys in the order of the schema: servers have required keys written first", async () => {
    const asked: unknown[] = [];
    const url = await serve((incoming, response) => {
      const body: { response_format: { json_schema: { schema: unknown } } } = JSON.parse(incoming.body);
      asked.push(body.response_format.json_schema.schema);
      streaming(piece("{}") + END)(incoming, response);
    });
    await collect((await engineAt(url)).generate({ ...request, schema: workOrdersJsonSchema }));
    expect(asked).toMatchObject([{ required: ["orders"], properties: { orders: { items: { properties: { parts: { items: { required: ["name"] } }, readings: { items: { required: ["name", "value"] } } } } } } }]);
    expect(asked).not.toMatchObject([{ properties: { orders: { items: { required: expect.anything() as unknown } } } }]);
  });

  it("is not asked for less strictly ever after because of one request that is refused in every form", async () => {
    const asked: unknown[] = [];
    const url = await serve((incoming, response) => {
      const body: { response_format?: { type: string } } = JSON.parse(incoming.body);
      asked.push(body.response_format?.type);
      if (asked.length <= 3) response.writeHead(400).end("{}");
      else streaming(piece("{}") + END)(incoming, response);
    });
    const engine = await engineAt(url);
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "server-answer" });
    await collect(engine.generate(request));
    expect(asked).toEqual(["json_schema", "json_object", undefined, "json_schema"]);
  });

  it.each([
    ["llama.cpp", { error: { code: 400, message: "request (9032 tokens) exceeds the available context size (8192 tokens), try increasing it", type: "exceed_context_size_error", n_ctx: 8192 } }],
    ["OpenAI", { error: { message: "too much", type: "invalid_request_error", code: "context_length_exceeded" } }],
    ["vLLM", { error: { message: "This model's maximum context length is 2048 tokens. However, you requested 9032.", type: "BadRequestError", code: 400 } }],
  ])("is asked for once when the note is too long, as %s says it", async (_, refusal) => {
    let asked = 0;
    const url = await serve((__, response) => {
      asked += 1;
      response.writeHead(400).end(JSON.stringify(refusal));
    });
    await expect(collect((await engineAt(url)).generate(request))).rejects.toMatchObject({ code: "note-too-long" });
    expect(asked).toBe(1);
  });

  it("may take long to begin after it was announced", async () => {
    const url = await serve((_, response) => {
      response.write(event({ choices: [{ delta: { role: "assistant", content: null } }] }));
      setTimeout(() => response.end(piece("{}") + END), 150);
    });
    const events = await collect((await engineAt(url, { silenceMs: 40 })).generate(request));
    expect(events.at(-1)).toMatchObject({ summary: { finish: "stop" } });
  });

  it("says that it was cut at its limit", async () => {
    const url = await serve(streaming(piece("{") + event({ choices: [{ delta: {}, finish_reason: "length" }] }) + "data: [DONE]\n\n"));
    expect((await collect((await engineAt(url)).generate(request))).at(-1)).toMatchObject({ summary: { finish: "length" } });
  });

  it("ends when aborted, and the server sees the connection close", async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => { closed = resolve; });
    const url = await serve((_, response) => {
      response.on("close", closed);
      response.write(piece("{"));
    });
    const engine = await engineAt(url);
    const controller = new AbortController();
    const events: GenerateEvent[] = [];
    for await (const next of engine.generate(request, controller.signal)) {
      events.push(next);
      controller.abort();
    }
    expect(events.at(-1)).toMatchObject({ kind: "done", summary: { finish: "aborted" } });
    await isClosed;
  });

  it.each<[string, string, Handler, Partial<PlantLimits>?]>([
    ["a refused key", "server-refused", (_, response) => response.writeHead(401).end()],
    ["too many requests", "server-busy", (_, response) => response.writeHead(429).end()],
    ["a refusal without an end", "server-answer", (_, response) => response.writeHead(400).end("x".repeat(1 << 18))],
    ["an error of the server", "server-unreachable", (_, response) => response.writeHead(500).end()],
    ["a web page instead", "server-answer", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    ["no event stream at all", "server-answer", streaming("hello")],
    ["an event that is no JSON", "server-answer", streaming("data: {nope\n\n")],
    ["another JSON", "server-answer", streaming(event({ choices: "many" }))],
    ["an error inside the stream", "server-answer", streaming(piece("{") + event({ error: { message: "out of memory" } }))],
    ["a stream that ends within the answer", "server-answer", streaming(piece('{"orders":['))],
    ["a connection that breaks", "server-unreachable", (_, response) => {
      response.write(piece("{"));
      setTimeout(() => response.destroy(), 20);
    }],
    ["silence before the first text", "server-unreachable", () => undefined, { firstTextMs: 60 }],
    ["silence within the answer", "server-unreachable", (_, response) => void response.write(piece("{")), { silenceMs: 60 }],
    ["an answer without an end", "server-unreachable", (_, response) => {
      const timer = setInterval(() => response.write(piece("x")), 5);
      response.on("close", () => clearInterval(timer));
    }, { totalMs: 120 }],
    ["an endless flood", "server-answer", (_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(piece("x".repeat(5000))));
      };
      response.on("drain", flood);
      flood();
    }],
  ])("becomes a clear error: %s", async (_, code, chat, limits) => {
    const engine = await engineAt(await serve(chat), limits);
    await expect(collect(engine.generate(freely))).rejects.toMatchObject({ name: "EngineError", code });
  });

  it("is not asked for before the server was found", async () => {
    const engine = createPlantEngine({ server: () => Promise.resolve({ name: "hall", baseUrl: "http://127.0.0.1:9/v1", model: "m" }) });
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "not-loaded" });
    await expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "server-unreachable" });
  });
});

describe("the models of a server", () => {
  const ok = streaming("");
  it.each<[string, string, Handler]>([
    ["a refused key", "server-refused", (_, response) => response.writeHead(403).end()],
    ["a web page", "server-answer", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    ["no list", "server-answer", (_, response) => response.end('{"models":1}')],
    ["an endless list", "server-answer", (_, response) => response.end("x".repeat(2 << 20))],
    ["a redirect", "server-unreachable", (_, response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end()],
    ["silence", "server-unreachable", () => undefined],
  ])("are asked in vain: %s", async (_, code, models) => {
    await expect(listModels({ baseUrl: await serve(ok, models) }, { connectMs: 150 })).rejects.toMatchObject({ code });
  });

  it("are listed by name; one that is not among them is refused", async () => {
    const url = await serve(ok, (_, response) => response.end('{"object":"list","data":[{"id":"a"},{"id":"b"}]}'));
    await expect(listModels({ baseUrl: url })).resolves.toEqual(["a", "b"]);
    const engine = createPlantEngine({ server: () => Promise.resolve({ name: "hall", baseUrl: url, model: "c" }) });
    await expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "server-answer" });
  });

  it("can be given up", async () => {
    const url = await serve(ok, () => undefined);
    await expect(listModels({ baseUrl: url }, { signal: AbortSignal.abort() })).rejects.toEqual(new EngineError("cancelled"));
  });
});
