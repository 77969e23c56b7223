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

interface Server {
  /** Bytes of the only shard, and what the list of files says of them; the two shards of a small model hold a word. */
  shardBytes?: number;
  listedBytes?: number;
  ranges?: boolean;
}

const bodyOf = (name: string, { shardBytes, listedBytes }: Server): Blob => {
  if (name === "tensor-cache.json" && shardBytes !== undefined) return new Blob([JSON.stringify({ records: [{ dataPath: shards[0], nbytes: listedBytes ?? shardBytes, records: [] }] })]);
  return new Blob(name.endsWith(".bin") && shardBytes !== undefined ? Array.from({ length: shardBytes / MIB }, () => new Uint8Array(MIB)) : [contents[name] ?? ""]);
};

/** Runs the worker until it says something other than how far it is; `asked` are names of shards with what of them. */
async function runWorker(server: Server) {
  const asked: string[] = [];
  vi.resetModules();
  vi.stubGlobal("fetch", (address: string, { headers }: { headers?: Record<string, string> } = {}) => {
    const name = address.slice(source.weights.length);
    const body = bodyOf(name, server);
    if (name.endsWith(".bin")) asked.push([name, headers?.range].filter(Boolean).join(" "));
    const [, from, to] = /bytes=(\d+)-(\d*)/u.exec(headers?.range ?? "") ?? [];
    if (!server.ranges || from === undefined) return Promise.resolve(new Response(body, { headers: { etag: '"one"' } }));
    const end = Math.min(to ? Number(to) + 1 : body.size, body.size);
    return Promise.resolve(new Response(body.slice(Number(from), end), { status: 206, headers: { etag: '"one"', "content-range": `bytes ${from}-${end - 1}/${body.size}` } }));
  });
  const report = await new Promise<DownloadReport>((resolve) => {
    vi.stubGlobal("self", {
      postMessage: (told: DownloadReport) => told.kind !== "bytes" && resolve(told),
      addEventListener: (_: string, listen: (event: { data: unknown }) => void) => setTimeout(() => listen({ data: { source, folders: [] } })),
    });
    void import("./model-download-worker");
  });
  return { report, asked };
}

/** Employs worker after worker, as the page does, until one does not ask for the next. */
async function runAll(server: Server) {
  const asked: string[] = [];
  for (let workers = 1; ; workers += 1) {
    const run = await runWorker(server);
    asked.push(...run.asked);
    if (run.report.kind !== "renew") return { report: run.report, asked, workers };
    expect(workers).toBeLessThan(10);
  }
}

beforeEach(() => {
  // Without locks.
  vi.stubGlobal("navigator", {});
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const part = (first: number, last: number) => `${shards[0]} bytes=${first * MIB}-${last * MIB - 1}`;

it("brings in a small model alone", async () => {
  expect(await runAll({})).toEqual({ report: { kind: "done" }, asked: shards, workers: 1 });
});

it("gives way to a fresh worker between two parts of a large file, and the fresh one goes on there", async () => {
  const { report, asked, workers } = await runAll({ shardBytes: 100 * MIB, ranges: true });
  expect(report).toEqual({ kind: "done" });
  expect(asked).toEqual([part(0, 32), part(32, 64), part(64, 96), `${shards[0]} bytes=${96 * MIB}-`]);
  expect(workers).toBe(2);
});

it("does not give way within a file that comes as a whole", async () => {
  const { report, asked } = await runAll({ shardBytes: 100 * MIB });
  expect(report).toEqual({ kind: "done" });
  expect(asked).toEqual([part(0, 32)]);
});

it("fails where a file cannot be had as it is listed, however large: nobody asks for it without end", async () => {
  for (const ranges of [true, false]) {
    globalThis.indexedDB = new IDBFactory();
    const { report, asked } = await runAll({ shardBytes: 100 * MIB, listedBytes: 101 * MIB, ranges });
    expect(report.kind).toBe("failed");
    expect(asked.length).toBeLessThan(12);
  }
});
