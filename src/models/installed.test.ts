import { createHash } from "node:crypto";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { installedState, removeModel, storageBase, storedBytes } from "./installed";
import { modelBytes } from "./manifest";
import { adoptLeftBehind, readLeftBehind } from "./store/library-store";
import { openWriter, PIECE_BYTES, readFile } from "./store/piece-store";
import { sampleContents, sampleManifest } from "./testing/sample-manifest";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const base = storageBase(sampleManifest);
const all = modelBytes(sampleManifest);

async function store(path: string, content = sampleContents[path] ?? "", under = base): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const writer = await openWriter({ url: under + path, path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  await writer.write(bytes);
  await writer.finish();
}

/** Stores as earlier versions of the app did, by the inference library. */
async function leaveBehind(name: string, rows: { url: string; data: unknown }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("urls", { keyPath: "url" }));
    request.addEventListener("success", () => resolve(request.result));
  });
  const transaction = database.transaction("urls", "readwrite");
  for (const row of rows) transaction.objectStore("urls").add(row);
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  database.close();
}

describe("what is stored of a model", () => {
  it("is nothing on a new device", async () => {
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "none", bytesMissing: all });
  });

  it("is complete with every file, and other models do not count", async () => {
    for (const path of Object.keys(sampleContents)) await store(path);
    await store("params_shard_0.bin", "other", storageBase({ ...sampleManifest, version: "1.0.1" }));
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "complete", bytesMissing: 0 });
    await removeModel(sampleManifest);
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "none", bytesMissing: all });
    expect(await readFile(`${storageBase({ ...sampleManifest, version: "1.0.1" })}params_shard_0.bin`)).toBeDefined();
  });

  it("counts what has come of a file that is not whole", async () => {
    const content = "x".repeat(PIECE_BYTES + 5);
    const manifest = { ...sampleManifest, files: [{ path: "a.bin", type: "weights" as const, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") }] };
    const writer = await openWriter({ url: `${base}a.bin`, path: "a.bin", bytes: content.length, sha256: manifest.files[0]?.sha256 ?? "" });
    await writer.write(new TextEncoder().encode(content.slice(0, PIECE_BYTES)));
    await expect(installedState(manifest)).resolves.toEqual({ state: "partial", bytesMissing: 5 });
    await expect(storedBytes(manifest)).resolves.toEqual(new Map([["a.bin", PIECE_BYTES]]));
  });
});

describe("what earlier versions of the app have left", () => {
  const data = (path: string) => new TextEncoder().encode(sampleContents[path]).buffer;

  it("counts as stored, and is moved over without a network", async () => {
    await leaveBehind("webllm/wasm", [{ url: `${base}model.wasm`, data: data("model.wasm") }]);
    await leaveBehind("webllm/config", [{ url: `${base}mlc-chat-config.json`, data: data("mlc-chat-config.json") }]);
    await leaveBehind("webllm/model", [
      ...["tokenizer.json", "params_shard_0.bin", "params_shard_1.bin"].map((path) => ({ url: base + path, data: data(path) })),
      { url: `${base}tensor-cache.json`, data: JSON.parse(sampleContents["tensor-cache.json"] ?? "") },
      { url: "https://models.fieldwright.invalid/old/1.0.0/resolve/main/x.bin", data: new ArrayBuffer(9) },
    ]);
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "complete", bytesMissing: 0 });
    await adoptLeftBehind(sampleManifest.files, base);
    for (const [path, content] of Object.entries(sampleContents)) expect(await (await readFile(base + path))?.text()).toBe(content);
    expect(await readLeftBehind()).toEqual(new Set());
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "complete", bytesMissing: 0 });
  });

  it("goes alone where others use the library on the same origin", async () => {
    const other = "https://host.example/other/resolve/main/params_shard_0.bin";
    await leaveBehind("webllm/model", [{ url: `${base}params_shard_0.bin`, data: data("params_shard_0.bin") }, { url: other, data: new ArrayBuffer(3) }]);
    await adoptLeftBehind(sampleManifest.files, base);
    expect(await readLeftBehind()).toEqual(new Set());
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("webllm/model");
      request.addEventListener("success", () => resolve(request.result));
    });
    const keys = await new Promise((resolve) => {
      const request = database.transaction("urls").objectStore("urls").getAllKeys();
      request.addEventListener("success", () => resolve(request.result));
    });
    expect(keys).toEqual([other]);
  });

  it("is left to be downloaded again where it is damaged", async () => {
    await leaveBehind("webllm/model", [{ url: `${base}params_shard_0.bin`, data: new TextEncoder().encode("first_weights").buffer }]);
    await adoptLeftBehind(sampleManifest.files, base);
    expect(await readFile(`${base}params_shard_0.bin`)).toBeUndefined();
  });

  it("is not looked for twice, and asking creates nothing", async () => {
    await adoptLeftBehind(sampleManifest.files, base);
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith("webllm"))).toEqual([]);
  });
});
