import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installedState, removeModel, storageBase } from "@/models/installed";
import { deleteManifest, findManifest } from "@/models/store/manifests";
import { PIECE_BYTES, readFile } from "@/models/store/piece-store";
import { bringInModel, readHubLists, storedOf, type HubOptions } from "./hub-manifest";
import type { ModelSource } from "./source";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const shard = Buffer.alloc(PIECE_BYTES + 70_000, "weights ");
const config = { tokenizer_files: ["tokenizer.model", "tokenizer.json", "vocab.json"], context_window_size: 8192, prefill_chunk_size: 2048, conv_template: { name: "x" } };
const tensors = {
  metadata: { ParamSize: 3 },
  records: [
    { dataPath: "params_shard_0.bin", format: "raw-shard", nbytes: shard.length, records: [{ name: "a", nbytes: 4_000_000 }, { name: "b", nbytes: 1000 }] },
    { dataPath: "params_shard_1.bin", format: "raw-shard", nbytes: 5, records: [{ name: "c", nbytes: 5 }] },
  ],
};
const wasm = Buffer.from("\0asm library");
/** What lies in the folder of weights, and the library beside it. */
const contents = () =>
  new Map<string, Buffer>([
    ["mlc-chat-config.json", Buffer.from(JSON.stringify(config))],
    ["tensor-cache.json", Buffer.from(JSON.stringify(tensors))],
    ["tokenizer.json", Buffer.from('{"model":{}}')],
    ["params_shard_0.bin", shard],
    ["params_shard_1.bin", Buffer.from("tiny!")],
    ["model.wasm", wasm],
  ]);

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(answer: (name: string, request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => answer(new URL(request.url ?? "", "http://x").pathname.split("/").at(-1) ?? "", request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
}

type Misbehaviour = (response: ServerResponse, content: Buffer, request: IncomingMessage) => void;
interface Asked {
  name: string;
  range: string | undefined;
  ifRange: IncomingMessage["headers"][string];
}

const etagOf = (content: Buffer) => `"${createHash("sha1").update(content).digest("hex")}"`;

/** A hub that leads on to another server for weights, as hubs do, and that server: it knows ranges and compares nothing. */
async function hub({ withRanges = true, withNames = true } = {}) {
  const files = contents();
  const faults = new Map<string, Misbehaviour[]>();
  const asked: Asked[] = [];
  const serve = (name: string, request: IncomingMessage, response: ServerResponse) => {
    asked.push({ name, range: request.headers.range, ifRange: request.headers["if-range"] });
    const content = files.get(name);
    const fault = faults.get(name)?.shift();
    if (content === undefined) response.writeHead(404).end("Entry not found");
    else if (fault !== undefined) fault(response, content, request);
    else send(response, content, request);
  };
  const send: Misbehaviour = (response, content, request) => {
    const from = withRanges ? Number(/bytes=(\d+)-/u.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
    if (withNames) response.setHeader("etag", etagOf(content));
    if (from > 0) response.writeHead(206, { "content-range": `bytes ${from}-${content.length - 1}/${content.length}` });
    response.end(content.subarray(from));
  };
  const cdn = await listen(serve);
  const front = await listen((name, request, response) => {
    if (name.endsWith(".bin")) response.writeHead(302, { location: `${cdn}/blobs/${name}?signature=1` }).end();
    else serve(name, request, response);
  });
  const source: ModelSource = {
    id: "tiny-1b-q4f16", version: "0.2.86", name: "Tiny 1B", origin: "hub", family: "qwen", licence: "Apache-2.0", languages: ["en", "fr"],
    weights: `${front}/maker/tiny/resolve/main/`, library: `${front}/libs/model.wasm`,
    requiredFeatures: ["shader-f16"], memoryBytes: 9_000_000, downloadBytes: null, overrides: { context_window_size: 4096 },
  };
  return { source, files, asked, fail: (name: string, ...list: Misbehaviour[]) => faults.set(name, list), cdn, send };
}

const quick: HubOptions = { stallMs: 5000, backoffMs: 5, alone: (_name, _signal, work) => work() };
const page: Misbehaviour = (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
const breakAfter = (count: number): Misbehaviour => (response, content) => {
  response.writeHead(200, { "content-length": content.length, etag: etagOf(content) });
  response.write(content.subarray(0, count), () => setTimeout(() => response.destroy(), 30));
};

/** Comparing megabytes by `toEqual` takes half a minute. */
const isStored = async (source: ModelSource, name: string, content: Buffer) => Buffer.compare(await stored(source, name), content) === 0;
const stored = async (source: ModelSource, name: string) => Buffer.from((await (await readFile(storageBase(source) + name))?.arrayBuffer()) ?? new ArrayBuffer(0));

describe("a model of a hub", () => {
  it("comes with every file that the library reads, and is recorded with sizes and hashes", async () => {
    const { source, files, asked } = await hub();
    const seen: [number, number][] = [];
    const manifest = await bringInModel(source, { ...quick, onBytes: (...progress) => seen.push(progress) });
    expect(manifest).toMatchObject({
      id: source.id, version: source.version, origin: "hub", family: "qwen", general: true, languages: ["en", "fr"], requiredFeatures: ["shader-f16"],
      contextTokens: 4096, prefillChunkTokens: 2048, memoryBytes: 9_000_000, bindingBytes: 4_000_000,
      engine: { kind: "web-llm", overrides: { context_window_size: 4096 } },
    });
    expect(manifest.selfTest).toBeUndefined();
    expect(Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256]))).toEqual(
      Object.fromEntries([...files].map(([name, content]) => [name, createHash("sha256").update(content).digest("hex")])),
    );
    expect(manifest.files.find(({ type }) => type === "library")?.url).toBe(source.library);
    expect(await findManifest(source)).toEqual(manifest);
    expect(await installedState(manifest)).toEqual({ state: "complete", bytesMissing: 0 });
    expect(await isStored(source, "params_shard_0.bin", shard)).toBe(true);
    const total = [...files.values()].reduce((sum, content) => sum + content.length, 0);
    expect(seen.at(-1)).toEqual([total, total]);
    // Each once, the lists too, and not again while it is here.
    expect(asked.map(({ name }) => name).toSorted()).toEqual([...files.keys()].toSorted());
    await bringInModel(source, quick);
    expect(asked).toHaveLength(files.size);
  });

  it("goes on inside a file after a redirect, with no header that a browser would have to ask permission for", async () => {
    const { source, asked, fail } = await hub();
    fail("params_shard_0.bin", breakAfter(PIECE_BYTES + 50_000));
    await expect(bringInModel(source, { ...quick, attempts: 1 })).rejects.toMatchObject({ code: "network" });
    expect(await storedOf(source)).toBeGreaterThan(PIECE_BYTES);
    expect(await findManifest(source)).toBeUndefined();
    asked.length = 0;
    await bringInModel(source, quick);
    expect(await isStored(source, "params_shard_0.bin", shard)).toBe(true);
    expect(asked.find(({ name }) => name === "params_shard_0.bin")).toEqual({ name: "params_shard_0.bin", range: `bytes=${PIECE_BYTES}-`, ifRange: undefined });
    expect(asked.map(({ name }) => name)).not.toContain("mlc-chat-config.json");
  });

  it.each<[string, { withRanges?: boolean; withNames?: boolean }]>([
    ["knows no ranges", { withRanges: false }],
    ["does not name its contents", { withNames: false }],
  ])("begins a file anew where the hub %s", async (_, kind) => {
    const { source, fail } = await hub(kind);
    const nameless: Misbehaviour = (response, content) => {
      response.writeHead(200, { "content-length": content.length });
      response.write(content.subarray(0, PIECE_BYTES + 9), () => setTimeout(() => response.destroy(), 30));
    };
    fail("params_shard_0.bin", kind.withNames === false ? nameless : breakAfter(PIECE_BYTES + 9));
    await bringInModel(source, quick);
    expect(await isStored(source, "params_shard_0.bin", shard)).toBe(true);
  });

  it("never puts two contents together, when the hub changes inside a file", async () => {
    const { source, files, asked, fail } = await hub();
    const other = Buffer.alloc(shard.length, "another ");
    fail("params_shard_0.bin", (response, content, request) => {
      breakAfter(PIECE_BYTES + 9)(response, content, request);
      files.set("params_shard_0.bin", other);
    });
    const manifest = await bringInModel(source, quick);
    expect(await isStored(source, "params_shard_0.bin", other)).toBe(true);
    expect(manifest.files.find(({ path }) => path === "params_shard_0.bin")?.sha256).toBe(createHash("sha256").update(other).digest("hex"));
    expect(asked.filter(({ name }) => name === "params_shard_0.bin").map(({ range }) => range?.slice(0, 6))).toEqual([undefined, "bytes=", undefined]);
  });

  it.each<[string, string, Buffer]>([
    ["of the same size", "params_shard_1.bin", Buffer.from("tiny?")],
    ["of another size", "tokenizer.json", Buffer.from('{"model":{"changed":1}}')],
    ["the library", "model.wasm", Buffer.from("\0asm LIBRARY")],
  ])("is refused when the hub has changed a file since: %s", async (_, name, changed) => {
    const { source, files } = await hub();
    const manifest = await bringInModel(source, quick);
    files.set(name, changed);
    await removeModel(source);
    await expect(bringInModel(source, quick)).rejects.toMatchObject({ name: "TransferError", code: "hash-mismatch", file: name });
    expect((await stored(source, name)).length).toBe(0);
    expect(await findManifest(source)).toEqual(manifest);
    // Somebody decides to take the new one.
    await deleteManifest(source);
    await removeModel(source);
    expect((await bringInModel(source, quick)).files).not.toEqual(manifest.files);
  });

  it("comes again as it was recorded", async () => {
    const { source } = await hub();
    const manifest = await bringInModel(source, quick);
    await removeModel(source);
    expect(await bringInModel(source, quick)).toEqual(manifest);
    expect(await installedState(manifest)).toMatchObject({ state: "complete" });
  });

  it("is found where older tools have left its list", async () => {
    const { source, files } = await hub();
    files.set("ndarray-cache.json", files.get("tensor-cache.json") ?? wasm);
    files.delete("tensor-cache.json");
    const manifest = await bringInModel(source, quick);
    expect(manifest.files.find(({ path }) => path === "tensor-cache.json")?.url).toMatch(/ndarray-cache\.json$/u);
    await removeModel(source);
    await expect(bringInModel(source, quick)).resolves.toEqual(manifest);
  });

  it("comes from a mirror where that has it", async () => {
    const { source, asked, cdn } = await hub();
    const mirror = await hub();
    await bringInModel(source, { ...quick, folders: [`${mirror.cdn}/${source.id}/${source.version}/`] });
    expect(asked).toEqual([]);
    expect(mirror.asked).toHaveLength(6);
    expect(cdn).not.toBe(mirror.cdn);
  });

  it("is held against what is known of its files beforehand", async () => {
    const { source } = await hub();
    const known = { "tokenizer.json": { sha256: "0".repeat(64) } };
    await expect(bringInModel({ ...source, known }, quick)).rejects.toMatchObject({ code: "hash-mismatch", file: "tokenizer.json" });
    const right = { "tokenizer.json": { bytes: 12, sha256: createHash("sha256").update('{"model":{}}').digest("hex") } };
    await expect(bringInModel({ ...source, known: right }, quick)).resolves.toBeDefined();
  });

  it.each<[string, string, Misbehaviour | Buffer | null, string]>([
    ["a web page for its configuration", "mlc-chat-config.json", page, "wrong-type"],
    ["a web page that calls itself a library", "model.wasm", Buffer.from("<!doctype html>"), "wrong-type"],
    ["a web page that calls itself a tokenizer", "tokenizer.json", Buffer.from("<html>"), "wrong-type"],
    ["a web page for weights", "params_shard_1.bin", page, "wrong-type"],
    ["no configuration", "mlc-chat-config.json", null, "not-found"],
    ["no list of tensors", "tensor-cache.json", null, "not-found"],
    ["no library", "model.wasm", null, "not-found"],
    ["a configuration that is none", "mlc-chat-config.json", Buffer.from('{"model_type":"llama"}'), "wrong-type"],
    ["no JSON", "tensor-cache.json", Buffer.from("<Error/>"), "wrong-type"],
    ["an endless configuration", "mlc-chat-config.json", Buffer.alloc((1 << 20) + 1, " "), "wrong-size"],
    ["no tokenizer that the library reads", "mlc-chat-config.json", Buffer.from(JSON.stringify({ ...config, tokenizer_files: ["vocab.json"] })), "wrong-type"],
    ["names that lead elsewhere", "tensor-cache.json", Buffer.from(JSON.stringify({ records: [{ dataPath: "../../x.bin", nbytes: 5, records: [] }] })), "wrong-type"],
    ["a name for two files", "tensor-cache.json", Buffer.from(JSON.stringify({ records: [{ dataPath: "tokenizer.json", nbytes: 5, records: [] }] })), "wrong-type"],
    ["weights cut off", "params_shard_0.bin", shard.subarray(0, 5000), "wrong-size"],
    ["weights too long", "params_shard_1.bin", Buffer.from("tiny! and more"), "wrong-size"],
  ])("is refused by name where the hub has %s; nothing is recorded", async (_, name, content, code) => {
    const { source, files, fail } = await hub();
    if (typeof content === "function") fail(name, ...Array.from({ length: 9 }, () => content));
    else if (content === null) files.delete(name);
    else files.set(name, content);
    await expect(bringInModel(source, quick)).rejects.toMatchObject({ name: "TransferError", code });
    expect(await findManifest(source)).toBeUndefined();
    expect((await stored(source, name)).length).toBe(0);
    // And comes when the hub has come to its senses.
    for (const [path, right] of contents()) files.set(path, right);
    fail(name);
    await expect(bringInModel(source, quick)).resolves.toBeDefined();
  });

  it("does not wait for lists that drip", async () => {
    const { source, fail } = await hub();
    fail("mlc-chat-config.json", (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 50);
      closers.push(() => clearInterval(timer));
    });
    await expect(bringInModel(source, { ...quick, listsLimitMs: 300 })).rejects.toMatchObject({ code: "network" });
  });

  it("can be given up", async () => {
    const { source } = await hub();
    const controller = new AbortController();
    await expect(bringInModel(source, { ...quick, signal: controller.signal, onBytes: (bytes) => bytes > 1000 && controller.abort(new Error("given up")) })).rejects.toThrow("given up");
    expect(await findManifest(source)).toBeUndefined();
  });

  it("says what it consists of before its weights are fetched", async () => {
    const { source, asked } = await hub();
    const lists = await readHubLists(source, quick);
    expect(lists.files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["mlc-chat-config.json", null], ["tensor-cache.json", null], ["tokenizer.json", null], ["model.wasm", null], ["params_shard_0.bin", shard.length], ["params_shard_1.bin", 5],
    ]);
    expect(asked).toHaveLength(2);
  });
});
