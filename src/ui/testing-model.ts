import { vi } from "vitest";
import { EngineError, type Engine, type LoadProgress } from "@/engine/engine";
import { createScriptedEngine, type Script } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import type { DeviceReport } from "@/models/probe";
import { createBusyRegister } from "./busy";
import type { ModelTools } from "./model-tools";
import type { AppServices } from "./services";
import { createFakePlant } from "./testing-plant";

export const MEGABYTE = 1_000_000;

/** A model of 100 MB; for tests only. */
export const testManifest: ModelManifest = {
  schema: 1,
  id: "work-orders",
  version: "1.2.3",
  name: "Work orders",
  base: { name: "Base", licence: "Apache-2.0" },
  licence: "Apache-2.0",
  task: "work-orders",
  languages: ["en"],
  promptVersion: "1",
  dataRevision: "1",
  contextTokens: 2048,
  prefillChunkTokens: 512,
  memoryBytes: 300 * MEGABYTE,
  files: [
    { path: "model.wasm", bytes: 4 * MEGABYTE, sha256: "0".repeat(64), type: "library" },
    { path: "params.bin", bytes: 96 * MEGABYTE, sha256: "0".repeat(64), type: "weights" },
  ],
  selfTest: { system: "", note: "", tokens: [1], firstLogprob: 0, tolerance: 1 },
  scores: {},
};

export const capableDevice: DeviceReport = {
  webgpu: { available: true, description: "Test GPU", maxBufferBytes: 1 << 30, shaderF16: true },
  storage: { usable: true, freeBytes: 5000 * MEGABYTE, persisted: false },
};

export interface TestServices extends AppServices {
  /** What the model tools answer from now on. */
  device: { report: DeviceReport; installed: InstalledState; manifest: () => Promise<ModelManifest>; choice: ReturnType<ModelTools["choice"]> };
}

/** An engine that stands still while loading, until the test lets it go on; for tests only. */
export function createHaltingEngine(progress: LoadProgress): { engine: Engine; release: () => void } {
  const engine = createScriptedEngine();
  const gate = new AbortController();
  const halted = new Promise<void>((resolve) => {
    gate.signal.addEventListener("abort", () => resolve());
  });
  const load: Engine["load"] = async (manifest, options) => {
    options?.onProgress?.(progress);
    const aborted = new Promise<void>((_resolve, reject) => {
      options?.signal?.addEventListener("abort", () => reject(new EngineError("cancelled")));
    });
    await Promise.race([halted, aborted]);
    await engine.load(manifest);
  };
  return { engine: { ...engine, load }, release: () => gate.abort() };
}

/** Nothing is assigned, and nothing to fall back to; for tests only. */
export function createFakeAssignment(): ModelTools["assignment"] {
  return { ofLanguage: () => null, assign: vi.fn(), order: () => [], setOrder: vi.fn(), forNote: () => Promise.resolve(null), fallback: () => Promise.resolve(null) };
}

/** Brings in nothing; for tests only. */
export function createFakeDownloads(): ModelTools["downloads"] {
  const state = { source: null, isRunning: false, storedBytes: 0, totalBytes: 0, error: null };
  return { getState: () => state, subscribe: () => () => undefined, start: vi.fn(), cancel: vi.fn() };
}

/** Services on a scripted engine, or on the one given; for tests only. */
export function createTestServices(script: Script = {}, engine: Engine = createScriptedEngine(script)): TestServices {
  const device: TestServices["device"] = {
    report: capableDevice,
    installed: { state: "none", bytesMissing: 100 * MEGABYTE },
    manifest: () => Promise.resolve(testManifest),
    choice: { current: null, previous: null },
  };
  return {
    device,
    engine: createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(testManifest) }),
    conversions: { getJob: () => null, subscribe: () => () => undefined, convert: vi.fn(), cancel: vi.fn(), hasActive: () => false, readAhead: vi.fn() },
    busy: createBusyRegister(),
    plant: createFakePlant(),
    model: {
      manifest: () => device.manifest(),
      installed: () => Promise.resolve(device.installed),
      probe: () => Promise.resolve(device.report),
      persist: vi.fn(() => Promise.resolve(true)),
      remove: vi.fn(() => Promise.resolve()),
      builtIn: () => device.manifest(),
      choice: () => device.choice,
      assignment: createFakeAssignment(),
      downloads: createFakeDownloads(),
      mirror: () => undefined,
      setMirror: vi.fn(),
      choose: (model) => {
        device.choice = { current: model, previous: device.choice.current };
      },
    },
  };
}
