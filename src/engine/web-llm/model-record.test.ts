import { describe, expect, it } from "vitest";
import type { ModelManifest } from "@/models/manifest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { contextTokensOf, modelRecord } from "./model-record";

const base = "https://models.fieldwright.invalid/sample/1.0.0/resolve/main/";
const general: ModelManifest = {
  ...sampleManifest,
  general: true,
  contextTokens: 131_072,
  requiredFeatures: ["shader-f16"],
  engine: { kind: "web-llm", overrides: { max_history_size: 1, temperature: 0.7 }, modelManifest: "mlc-model-manifest.json" },
};

describe("what the library is told", () => {
  it("of a trained model is where it lies, and nothing of its settings is replaced", () => {
    expect(modelRecord(sampleManifest)).toEqual({ model: base, model_id: "sample", model_lib: `${base}model.wasm`, overrides: {} });
    expect(contextTokensOf(sampleManifest)).toBe(2048);
  });

  it("of a general model is what its manifest says, to answer greedily, and to keep its context small", () => {
    expect(modelRecord(general)).toEqual({
      model: base, model_id: "sample", model_lib: `${base}model.wasm`,
      required_features: ["shader-f16"], model_manifest: "mlc-model-manifest.json",
      overrides: { max_history_size: 1, context_window_size: 4096, sliding_window_size: -1, temperature: 0, top_p: 1, repetition_penalty: 1, frequency_penalty: 0, presence_penalty: 0 },
    });
    expect(contextTokensOf({ ...general, contextTokens: 2048 })).toBe(2048);
  });
});
