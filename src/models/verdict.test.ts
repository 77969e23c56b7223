import { describe, expect, it } from "vitest";
import { hubModels } from "./hub/hub-catalog";
import type { DeviceReport } from "./probe";
import { buildFor, needsOfManifest, needsOfSource, recommended, verdictOf, type Candidate, type ModelNeeds, type Verdict } from "./verdict";
import { sampleManifest } from "./testing/sample-manifest";

const MIB = 1 << 20;
const GIB = 1 << 30;

const gpu = { available: true, description: "GPU", maxBufferBytes: 2 * GIB, maxBindingBytes: GIB, shaderF16: true, isSoftware: false } as const;
const desktop: DeviceReport = { webgpu: gpu, storage: { usable: true, freeBytes: 200e9, persisted: true }, device: { memoryBytes: 16 * GIB, isIos: false } };
const capped: DeviceReport = { ...desktop, device: { memoryBytes: 8 * GIB, isIos: false } };
const firefox: DeviceReport = { ...desktop, device: { memoryBytes: null, isIos: false } };
const tablet: DeviceReport = { webgpu: { ...gpu, maxBufferBytes: 512 * MIB, maxBindingBytes: 256 * MIB }, storage: { usable: true, freeBytes: 20e9, persisted: false }, device: { memoryBytes: 4 * GIB, isIos: false } };
const iPhone: DeviceReport = { webgpu: gpu, storage: { usable: true, freeBytes: 10e9, persisted: false }, device: { memoryBytes: null, isIos: true } };
const swiftShader: DeviceReport = { ...capped, webgpu: { ...gpu, maxBufferBytes: GIB, shaderF16: false, isSoftware: true } };
const noGpu: DeviceReport = { ...desktop, webgpu: { available: false, reason: "no-api" } };
const fullDisk: DeviceReport = { ...desktop, storage: { usable: true, freeBytes: 50e6, persisted: true } };
const oldReport: DeviceReport = { webgpu: { available: true, description: "GPU", maxBufferBytes: GIB, shaderF16: true }, storage: desktop.storage };

const modelOf = (id: string) => {
  const model = hubModels.find((known) => known.id === id);
  if (model === undefined) throw new Error(id);
  return model;
};
const embedded: ModelNeeds = { memoryBytes: 190_182_656, missingBytes: 84e6, requiredFeatures: [], engine: "web-llm" };
const onProcessor: ModelNeeds = { ...embedded, engine: "wllama" };
/** In the build for the device; in 16-bit numbers where there is none. */
function needsOn(id: string, report: DeviceReport): ModelNeeds {
  const model = modelOf(id);
  const build = buildFor(model, report) ?? model.builds[0];
  if (build === undefined) throw new Error(id);
  return needsOfSource(build);
}

describe("verdictOf", () => {
  it.each<[string, string, Verdict["level"], DeviceReport, Verdict["reasons"]]>([
    ["a desktop", "embedded", "well", desktop, []],
    ["a desktop", "llama-3-2-3b", "well", desktop, []],
    ["a desktop", "mistral-7b", "well", desktop, []],
    ["a desktop of 8 GiB or more", "qwen3-4b", "well", capped, []],
    ["a desktop of 8 GiB or more", "mistral-7b", "slow", capped, ["tight-memory"]],
    ["a browser that hides the memory", "llama-3-2-1b", "well", firefox, []],
    ["a browser that hides the memory", "qwen3-4b", "slow", firefox, ["unknown-memory"]],
    ["a tablet of 4 GiB", "embedded", "well", tablet, []],
    ["a tablet of 4 GiB", "llama-3-2-1b", "well", tablet, []],
    ["a tablet of 4 GiB", "llama-3-2-3b", "slow", tablet, ["tight-memory"]],
    ["a tablet of 4 GiB", "qwen3-4b", "cannot", tablet, ["device-memory"]],
    ["a tablet with small bindings", "gemma-4-e2b", "cannot", tablet, ["small-buffers", "device-memory"]],
    ["an iPhone", "embedded", "well", iPhone, []],
    ["an iPhone", "smollm2-360m", "well", iPhone, []],
    ["an iPhone", "llama-3-2-1b", "slow", iPhone, ["tight-memory"]],
    ["an iPhone", "qwen3-0-6b", "cannot", iPhone, ["tab-memory"]],
    ["SwiftShader", "embedded", "slow", swiftShader, ["software-gpu"]],
    ["SwiftShader", "smollm2-360m", "slow", swiftShader, ["software-gpu"]],
    ["SwiftShader", "gemma-3-1b", "cannot", swiftShader, ["no-f16"]],
    ["no WebGPU", "embedded", "cannot", noGpu, ["no-api"]],
    ["no WebGPU", "processor", "slow", noGpu, ["processor-only"]],
    ["a full disk", "embedded", "cannot", fullDisk, ["low-storage"]],
    ["a full disk", "llama-3-2-1b", "cannot", fullDisk, ["low-storage"]],
    ["a report without the newer findings", "embedded", "well", oldReport, []],
  ])("%s, %s: %s", (_, id, level, report, reasons) => {
    const named: Record<string, ModelNeeds> = { embedded, processor: onProcessor };
    expect(verdictOf(named[id] ?? needsOn(id, report), report)).toEqual({ level, reasons });
  });

  it("counts only what is still to be downloaded", () => {
    expect(verdictOf({ ...embedded, missingBytes: 0 }, fullDisk).level).toBe("well");
  });

  it("names a feature that it does not know", () => {
    expect(verdictOf({ ...embedded, requiredFeatures: ["subgroups"] }, desktop)).toEqual({ level: "cannot", reasons: ["no-feature"] });
  });

  it("reads the needs of a manifest", () => {
    expect(needsOfManifest(sampleManifest, 5)).toEqual({ memoryBytes: 1000, missingBytes: 5, requiredFeatures: [], bindingBytes: undefined, engine: "web-llm" });
    expect(needsOfManifest({ ...sampleManifest, engine: { kind: "wllama" } }).engine).toBe("wllama");
  });
});

describe("buildFor", () => {
  it.each([
    ["16-bit numbers where the GPU has them", desktop, "qwen3-4b", "q4f16_1"],
    ["32-bit numbers where it has not", swiftShader, "qwen3-4b", "q4f32_1"],
    ["nothing where only the other build exists", swiftShader, "gemma-3-1b", undefined],
    ["nothing without a GPU", noGpu, "qwen3-4b", undefined],
  ])("takes %s", (_, report, id, build) => {
    expect(buildFor(modelOf(id), report)?.build).toBe(build);
  });
});

describe("recommended", () => {
  interface Named extends Candidate {
    id: string;
  }
  const candidates = (report: DeviceReport): Named[] => [
    ...hubModels.map(({ id, languages, rank }) => ({ id, languages, rank, isTrained: false, needs: needsOn(id, report) })),
    { id: "embedded", languages: ["en", "fr", "ar"], isTrained: true, needs: embedded },
  ];

  it.each<[string, string, DeviceReport, string | undefined]>([
    ["a strong desktop", "ar", desktop, "qwen3-4b"],
    ["a desktop of 8 GiB", "fr", capped, "llama-3-2-3b"],
    ["a desktop of 8 GiB, in a language that the one that fits does not know", "ar", capped, "embedded"],
    ["a browser that hides the memory", "en", firefox, "embedded"],
    ["a tablet", "en", tablet, "embedded"],
    ["an iPhone", "en", iPhone, "embedded"],
    ["SwiftShader", "en", swiftShader, "embedded"],
    ["no WebGPU", "en", noGpu, undefined],
    ["a full disk", "en", fullDisk, undefined],
    ["a language that nobody knows", "de", tablet, "embedded"],
  ])("is one model on %s (%s)", (_, language, report, id) => {
    expect(recommended(candidates(report), report, language)?.id).toBe(id);
  });
});
