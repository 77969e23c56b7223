import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installedState, removeModel, storageBase, storedFiles } from "./installed";
import { modelBytes } from "./manifest";
import { sampleManifest } from "./testing/sample-manifest";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

/** Stores as the inference library does. */
async function store(name: string, urls: string[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("urls", { keyPath: "url" }));
    request.addEventListener("success", () => resolve(request.result));
  });
  const transaction = database.transaction("urls", "readwrite");
  for (const url of urls) transaction.objectStore("urls").add({ url, data: new ArrayBuffer(8) });
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  database.close();
}

const base = storageBase(sampleManifest);
const all = modelBytes(sampleManifest);
const shard = sampleManifest.files.find((file) => file.path === "params_shard_0.bin");

async function storeEverything(): Promise<void> {
  await store("webllm/config", [`${base}mlc-chat-config.json`]);
  await store("webllm/wasm", [`${base}model.wasm`]);
  await store("webllm/model", ["tokenizer.json", "tensor-cache.json", "params_shard_0.bin", "params_shard_1.bin"].map((path) => base + path));
}

describe("what is stored of a model", () => {
  it("is nothing on a new device, and asking creates no database", async () => {
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "none", bytesMissing: all });
    await expect(indexedDB.databases()).resolves.toEqual([]);
  });

  it("leaves the library free to create its databases after being asked", async () => {
    await installedState(sampleManifest);
    await storeEverything();
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "complete", bytesMissing: 0 });
  });

  it("is partial after an interrupted set-up, and other models do not count", async () => {
    await store("webllm/model", [`${base}params_shard_0.bin`, `${base}old.bin`, storageBase({ ...sampleManifest, version: "1.0.1" }) + "params_shard_1.bin"]);
    await expect(storedFiles(sampleManifest)).resolves.toEqual(new Set(["params_shard_0.bin"]));
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "partial", bytesMissing: all - (shard?.bytes ?? 0) });
  });

  it("goes when removed, and only that model", async () => {
    const other = { ...sampleManifest, version: "1.0.1" };
    await storeEverything();
    await store("webllm/model", [`${storageBase(other)}params_shard_1.bin`]);
    await removeModel(sampleManifest);
    await expect(installedState(sampleManifest)).resolves.toEqual({ state: "none", bytesMissing: all });
    await expect(storedFiles(other)).resolves.toEqual(new Set(["params_shard_1.bin"]));
  });

  it("can be removed where nothing is", async () => {
    await removeModel(sampleManifest);
    await expect(indexedDB.databases()).resolves.toEqual([]);
  });

  it("rejects when the database cannot be opened", async () => {
    await new Promise((resolve) => indexedDB.open("webllm/model", 2).addEventListener("success", resolve));
    await expect(installedState(sampleManifest)).rejects.toMatchObject({ name: "VersionError" });
  });
});
