import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { storageBase } from "@/models/installed";
import { sampleContents, sampleManifest } from "@/models/testing/sample-manifest";
import { createModelFiles } from "./model-files";

const folder = "https://plant.example/models/sample/1.0.0/";
const base = storageBase(sampleManifest);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function contentOf(url: string): string {
  return sampleContents[url.slice(folder.length)] ?? "";
}

function seam(fetch: (url: string) => Promise<Response> = (url) => Promise.resolve(new Response(contentOf(url)))) {
  const network = vi.fn(fetch);
  const onBytes = vi.fn();
  const files = createModelFiles({
    manifest: sampleManifest, folders: [folder], onBytes, transfer: { fetch: network, backoffMs: 1, alone: (_name, _signal, work) => work() },
  });
  return { files, network, onBytes, cache: files.caches.open("webllm/model") };
}

describe("what the library takes for its cache", () => {
  it("brings a file from where it really is, once, and keeps it", async () => {
    const { cache, network, onBytes } = seam();
    const store = await cache;
    expect(await store.match(`${base}tokenizer.json`)).toBeUndefined();
    await store.add(new Request(`${base}tokenizer.json`));
    await store.add(`${base}tokenizer.json`);
    expect(await (await store.match(new Request(`${base}tokenizer.json`)))?.text()).toBe(sampleContents["tokenizer.json"]);
    expect(network.mock.calls.map(([url]) => url)).toEqual([`${folder}tokenizer.json`]);
    expect((await store.keys()).map(({ url }) => url)).toEqual([`${base}tokenizer.json`]);
    expect(onBytes).toHaveBeenLastCalledWith("tokenizer.json", sampleContents["tokenizer.json"]?.length);
    expect(await store.delete(`${base}tokenizer.json`)).toBe(false);
  });

  it.each([
    "https://huggingface.co/model/resolve/main/tokenizer.json",
    `${folder}tokenizer.json`,
    `${base}../../../other/1.0.0/resolve/main/tokenizer.json`,
    `${base}tokenizer_config.json`,
    "data:application/octet-stream;base64,AAAA",
  ])("lets nothing else through: %s", async (url) => {
    const { files, network } = seam();
    await expect(files.fetch(url)).rejects.toMatchObject({ code: "not-found", file: url });
    await expect(files.fetch(new Request(url))).rejects.toMatchObject({ code: "not-found" });
    expect(network).not.toHaveBeenCalled();
  });

  it("has one file in flight at a time, in the order they were asked for", async () => {
    const open: { url: string; answer: () => void }[] = [];
    const { files, network } = seam((url) => new Promise((resolve) => open.push({ url, answer: () => resolve(new Response(contentOf(url))) })));
    const paths = Object.keys(sampleContents).slice(0, 4);
    const all = paths.map((path) => files.fetch(base + path));
    for (const place of paths.keys()) {
      await vi.waitFor(() => expect(open).toHaveLength(place + 1));
      expect(files.pending()).toBe(paths.length - place);
      open[place]?.answer();
      await all[place];
    }
    expect(network.mock.calls.map(([url]) => url)).toEqual(paths.map((path) => folder + path));
    expect(files.pending()).toBe(0);
  });

  it("brings in all of a model beforehand, each file once, and fails of the first that cannot be had", async () => {
    const { files, network } = seam();
    await files.bringInAll();
    await files.bringInAll();
    expect(network).toHaveBeenCalledTimes(sampleManifest.files.length);
    const cut = seam((url) => Promise.resolve(new Response(contentOf(url), { status: url.endsWith(".wasm") ? 404 : 200 })));
    globalThis.indexedDB = new IDBFactory();
    await expect(cut.files.bringInAll()).rejects.toMatchObject({ code: "not-found", file: "model.wasm" });
  });

  it("remembers the first failure, and a failed file frees its place", async () => {
    const { files } = seam((url) => Promise.resolve(new Response(url.endsWith(".wasm") ? "x".repeat(contentOf(url).length) : contentOf(url))));
    expect(files.failure()).toBeNull();
    await expect(files.fetch(`${base}model.wasm`)).rejects.toMatchObject({ code: "hash-mismatch" });
    await expect(files.fetch(`${base}unknown`)).rejects.toMatchObject({ code: "not-found" });
    await files.fetch(`${base}tokenizer.json`);
    expect(files.failure()).toMatchObject({ code: "hash-mismatch", file: "model.wasm" });
  });

  it("asks where the manifest says that a file lies when no folder has it", async () => {
    const hub = "https://hub.example/maker/sample/resolve/main/tokenizer.json";
    const network = vi.fn((url: string, _init?: RequestInit) => Promise.resolve(url === hub ? new Response(sampleContents["tokenizer.json"]) : new Response("", { status: 404 })));
    const manifest = { ...sampleManifest, files: sampleManifest.files.map((file) => (file.path === "tokenizer.json" ? { ...file, url: hub } : file)) };
    const files = createModelFiles({ manifest, folders: [folder], onBytes: vi.fn(), transfer: { fetch: network, alone: (_name, _signal, work) => work() } });
    expect(await (await files.fetch(`${base}tokenizer.json`)).text()).toBe(sampleContents["tokenizer.json"]);
    expect(network.mock.calls.map(([url]) => url)).toEqual([`${folder}tokenizer.json`, hub]);
  });
});
