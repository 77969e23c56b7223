import { createHash } from "node:crypto";
import type { ModelFile, ModelManifest, ModelSelfTest } from "@/models/manifest";

/** A file of a sample model: its content, and its entry in the manifest. */
export function sampleFile(path: string, type: ModelFile["type"], content: Uint8Array | string): ModelFile {
  return { path, type, bytes: Buffer.from(content).byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}

export const sampleContents: Readonly<Record<string, string>> = {
  "mlc-chat-config.json": '{"model_type":"llama"}',
  "model.wasm": "library bytes",
  "tokenizer.json": '{"model":{}}',
  "tensor-cache.json": '{"records":[]}',
  "params_shard_0.bin": "first weights",
  "params_shard_1.bin": "second weights",
};

function typeOf(path: string): ModelFile["type"] {
  if (path.endsWith(".wasm")) return "library";
  if (path.startsWith("tokenizer")) return "tokenizer";
  return path.endsWith(".bin") ? "weights" : "config";
}

/** A valid manifest of a tiny model, for tests. */
export const sampleManifest: ModelManifest & { selfTest: ModelSelfTest } = {
  schema: 1,
  id: "sample",
  version: "1.0.0",
  name: "Sample",
  base: { name: "Base", licence: "Apache-2.0" },
  licence: "Apache-2.0",
  task: "work-orders",
  languages: ["en"],
  promptVersion: "1",
  dataRevision: "1",
  contextTokens: 2048,
  prefillChunkTokens: 512,
  memoryBytes: 1000,
  files: Object.entries(sampleContents).map(([path, content]) => sampleFile(path, typeOf(path), content)),
  selfTest: { system: "S", note: "N", tokens: [11, 12, 13], firstLogprob: -0.5, tolerance: 0.05 },
  scores: {},
};
