/* eslint-disable typescript/no-unsafe-type-assertion -- the fake worker has only what is called */
import { expose } from "comlink";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { modelBytes } from "@/models/manifest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import type { Engine, GenerateEvent, GenerateSummary, LoadProgress } from "@/engine/engine";
import type { Outcome, WorkerApi, WorkerEvent } from "./protocol";
import { createWebLlmEngine } from "./web-llm-engine";

const summary: GenerateSummary = { finish: "stop", promptTokens: 7, answerTokens: 3, prefillMs: 1, decodeMs: 2 };
const request = { system: "S", user: "N", maxTokens: 9 };
const { selfTest } = sampleManifest;
const never = <T>() => new Promise<T>(() => undefined);

interface Behaviour {
  load?: (tell: Tell) => Promise<Outcome> | Outcome;
  /** What a question other than the self-test does. */
  generate?: (run: number, tell: Tell, isStopped: () => boolean) => Promise<Outcome<GenerateSummary>>;
  prefill?: () => Promise<Outcome>;
  selfTestIds?: number[];
  selfTestLogprob?: number;
}
type Tell = (event: WorkerEvent) => unknown;

/** A worker on the other end of a message channel: real Comlink, no model. */
function fakeWorker(behaviour: Behaviour) {
  const { port1, port2 } = new MessageChannel();
  const errors = new EventTarget();
  const stops: number[] = [];
  let tell: Tell | null = null;
  const toPage: Tell = (event) => tell?.(event);
  const api: WorkerApi = {
    listen(listener) {
      tell = listener;
      void listener({ kind: "progress" });
    },
    async load() {
      return (await behaviour.load?.(toPage)) ?? { ok: true, value: undefined };
    },
    async generate(run, asked) {
      if (asked.maxTokens !== selfTest.tokens.length) return (await behaviour.generate?.(run, toPage, () => stops.includes(run))) ?? { ok: true, value: summary };
      const ids = behaviour.selfTestIds ?? selfTest.tokens;
      await toPage({ kind: "chunk", run, text: "test", tokens: ids.map((id) => ({ id, logprob: behaviour.selfTestLogprob ?? selfTest.firstLogprob })) });
      return { ok: true, value: summary };
    },
    prefill: () => behaviour.prefill?.() ?? Promise.resolve({ ok: true, value: undefined }),
    stop: (run) => void stops.push(run),
  };
  expose(api, port2);
  const terminate = vi.fn(() => port1.close());
  const worker = {
    terminate,
    postMessage: port1.postMessage.bind(port1),
    start: port1.start.bind(port1),
    addEventListener: (type: string, listener: EventListener) => (type === "message" ? port1 : errors).addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) => port1.removeEventListener(type, listener),
  };
  return { worker: worker as unknown as Worker, terminate, stops, tell: toPage, crash: () => errors.dispatchEvent(Object.assign(new Event("error"), { message: "boom" })) };
}

function setUp(behaviour: Behaviour = {}, limits = { silenceMs: 60_000, diskMs: 60_000, startMs: 60_000 }) {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const engine = createWebLlmEngine({
    foldersOf: () => ["https://plant.example/m/"], limits,
    spawnWorker() {
      const spawned = fakeWorker(behaviour);
      workers.push(spawned);
      return spawned.worker;
    },
  });
  engines.push(engine);
  const lost = vi.fn();
  engine.onLost(lost);
  return { engine, workers, lost };
}

async function collect(events: AsyncIterable<GenerateEvent>): Promise<GenerateEvent[]> {
  const list: GenerateEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

const engines: Engine[] = [];
beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.dispose();
});

const chunk = (run: number, text: string): WorkerEvent => ({ kind: "chunk", run, text, tokens: [{ id: 1, logprob: -0.1 }] });

describe("load", () => {
  it("goes through download, preparation and self-test, and counts bytes", async () => {
    const seen: LoadProgress[] = [];
    const { engine } = setUp({
      async load(tell) {
        for (const file of sampleManifest.files) await tell({ kind: "bytes", path: file.path, received: file.bytes });
        return { ok: true, value: undefined };
      },
    });
    await engine.load(sampleManifest, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map((progress) => progress.phase)).toEqual([...sampleManifest.files.map(() => "download"), "prepare", "self-test"]);
    expect(seen.map((progress) => progress.loadedBytes)).toEqual(seen.map((progress) => progress.loadedBytes).toSorted((a, b) => a - b));
    expect(seen[0]).toMatchObject({ loadedBytes: 0, totalBytes: modelBytes(sampleManifest) });
    expect(seen.at(-1)?.loadedBytes).toBe(modelBytes(sampleManifest));
  });

  it("counts a file once though it had to start again", async () => {
    const seen: number[] = [];
    const { engine } = setUp({
      async load(tell) {
        for (const received of [5, 0, 5, 9]) await tell({ kind: "bytes", path: "tokenizer.json", received });
        return { ok: true, value: undefined };
      },
    });
    await engine.load(sampleManifest, { onProgress: (progress) => seen.push(progress.loadedBytes) });
    expect(seen).toEqual([0, 5, 0, 5, 9, 9]);
  });

  it("reports a download that stalls, too", async () => {
    const seen: LoadProgress[] = [];
    const { engine } = setUp({
      async load(tell) {
        await tell({ kind: "bytes", path: "tokenizer.json", received: 5 });
        await tell({ kind: "progress" });
        return { ok: true, value: undefined };
      },
    });
    await engine.load(sampleManifest, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map((progress) => [progress.phase, progress.loadedBytes])).toEqual([["download", 0], ["download", 5], ["download", 5], ["self-test", 5]]);
  });

  it("passes on the worker's failure and ends the worker", async () => {
    const { engine, workers, lost } = setUp({ load: () => ({ ok: false, failure: { code: "hash-mismatch", detail: "params_shard_0.bin" } }) });
    await expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "hash-mismatch", detail: "params_shard_0.bin" });
    expect(workers[0]?.terminate).toHaveBeenCalled();
    expect(lost).not.toHaveBeenCalled();
  });

  it("ends the worker when aborted", async () => {
    const { engine, workers } = setUp({ load: never });
    const controller = new AbortController();
    const loading = engine.load(sampleManifest, { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(loading).rejects.toMatchObject({ code: "cancelled" });
    expect(workers[0]?.terminate).toHaveBeenCalled();
    await expect(engine.load(sampleManifest, { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(workers).toHaveLength(1);
  });

  it.each([{ selfTestIds: [11, 12, 14] }, { selfTestLogprob: -2 }])("refuses a model that does not know its known answer: %o", async (behaviour) => {
    const { engine } = setUp(behaviour);
    await expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "self-test-failed" });
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "not-loaded" });
  });

  it("looks only whether language comes out of a model without a known answer", async () => {
    const { selfTest: _, ...rest } = sampleManifest;
    const general = { ...rest, general: true as const };
    const says = (text: string): Behaviour => ({
      async generate(run, tell) {
        await tell(chunk(run, text));
        return { ok: true, value: summary };
      },
    });
    await expect(setUp(says("A pump moves water.")).engine.load(general)).resolves.toBeUndefined();
    await expect(setUp(says("!!!!!!")).engine.load(general)).rejects.toMatchObject({ code: "self-test-failed" });
  });

  it("says no-storage where IndexedDB cannot be read", async () => {
    await new Promise((resolve) => indexedDB.open("fieldwright-models", 2).addEventListener("success", resolve));
    const { engine } = setUp();
    await expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "no-storage" });
  });

  it("starts over in a fresh worker", async () => {
    const { engine, workers, lost } = setUp();
    await engine.load(sampleManifest);
    await engine.load(sampleManifest);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.terminate).toHaveBeenCalled();
    expect(workers[1]?.terminate).not.toHaveBeenCalled();
    expect(lost).not.toHaveBeenCalled();
  });
});

/** Decodes a chunk every few milliseconds until it is stopped. */
const untilStopped: Behaviour["generate"] = async (run, tell, isStopped) => {
  while (!isStopped()) {
    await tell(chunk(run, "x"));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return { ok: true, value: { ...summary, finish: "aborted" } };
};

describe("generate", () => {
  it("streams the chunks of its run, then the end", async () => {
    const { engine } = setUp({
      async generate(run, tell) {
        void tell(chunk(run, "a"));
        void tell(chunk(run - 1, "of another run"));
        await tell(chunk(run, "b"));
        return { ok: true, value: summary };
      },
    });
    await engine.load(sampleManifest);
    const events = await collect(engine.generate(request));
    expect(events.map((event) => event.kind === "chunk" ? event.text : event.summary.finish)).toEqual(["a", "b", "stop"]);
  });

  it("refuses before a model is loaded", async () => {
    const { engine } = setUp();
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "not-loaded" });
  });

  it("passes on an error that concerns only this question, and answers the next", async () => {
    let asked = 0;
    const { engine, lost } = setUp({
      generate() {
        asked += 1;
        return Promise.resolve(asked === 1 ? { ok: false, failure: { code: "note-too-long", detail: "" } } : { ok: true, value: summary });
      },
    });
    await engine.load(sampleManifest);
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "note-too-long" });
    expect(await collect(engine.generate(request))).toHaveLength(1);
    expect(lost).not.toHaveBeenCalled();
  });

  it("is lost after an internal error of the library", async () => {
    const { engine, lost, workers } = setUp({ generate: () => Promise.resolve({ ok: false, failure: { code: "internal", detail: "Aborted()" } }) });
    await engine.load(sampleManifest);
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "internal" });
    expect(lost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "internal" }));
    expect(workers[0]?.terminate).toHaveBeenCalled();
  });

  it("has one answer at a time", async () => {
    let running = 0;
    let most = 0;
    const { engine } = setUp({
      async generate() {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return { ok: true, value: summary };
      },
    });
    await engine.load(sampleManifest);
    await Promise.all([collect(engine.generate(request)), collect(engine.generate(request)), collect(engine.generate(request))]);
    expect(most).toBe(1);
  });

  it("stops when aborted while it decodes, with the worker's summary", async () => {
    const { engine, workers } = setUp({ generate: untilStopped });
    await engine.load(sampleManifest);
    const controller = new AbortController();
    const events: GenerateEvent[] = [];
    for await (const event of engine.generate(request, controller.signal)) {
      events.push(event);
      if (events.length === 3) controller.abort();
    }
    expect(events.at(-1)).toEqual({ kind: "done", summary: { ...summary, finish: "aborted" } });
    expect(workers[0]?.stops).toHaveLength(1);
  });

  it("does not make who aborts wait for a prompt under way, but the next question", async () => {
    const prompts: ((outcome: Outcome<GenerateSummary>) => void)[] = [];
    const { engine, workers } = setUp({ generate: () => new Promise((resolve) => prompts.push(resolve)) });
    await engine.load(sampleManifest);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const events = await collect(engine.generate(request, controller.signal));
    expect(events).toMatchObject([{ kind: "done", summary: { finish: "aborted", answerTokens: 0 } }]);
    await vi.waitFor(() => expect(workers[0]?.stops).toHaveLength(1));
    const next = collect(engine.generate(request));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(prompts).toHaveLength(1);
    prompts[0]?.({ ok: true, value: { ...summary, finish: "aborted" } });
    await vi.waitFor(() => expect(prompts).toHaveLength(2));
    prompts[1]?.({ ok: true, value: summary });
    expect(await next).toEqual([{ kind: "done", summary }]);
  });

  it("never asks the worker when aborted beforehand", async () => {
    const generate = vi.fn(untilStopped);
    const { engine } = setUp({ generate });
    await engine.load(sampleManifest);
    const events = await collect(engine.generate(request, AbortSignal.abort()));
    expect(events).toMatchObject([{ kind: "done", summary: { finish: "aborted" } }]);
    expect(generate).not.toHaveBeenCalled();
  });

  it("stops when its consumer leaves the loop", async () => {
    const { engine, workers } = setUp({ generate: untilStopped });
    await engine.load(sampleManifest);
    for await (const event of engine.generate(request)) if (event.kind === "chunk") break;
    await vi.waitFor(() => expect(workers[0]?.stops).toHaveLength(1));
  });
});

describe("prefill", () => {
  it("waits for the answer under way, and the next question for it", async () => {
    const order: string[] = [];
    const { engine } = setUp({
      async generate() {
        order.push("answer begins");
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push("answer ends");
        return { ok: true, value: summary };
      },
      async prefill() {
        order.push("prefill begins");
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push("prefill ends");
        return { ok: true, value: undefined };
      },
    });
    await engine.load(sampleManifest);
    await Promise.all([collect(engine.generate(request)), engine.prefill?.(request), collect(engine.generate(request))]);
    expect(order).toEqual(["answer begins", "answer ends", "prefill begins", "prefill ends", "answer begins", "answer ends"]);
  });

  it("does nothing before a model is loaded", async () => {
    const { engine, workers } = setUp();
    await engine.prefill?.(request);
    expect(workers).toEqual([]);
  });

  it("never rejects; what it fails of is told as a loss", async () => {
    const { engine, lost } = setUp({ prefill: () => Promise.resolve({ ok: false, failure: { code: "internal", detail: "Aborted()" } }) });
    await engine.load(sampleManifest);
    await engine.prefill?.(request);
    expect(lost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "internal" }));
  });
});

describe("whatever befalls the worker", () => {
  it("a lost GPU ends the answer and is told at once", async () => {
    const { engine, workers, lost } = setUp({ generate: never });
    await engine.load(sampleManifest);
    const answer = expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "device-lost" });
    void workers[0]?.tell({ kind: "lost", failure: { code: "device-lost", detail: "destroyed" } });
    await answer;
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it("a GPU lost while nothing is asked is told at once", async () => {
    const { engine, workers, lost } = setUp();
    await engine.load(sampleManifest);
    void workers[0]?.tell({ kind: "lost", failure: { code: "device-lost", detail: "destroyed" } });
    await vi.waitFor(() => expect(lost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "device-lost" })));
    await expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "not-loaded" });
    await engine.load(sampleManifest);
    expect(await collect(engine.generate(request))).toHaveLength(1);
  });

  it("a crash ends loading and answering", async () => {
    const behaviour: Behaviour = { load: never, generate: never };
    const { engine, workers, lost } = setUp(behaviour);
    const loading = expect(engine.load(sampleManifest)).rejects.toMatchObject({ code: "worker-crashed", detail: "boom" });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.crash();
    await loading;
    delete behaviour.load;
    await engine.load(sampleManifest);
    const answer = expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "worker-crashed" });
    workers[1]?.crash();
    await answer;
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it("silence ends loading and answering, also of a consumer that has left", async () => {
    const limits = { silenceMs: 900, diskMs: 900, startMs: 900 };
    const loading = setUp({ load: never }, limits);
    const answering = setUp({ generate: never }, limits);
    await answering.engine.load(sampleManifest);
    const left = answering.engine.generate(request, AbortSignal.timeout(5));
    await Promise.all([
      expect(loading.engine.load(sampleManifest)).rejects.toMatchObject({ code: "hung" }),
      collect(left),
      vi.waitFor(() => expect(answering.lost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "hung" })), 3_000),
    ]);
  });

  it("disposal cancels what is pending and is no loss", async () => {
    const { engine, workers, lost } = setUp({ generate: never });
    await engine.load(sampleManifest);
    const answer = expect(collect(engine.generate(request))).rejects.toMatchObject({ code: "cancelled" });
    await engine.dispose();
    await answer;
    expect(workers[0]?.terminate).toHaveBeenCalled();
    expect(lost).not.toHaveBeenCalled();
  });
});
