import { describe, expect, it } from "vitest";
import { TransferError } from "@/models/transfer-error";
import { sampleManifest } from "@/models/testing/sample-manifest";
import type { GenerateEvent, LoadProgress } from "./engine";
import { createScriptedEngine, type Script } from "./scripted/scripted-engine";
import { createEngineSupervisor, type EngineSupervisor } from "./supervisor";

const request = { system: "S", user: "N", maxTokens: 5 };
const progress: LoadProgress = { phase: "download", loadedBytes: 1, totalBytes: 2, bytesPerSecond: null, secondsLeft: null };

function supervise(script: Script = { answers: [{ chunks: ["a", "b"] }] }, manifestSource = () => Promise.resolve(sampleManifest)) {
  const engine = createScriptedEngine(script);
  const supervisor = createEngineSupervisor({ createEngine: () => engine, manifestSource });
  const seen: string[] = [];
  supervisor.subscribe(() => seen.push(supervisor.getState().status));
  return { engine, supervisor, seen };
}

async function textOf(events: AsyncIterable<GenerateEvent>): Promise<string> {
  let text = "";
  for await (const event of events) if (event.kind === "chunk") text += event.text;
  return text;
}

/** Resolves when the supervisor has come to rest. */
async function atRest(supervisor: EngineSupervisor): Promise<void> {
  while (["loading", "restarting"].includes(supervisor.getState().status)) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("createEngineSupervisor", () => {
  it("starts once for everybody who waits, and reports progress", async () => {
    const { supervisor, seen } = supervise({ loads: [{ progress: [progress] }] });
    const states: unknown[] = [];
    supervisor.subscribe(() => states.push(supervisor.getState()));
    await Promise.all([supervisor.ensureReady(), supervisor.ensureReady(), supervisor.start()]);
    expect(seen).toEqual(["loading", "loading", "ready"]);
    expect(states[1]).toEqual({ status: "loading", progress });
  });

  it("starts by itself for the first question", async () => {
    const { supervisor } = supervise();
    await expect(textOf(supervisor.run(request))).resolves.toBe("ab");
  });

  it("has a note read ahead only where it is ready", async () => {
    const { engine, supervisor, seen } = supervise();
    supervisor.prefill(request);
    expect([seen, engine.prefills]).toEqual([[], []]);
    await supervisor.start();
    supervisor.prefill(request);
    expect(engine.prefills).toEqual([request]);
  });

  it("says why the start failed, and tries again only when asked to", async () => {
    const { supervisor } = supervise({ loads: [{ error: "no-webgpu" }, {}] });
    await supervisor.start();
    expect(supervisor.getState()).toMatchObject({ status: "failed", error: { code: "no-webgpu" } });
    await expect(supervisor.ensureReady()).rejects.toMatchObject({ code: "no-webgpu" });
    await supervisor.start();
    expect(supervisor.getState().status).toBe("ready");
  });

  it("passes on why the manifest could not be had, and asks for it again", async () => {
    let asked = 0;
    const { supervisor } = supervise(undefined, () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new TransferError("not-found", "manifest.json", "status 404")) : Promise.resolve(sampleManifest);
    });
    await supervisor.start();
    expect(supervisor.getState()).toMatchObject({ status: "failed", error: { code: "not-found" } });
    await supervisor.start();
    expect(supervisor.getState().status).toBe("ready");
  });

  it("needs the manifest only once: a restart works offline", async () => {
    let asked = 0;
    const { supervisor, engine } = supervise(undefined, () => {
      asked += 1;
      return Promise.resolve(sampleManifest);
    });
    await supervisor.start();
    engine.lose("device-lost");
    await supervisor.ensureReady();
    expect(asked).toBe(1);
  });

  it("restarts a lost engine once by itself, then says so", async () => {
    const { supervisor, engine, seen } = supervise();
    await supervisor.start();
    engine.lose("device-lost");
    expect(supervisor.getState()).toMatchObject({ status: "restarting", cause: { code: "device-lost" } });
    await atRest(supervisor);
    expect(supervisor.getState().status).toBe("ready");
    engine.lose("hung");
    expect(supervisor.getState()).toMatchObject({ status: "failed", error: { code: "hung" } });
    expect(seen).toEqual(["loading", "ready", "restarting", "ready", "failed"]);
    await supervisor.start();
    expect(supervisor.getState().status).toBe("ready");
  });

  it("restarts again after an answer in between", async () => {
    const { supervisor, engine } = supervise();
    await supervisor.start();
    for (let i = 0; i < 3; i += 1) {
      engine.lose("device-lost");
      await textOf(supervisor.run(request));
    }
    expect(supervisor.getState().status).toBe("ready");
  });

  it("restarts after a fatal error in an answer, and a second question waits for it", async () => {
    const { supervisor, seen } = supervise({ answers: [{ chunks: ["a"], error: "device-lost" }, { chunks: ["whole"] }] });
    await expect(textOf(supervisor.run(request))).rejects.toMatchObject({ code: "device-lost" });
    expect(supervisor.getState().status).toBe("restarting");
    await expect(textOf(supervisor.run(request))).resolves.toBe("whole");
    expect(seen).toEqual(["loading", "ready", "restarting", "ready"]);
  });

  it("counts a loss once though the engine and the answer both tell of it", async () => {
    const { supervisor, engine, seen } = supervise({ answers: [{ chunks: ["a", "b", "c", "d"], error: "hung" }], delayMs: 10 });
    await supervisor.start();
    const answer = expect(textOf(supervisor.run(request))).rejects.toMatchObject({ code: "hung" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    engine.lose("hung");
    await atRest(supervisor);
    await answer;
    expect(seen).toEqual(["loading", "ready", "restarting", "ready"]);
  });

  it("leaves the engine alone after an error that concerns only the question", async () => {
    const { supervisor } = supervise({ answers: [{ chunks: [], error: "note-too-long" }] });
    await expect(textOf(supervisor.run(request))).rejects.toMatchObject({ code: "note-too-long" });
    expect(supervisor.getState().status).toBe("ready");
  });

  it("fails when the restart fails", async () => {
    const { supervisor, engine } = supervise({ loads: [{}, { error: "device-lost" }] });
    await supervisor.start();
    engine.lose("device-lost");
    await expect(supervisor.ensureReady()).rejects.toMatchObject({ code: "device-lost" });
    expect(supervisor.getState().status).toBe("failed");
  });

  it("gives up a start and can be started again", async () => {
    const { supervisor } = supervise({ loads: [{ progress: [progress, progress] }, {}], delayMs: 5 });
    const started = supervisor.start();
    const waiting = expect(supervisor.ensureReady()).rejects.toMatchObject({ code: "cancelled" });
    supervisor.cancel();
    await started;
    await waiting;
    expect(supervisor.getState()).toEqual({ status: "idle" });
    await supervisor.ensureReady();
    expect(supervisor.getState().status).toBe("ready");
  });

  it("ends the waiting of who aborts, and starts on for the others", async () => {
    const { supervisor } = supervise({ loads: [{ progress: [progress, progress] }], delayMs: 5 });
    const controller = new AbortController();
    const waiting = expect(supervisor.ensureReady(controller.signal)).rejects.toMatchObject({ code: "cancelled" });
    controller.abort();
    await waiting;
    expect(supervisor.getState().status).toBe("loading");
    await supervisor.ensureReady();
    await expect(supervisor.ensureReady(controller.signal)).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("several models", () => {
  const other = { ...sampleManifest, id: "other" };
  const third = { ...sampleManifest, id: "third" };

  it("loads another model when it is asked for, and the first one again", async () => {
    const { engine, supervisor, seen } = supervise();
    const loaded: string[] = [];
    const load = engine.load.bind(engine);
    engine.load = (manifest, options) => {
      loaded.push(manifest.id);
      return load(manifest, options);
    };
    await supervisor.use(other);
    // Nobody needs a model yet.
    expect(loaded).toEqual([]);
    await supervisor.start();
    await supervisor.use(other);
    await supervisor.use(null);
    await supervisor.use(null);
    expect(loaded).toEqual(["other", sampleManifest.id]);
    expect(supervisor.getState()).toMatchObject({ status: "ready", manifest: sampleManifest });
    expect(seen).toContain("idle");
  });

  it("falls back in the given order when a model cannot be loaded, and says so; it does not try again with every note", async () => {
    const engine = createScriptedEngine({ loads: [{ error: "self-test-failed" }, { error: "hung" }, {}] });
    const asked: string[][] = [];
    const supervisor = createEngineSupervisor({
      createEngine: () => engine,
      manifestSource: () => Promise.resolve(sampleManifest),
      fallback: (failed) => {
        asked.push(failed.map(({ id }) => id));
        return Promise.resolve([other, third][failed.length - 1] ?? null);
      },
    });
    await supervisor.start();
    expect(supervisor.getState()).toMatchObject({ status: "ready", manifest: third, insteadOf: { manifest: sampleManifest, error: { code: "self-test-failed" } } });
    expect(asked).toEqual([[sampleManifest.id], [sampleManifest.id, "other"]]);
    await supervisor.use(null);
    expect(supervisor.getState()).toMatchObject({ manifest: third });
  });

  it("fails of the first reason when nothing is left to try", async () => {
    const engine = createScriptedEngine({ loads: [{ error: "self-test-failed" }, { error: "hung" }] });
    const supervisor = createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(sampleManifest), fallback: (failed) => Promise.resolve(failed.length === 1 ? other : null) });
    await supervisor.start();
    expect(supervisor.getState()).toMatchObject({ status: "failed", error: { code: "self-test-failed" } });
  });

  it("does not fall back where files are missing: they are to be fetched", async () => {
    const engine = createScriptedEngine({ loads: [{ error: "network" }] });
    const supervisor = createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(sampleManifest), fallback: () => Promise.reject(new Error("not asked")) });
    await supervisor.start();
    expect(supervisor.getState()).toMatchObject({ status: "failed", error: { code: "network" } });
  });
});
