import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ModelSource } from "@/models/hub/source";
import type { DownloadReport } from "./model-downloads";

const MIB = 1024 * 1024;
const shards = ["params_shard_0.bin", "params_shard_1.bin"];
const contents: Readonly<Record<string, BlobPart>> = {
  "mlc-chat-config.json": JSON.stringify({ context_window_size: 4096, tokenizer_files: ["tokenizer.json"], conv_template: {} }),
  "tensor-cache.json": JSON.stringify({ records: shards.map((dataPath) => ({ dataPath, nbytes: 5, records: [] })) }),
  "tokenizer.json": "{}",
  "model.wasm": new Uint8Array([0, 0x61, 0x73, 0x6d]),
  "params_shard_0.bin": "first",
  "params_shard_1.bin": "other",
};

const source: ModelSource = {
  id: "big", version: "1.0.0", name: "Big", origin: "site", downloadBytes: null, family: "llama", licence: "MIT", languages: ["en"], memoryBytes: 1,
  requiredFeatures: [], weights: "https://hub.example/big/", library: "https://hub.example/big/model.wasm",
};

/** Runs the worker until it says something other than how far it is; each shard announces so many bytes. */
async function runWorker(announced: Record<string, string>) {
  const asked: string[] = [];
  vi.resetModules();
  vi.stubGlobal("fetch", (address: string) => {
    const name = address.slice(source.weights.length);
    asked.push(name);
    return Promise.resolve(new Response(contents[name], { headers: name.endsWith(".bin") ? announced : {} }));
  });
  const report = await new Promise<DownloadReport>((resolve) => {
    vi.stubGlobal("self", {
      postMessage: (told: DownloadReport) => told.kind !== "bytes" && resolve(told),
      addEventListener: (_: string, listen: (event: { data: unknown }) => void) => setTimeout(() => listen({ data: { source, folders: [] } })),
    });
    void import("./model-download-worker");
  });
  return { report, shards: asked.filter((name) => name.endsWith(".bin")) };
}

beforeEach(() => {
  // Without locks.
  vi.stubGlobal("navigator", {});
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

// A compressed answer may announce anything.
const large = { "content-length": String(128 * MIB), "content-encoding": "gzip" };

it("gives way to a fresh worker before the next file, once it has brought in enough", async () => {
  expect(await runWorker(large)).toEqual({ report: { kind: "renew" }, shards: [shards[0]] });
  expect(await runWorker(large)).toEqual({ report: { kind: "done" }, shards: [shards[1]] });
});

it("does not give way within a file: one that cannot be had fails, however large", async () => {
  expect(await runWorker({ "content-length": String(128 * MIB) })).toEqual({ report: { kind: "failed", code: "wrong-size" }, shards: [shards[0], shards[0]] });
});
