import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Wllama } from "@wllama/wllama";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { generalPrompt } from "@/domain/conversion/prompts/general";
import type { GenerateEvent } from "@/engine/engine";
import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { openWriter } from "@/models/store/piece-store";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { createProcessorEngine } from "./processor-engine";

const weights = Buffer.from("weights of a model");
const { selfTest: _, ...untested } = sampleManifest;
const model: ModelManifest = { ...untested, general: true, promptVersion: generalPrompt.version, engine: { kind: "wllama" }, files: [{ path: "model.gguf", bytes: weights.length, sha256: "0".repeat(64), type: "weights" }] };
const limits = { silenceMs: 300, diskMs: 300, startMs: 300 };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const writer = await openWriter({ url: `${storageBase(model)}model.gguf`, path: "model.gguf", bytes: weights.length, sha256: null });
  await writer.write(weights);
  await writer.finish();
});

interface Play {
  /** Pieces of each answer; `hang` never goes on, `crash` throws. */
  answers?: string[][];
  load?: () => Promise<void>;
}

/** The library as far as it is used; plays a script and keeps what it was asked. */
function library({ answers = [["A pump works."]], load = () => Promise.resolve() }: Play = {}) {
  const asked: Record<string, unknown>[] = [];
  const loaded: unknown[] = [];
  const exit = vi.fn(() => Promise.resolve());
  const fake = {
    exit,
    async loadModel(blobs: Blob[], options: unknown) {
      loaded.push(await blobs[0]?.text(), options);
      await load();
    },
    createChatCompletion: async (options: { abortSignal?: AbortSignal } & Record<string, unknown>) => {
      const pieces = answers[Math.min(asked.length, answers.length - 1)] ?? [];
      asked.push(options);
      return (async function* () {
        for (const content of pieces) {
          if (content === "hang") await new Promise(() => undefined);
          if (content === "crash") throw new Error("unreachable");
          if (options.abortSignal?.aborted) throw new DOMException("aborted", "AbortError");
          yield { choices: [{ delta: { content }, finish_reason: null }] };
        }
        yield { choices: [{ delta: {}, finish_reason: "stop" }], usage: { prompt_tokens: 7, completion_tokens: pieces.length } };
      })();
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not used is not there
  return { asked, loaded, exit, engine: createProcessorEngine({ create: () => Promise.resolve(fake as unknown as Wllama), limits }) };
}

async function collect(events: AsyncIterable<GenerateEvent>) {
  let text = "";
  for await (const event of events) {
    if (event.kind === "chunk") text += event.text;
    else return { text, summary: event.summary };
  }
  throw new Error("no end");
}
const request = { system: "trained", user: "P-204 leaks", grammar: "root ::= a_b\na_b ::= \"x_y\"", general: generalPrompt, maxTokens: 9 };

describe("the engine on the processor", () => {
  it("loads the stored weights without the GPU, tests itself and answers with the general prompt under the grammar", async () => {
    const { engine, asked, loaded } = library({ answers: [["A pump works."], ["{", "}"]] });
    const phases: string[] = [];
    await engine.load(model, { onProgress: ({ phase }) => phases.push(phase) });
    expect(loaded).toEqual(["weights of a model", expect.objectContaining({ n_gpu_layers: 0, n_ctx: model.contextTokens })]);
    expect(phases).toEqual(["prepare", "self-test"]);
    const { text, summary } = await collect(engine.generate(request));
    expect(text).toBe("{}");
    expect(summary).toMatchObject({ finish: "stop", promptTokens: 7, answerTokens: 2, answeredBy: { id: model.id, promptVersion: generalPrompt.version } });
    expect(asked[1]).toMatchObject({ grammar: 'root ::= a-b\na-b ::= "x_y"', temperature: 0, max_tokens: 9 });
    const messages: unknown = asked[1]?.["messages"];
    expect(messages).toHaveLength(2 + 2 * generalPrompt.examples.length);
  });

  it("asks a model that was trained for the task with the prompt it was trained with", async () => {
    const { engine, asked } = library({ answers: [["A pump works."], ["{}"]] });
    await engine.load({ ...model, promptVersion: "1" });
    const { summary } = await collect(engine.generate(request));
    expect(asked[1]?.["messages"]).toEqual([{ role: "system", content: "trained" }, { role: "user", content: "P-204 leaks" }]);
    expect(summary.answeredBy).toBeUndefined();
  });

  it.each([
    ["no words come out", { answers: [["1 2 3"]] }, "self-test-failed"],
    ["the library cannot read it", { load: () => Promise.reject(new Error("bad tensor")) }, "internal"],
    ["the library hangs", { load: () => new Promise<void>(() => undefined) }, "hung"],
  ])("is not ready where %s", async (_, play, code) => {
    const { engine, exit } = library(play);
    await expect(engine.load(model)).rejects.toMatchObject({ code });
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "not-loaded" });
    expect(exit).toHaveBeenCalled();
  });

  it("says that the weights are gone", async () => {
    await expect(library().engine.load({ ...model, version: "9.9.9" })).rejects.toMatchObject({ code: "not-found" });
  });

  it.each([["hang", "hung"], ["crash", "worker-crashed"]])("is lost when it ends in a %s", async (fault, code) => {
    const { engine } = library({ answers: [["A pump works."], ["{", fault]] });
    await engine.load(model);
    const lost: string[] = [];
    engine.onLost((error) => lost.push(error.code));
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code });
    expect(lost).toEqual([code]);
  });

  it("stops when it is asked to, and can be asked again", async () => {
    const { engine } = library({ answers: [["A pump works."], ["a", "b", "c"], ["again"]] });
    await engine.load(model);
    const controller = new AbortController();
    let text = "";
    for await (const event of engine.generate(request, controller.signal)) {
      if (event.kind === "chunk") {
        text += event.text;
        controller.abort();
      } else expect(event.summary.finish).toBe("aborted");
    }
    expect(text).toBe("a");
    expect((await collect(engine.generate(request))).text).toBe("again");
  });

  it("gives up loading when it is asked to", async () => {
    const controller = new AbortController();
    const { engine } = library({ load: () => new Promise((resolve) => setTimeout(resolve, 100)) });
    const loading = engine.load(model, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(loading).rejects.toMatchObject({ code: "cancelled" });
  });
});
