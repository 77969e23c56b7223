import { File } from "node:buffer";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { PROMPT_VERSION } from "@/domain/conversion/prompt";
import { generalPrompt } from "@/domain/conversion/prompts/general";
import { installedState, storageBase } from "@/models/installed";
import { findManifest } from "@/models/store/manifests";
import { readFile } from "@/models/store/piece-store";
import { GGUF_FILE, importGguf } from "./import-gguf";
import { MAX_GGUF_BYTES, readGgufHeader } from "./read-header";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number | bigint) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const text = (value: string) => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
const string = (key: string, value: string) => Buffer.concat([text(key), u32(8), text(value)]);
const number = (key: string, value: number) => Buffer.concat([text(key), u32(4), u32(value)]);
const strings = (key: string, values: string[]) => Buffer.concat([text(key), u32(9), u32(8), u64(values.length), ...values.map(text)]);
const scores = (key: string, count: number) => Buffer.concat([text(key), u32(9), u32(6), u64(count), Buffer.alloc(4 * count)]);

const entries = [
  string("general.architecture", "llama"),
  string("general.name", "Plant Talk 1B"),
  string("general.license", "Apache-2.0"),
  strings("general.languages", ["en", "de", "ar"]),
  number("llama.context_length", 8192),
  number("llama.embedding_length", 64),
  number("llama.block_count", 2),
  number("llama.attention.head_count", 8),
  number("llama.attention.head_count_kv", 2),
  strings("tokenizer.ggml.tokens", Array.from({ length: 300 }, (_, index) => `t${index}`)),
  scores("tokenizer.ggml.scores", 300),
  string("tokenizer.chat_template", "{{ messages }}"),
];

const gguf = (given: Buffer[] = entries, version = 3) => Buffer.concat([Buffer.from("GGUF"), u32(version), u64(0), u64(given.length), ...given, Buffer.alloc(1000, 7)]);
// The types of the platform and of Node differ by a name; both can be read as a stream.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const fileOf = (bytes: Buffer, name = "talk.gguf") => new File([new Uint8Array(bytes)], name) as unknown as globalThis.File;

describe("the head of a GGUF file", () => {
  it.each([2, 3])("is read in version %i", async (version) => {
    expect(await readGgufHeader(fileOf(gguf(entries, version)))).toEqual({
      name: "Plant Talk 1B", architecture: "llama", licence: "Apache-2.0", languages: ["en", "de", "ar"], contextTokens: 8192, hasChatTemplate: true, promptVersion: null, layers: 2, keyValueWidth: 16,
    });
  });

  it("may say next to nothing", async () => {
    expect(await readGgufHeader(fileOf(gguf([string("general.architecture", "x")])))).toMatchObject({ name: null, contextTokens: null, hasChatTemplate: false, keyValueWidth: null });
  });

  it.each([
    ["another file", Buffer.from("PK\u0003\u0004 something else"), "not-gguf"],
    ["nothing", Buffer.alloc(0), "not-gguf"],
    ["version 1", gguf(entries, 1), "version"],
    ["one cut off", gguf().subarray(0, 200), "damaged"],
    ["one without an architecture", gguf([string("general.name", "x")]), "damaged"],
    ["a text longer than the file", Buffer.concat([Buffer.from("GGUF"), u32(3), u64(0), u64(1), u64(2n ** 60n)]), "damaged"],
    ["endless entries", Buffer.concat([Buffer.from("GGUF"), u32(3), u64(0), u64(2n ** 40n)]), "damaged"],
    ["an unknown type", gguf([Buffer.concat([text("a"), u32(99), u32(1)])]), "damaged"],
    ["an array of arrays", gguf([Buffer.concat([text("a"), u32(9), u32(9), u64(1)])]), "damaged"],
    ["an array of numbers longer than the file", gguf([Buffer.concat([text("a"), u32(9), u32(6), u64(2n ** 50n)])]), "damaged"],
  ])("%s is refused", async (_, bytes, code) => {
    await expect(readGgufHeader(fileOf(bytes))).rejects.toMatchObject({ name: "GgufError", code });
  });

  it("of more than 2 GB is refused before a byte is read", async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no such file fits a test
    const large = { size: MAX_GGUF_BYTES + 1 } as Blob;
    await expect(readGgufHeader(large)).rejects.toMatchObject({ code: "too-large" });
  });

  it("survives any bytes changed", async () => {
    const whole = gguf();
    for (let seed = 1; seed < 400; seed += 1) {
      const bytes = Buffer.from(whole);
      bytes[8 + ((seed * 7919) % 600)] = (seed * 31) % 256;
      await readGgufHeader(fileOf(bytes)).catch((error: unknown) => expect(error).toMatchObject({ name: "GgufError" }));
    }
  });
});

describe("a GGUF file that is brought in", () => {
  it("is stored byte for byte under a manifest of its own, for the processor", async () => {
    const bytes = gguf();
    const told: number[] = [];
    const manifest = await importGguf(fileOf(bytes), { onBytes: (stored) => told.push(stored) });
    expect(manifest).toMatchObject({
      id: "gguf-plant-talk-1b", name: "Plant Talk 1B", engine: { kind: "wllama" }, general: true, origin: "file", languages: ["en", "ar"], contextTokens: 4096,
      memoryBytes: bytes.length + 2 * 2 * 16 * 4096 * 2,
    });
    expect(manifest.version).toMatch(/^1\.0\.0-[0-9a-f]{8}$/u);
    expect(told.at(-1)).toBe(bytes.length);
    expect((await installedState(manifest)).state).toBe("complete");
    expect(await findManifest(manifest)).toEqual(manifest);
    const stored = await readFile(storageBase(manifest) + GGUF_FILE);
    expect(Buffer.from((await stored?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(bytes)).toBe(true);
    // The same again is the same model; other bytes are another version.
    expect((await importGguf(fileOf(bytes))).version).toBe(manifest.version);
    bytes[bytes.length - 1] = 8;
    expect((await importGguf(fileOf(bytes))).version).not.toBe(manifest.version);
  });

  it("is asked with the prompt that it was trained with, where that is the app's own of today", async () => {
    const of = async (version: string) => (await importGguf(fileOf(gguf([...entries, string("fieldwright.prompt_version", version)])))).promptVersion;
    expect(await of(PROMPT_VERSION)).toBe(PROMPT_VERSION);
    expect(await of("another")).toBe(generalPrompt.version);
  });

  it("is named by its file where it does not name itself", async () => {
    expect((await importGguf(fileOf(gguf([string("general.architecture", "x")]), "Été Chaud.gguf"))).id).toBe("gguf-e-te-chaud");
  });

  it("is given up without a trace in the list", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(importGguf(fileOf(gguf()), { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect((await installedState({ ...(await importGguf(fileOf(gguf()))) })).state).toBe("complete");
  });
});
