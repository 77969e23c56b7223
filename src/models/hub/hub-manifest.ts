import { generalPrompt } from "@/domain/conversion/prompts/general";
import { storageBase } from "@/models/installed";
import type { ModelFile, ModelManifest, ModelRef } from "@/models/manifest";
import { manifestSchema } from "@/models/manifest-schema";
import { findManifest, saveManifest } from "@/models/store/manifests";
import { deleteFiles, readFile, readPieces, readRecords } from "@/models/store/piece-store";
import { bringIn, type TransferOptions, type WantedFile } from "@/models/transfer";
import { TransferError } from "@/models/transfer-error";
import { CONFIG, listFile, OLD_TENSORS, readLists, TENSORS, type HubFile, type HubLists } from "./hub-lists";
import { HUB_VERSION } from "./hub-models";
import type { ModelSource } from "./source";

export interface HubOptions extends Omit<TransferOptions, "onBytes" | "plainRequests"> {
  /** Bytes of the model that are stored or have arrived, and how many it has as far as is known yet. */
  onBytes?: (stored: number, total: number) => void;
  /** Folders with copies of the model's files (a mirror), each with a slash at its end; they are asked first. */
  folders?: readonly string[];
  /** Milliseconds after which the lists of a model's files are given up, even if bytes still drip in. */
  listsLimitMs?: number;
}

const LISTS_LIMIT_MS = 60_000;

/**
 * Brings in a model that has no manifest of ours, and makes one. The first time, sizes and hashes of what comes are recorded
 * when all of it is here; from then on the model is what was recorded: whatever the hub has instead is refused, also after
 * the model was removed from the device (`deleteManifest` forgets the record). What an interrupted call has stored is kept.
 *
 * @returns the recorded manifest, which the engine loads like any other.
 * @throws TransferError: `hash-mismatch` where the hub has something else than was recorded, `wrong-type` where it has no
 *   such model, otherwise as `bringIn`; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function bringInModel(source: ModelSource, options: HubOptions = {}): Promise<ModelManifest> {
  const recorded = await findManifest(source);
  if (recorded !== undefined) {
    await bringInRecorded(recorded, source, options);
    return recorded;
  }
  const lists = await readHubLists(source, options);
  const progress = createProgress(lists.files, options);
  const files: ModelFile[] = [];
  for (const file of lists.files) {
    const { path, type, url } = file;
    const stored = await bring(file, source, [url], options, (bytes) => progress(path, bytes));
    await refuseFalse(file, storageBase(source) + path);
    files.push({ path, type, url, ...stored });
  }
  const manifest = manifestSchema.parse(manifestOf(source, lists, files));
  await saveManifest(manifest);
  return manifest;
}

/**
 * What a model consists of, before its weights are fetched: its two lists are stored, so that they are the same later.
 *
 * @throws as {@link bringInModel}.
 */
export async function readHubLists(source: ModelSource, options: HubOptions = {}): Promise<HubLists> {
  const { signal, listsLimitMs = LISTS_LIMIT_MS } = options;
  const limit = AbortSignal.timeout(listsLimitMs);
  const limited = { ...options, signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) };
  const base = storageBase(source);
  try {
    const config = listFile(source, CONFIG);
    await bring(config, source, [config.url], limited);
    const tensors = await bringInTensors(source, limited);
    return readLists(source, { config, tensors }, { config: await readText(base + CONFIG), tensors: await readText(base + TENSORS) });
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.aborted) throw new TransferError("network", source.weights, `no lists within ${listsLimitMs} ms`, { transient: true, cause: error });
    // What is no list is not kept: the next try asks the hub again.
    if (error instanceof TransferError && error.code === "wrong-type") for (const path of [CONFIG, TENSORS]) await deleteFiles(base + path);
    throw error;
  }
}

/** Bytes that are stored of a model, whole or not; also before there is a manifest of it. */
export async function storedOf(model: ModelRef): Promise<number> {
  return (await readRecords(storageBase(model))).reduce((sum, { received }) => sum + received, 0);
}

async function bringInTensors(source: ModelSource, options: HubOptions): Promise<HubFile> {
  const file = listFile(source, TENSORS);
  try {
    await bring(file, source, [file.url], options);
    return file;
  } catch (error) {
    if (!(error instanceof TransferError) || error.code !== "not-found") throw error;
    const older = listFile(source, TENSORS, OLD_TENSORS);
    await bring(older, source, [older.url], options);
    return older;
  }
}

async function bringInRecorded(manifest: ModelManifest, source: ModelSource, options: HubOptions): Promise<void> {
  const progress = createProgress(manifest.files, options);
  for (const file of manifest.files) {
    const { path, type } = file;
    // The model may have moved since; its bytes may not have changed.
    const now = type === "library" ? source.library : new URL(path, source.weights).href;
    const urls = [...new Set([file.url ?? now, now])];
    try {
      await bring(file, source, urls, options, (bytes) => progress(path, bytes));
    } catch (error) {
      if (!(error instanceof TransferError) || error.code !== "wrong-size") throw error;
      throw new TransferError("hash-mismatch", path, `not what was recorded: ${error.detail}`, { cause: error });
    }
  }
}

async function bring(file: WantedFile, source: ModelSource, urls: readonly string[], options: HubOptions, onBytes?: (received: number) => void) {
  const { folders = [], onBytes: _, listsLimitMs: __, ...transfer } = options;
  const copies = folders.map((folder) => new URL(file.path, folder).href);
  return bringIn(file, storageBase(source) + file.path, [...copies, ...urls], { ...transfer, plainRequests: true, ...(onBytes && { onBytes }) });
}

/** Without a hash nothing else would show that a server sent something under a file's name that cannot be the file. */
async function refuseFalse({ path, type }: HubFile, stored: string): Promise<void> {
  if (type !== "library" && !path.endsWith(".json")) return;
  let first = new Uint8Array(0);
  for await (const piece of readPieces(stored)) {
    first = piece;
    break;
  }
  const isRight = type === "library" ? [0x00, 0x61, 0x73, 0x6d].every((byte, index) => first[index] === byte) : new TextDecoder().decode(first.subarray(0, 64)).trimStart().startsWith("{");
  if (isRight) return;
  await deleteFiles(stored);
  throw new TransferError("wrong-type", path, type === "library" ? "no WebAssembly" : "no JSON");
}

async function readText(url: string): Promise<string> {
  const response = await readFile(url);
  if (response === undefined) throw new TransferError("not-found", url, "not stored");
  return response.text();
}

/** Counts over all files; of those whose size is unknown, what has come of them. */
function createProgress(files: readonly { path: string; bytes: number | null }[], { onBytes }: HubOptions): (path: string, bytes: number) => void {
  const received = new Map<string, number>();
  return (path, bytes) => {
    received.set(path, bytes);
    const stored = [...received.values()].reduce((sum, part) => sum + part, 0);
    onBytes?.(stored, files.reduce((sum, file) => sum + (file.bytes ?? received.get(file.path) ?? 0), 0));
  };
}

function manifestOf(source: ModelSource, { contextTokens, prefillChunkTokens, bindingBytes }: HubLists, files: ModelFile[]): ModelManifest {
  const { id, version, name, origin, family, licence, languages, memoryBytes, requiredFeatures, overrides, modelManifest } = source;
  return {
    schema: 1, id, version, name, origin, family, licence, memoryBytes, contextTokens, prefillChunkTokens, bindingBytes, files,
    base: { name, licence },
    task: "work-orders",
    languages: [...languages],
    promptVersion: generalPrompt.version,
    dataRevision: "none",
    requiredFeatures: [...requiredFeatures],
    engine: { kind: "web-llm", version: HUB_VERSION, overrides, modelManifest },
    general: true,
    scores: {},
  };
}
