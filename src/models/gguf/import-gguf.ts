import { createSHA256 } from "hash-wasm";
import { PROMPT_VERSION } from "@/domain/conversion/prompt";
import { generalPrompt } from "@/domain/conversion/prompts/general";
import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { manifestSchema } from "@/models/manifest-schema";
import { saveManifest } from "@/models/store/manifests";
import { openWriter, readRecord } from "@/models/store/piece-store";
import { readGgufHeader, type GgufHeader } from "./read-header";

export interface GgufImportOptions {
  signal?: AbortSignal;
  /** Bytes of the model that are stored. */
  onBytes?: (stored: number, total: number) => void;
}

/** Under this name the weights are stored. */
export const GGUF_FILE = "model.gguf";
const LONGEST_CONTEXT = 4096;
const CHUNK = 512;
/** Bytes of a number in the cache of keys and values. */
const CACHE_NUMBER = 2;
const SAMPLE_BYTES = 1 << 20;

/** A name for people as the id of a model: "Qwen3 0.6B" is "qwen3-0-6b". */
function idOf(name: string): string {
  const id = name.toLowerCase().normalize("NFKD").replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "").slice(0, 60);
  return id === "" ? "gguf" : `gguf-${id}`;
}

/** Tells two files of one name apart without reading two gigabytes: by size, beginning and end. */
async function fingerprint(file: Blob): Promise<string> {
  const hash = await createSHA256();
  hash.init();
  hash.update(String(file.size));
  for (const part of [file.slice(0, SAMPLE_BYTES), file.slice(-SAMPLE_BYTES)]) hash.update(new Uint8Array(await part.arrayBuffer()));
  return hash.digest().slice(0, 8);
}

function memoryOf({ layers, keyValueWidth }: GgufHeader, fileBytes: number, contextTokens: number): number {
  const cache = layers === null || keyValueWidth === null ? 0 : 2 * layers * keyValueWidth * contextTokens * CACHE_NUMBER;
  return Math.round(fileBytes + cache);
}

/**
 * Brings in a GGUF file, a piece at a time; it is run on the processor. The same file again is only looked at.
 *
 * @throws GgufError where it is none; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function importGguf(file: File, { signal, onBytes }: GgufImportOptions = {}): Promise<ModelManifest> {
  const header = await readGgufHeader(file);
  const name = header.name ?? file.name.replace(/\.gguf$/iu, "");
  const model = { id: idOf(name), version: `1.0.0-${await fingerprint(file)}` };
  const url = storageBase(model) + GGUF_FILE;
  const sha256 = (await storedHash(url, file.size)) ?? (await store(file, url, signal, onBytes));
  const contextTokens = Math.min(header.contextTokens ?? LONGEST_CONTEXT, LONGEST_CONTEXT);
  const licence = header.licence ?? "?";
  const manifest = manifestSchema.parse({
    schema: 1, ...model, name, licence, contextTokens,
    base: { name: header.architecture, licence },
    task: "work-orders",
    languages: header.languages.filter((language) => ["en", "fr", "ar"].includes(language)),
    // A model of another prompt than today's is asked like any other.
    promptVersion: header.promptVersion === PROMPT_VERSION ? PROMPT_VERSION : generalPrompt.version,
    dataRevision: "none",
    prefillChunkTokens: Math.min(CHUNK, contextTokens),
    memoryBytes: memoryOf(header, file.size, contextTokens),
    engine: { kind: "wllama" },
    origin: "file",
    general: true,
    files: [{ path: GGUF_FILE, bytes: file.size, sha256, type: "weights" }],
    scores: {},
  });
  await saveManifest(manifest);
  return manifest;
}

async function storedHash(url: string, bytes: number): Promise<string | undefined> {
  const known = await readRecord(url);
  return known?.isDone === true && known.bytes === bytes ? known.sha256 : undefined;
}

async function store(file: File, url: string, signal: AbortSignal | undefined, onBytes: GgufImportOptions["onBytes"]): Promise<string> {
  const writer = await openWriter({ url, path: GGUF_FILE, bytes: file.size, sha256: null });
  await writer.restart();
  const reader = file.stream().getReader();
  let stored = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    signal?.throwIfAborted();
    await writer.write(part.value);
    stored += part.value.length;
    onBytes?.(stored, file.size);
  }
  return (await writer.finish()).sha256;
}
