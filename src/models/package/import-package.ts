import * as z from "zod";
import { storageBase } from "@/models/installed";
import { modelBytes, type ModelFile, type ModelManifest } from "@/models/manifest";
import { manifestSchema } from "@/models/manifest-schema";
import { saveManifest } from "@/models/store/manifests";
import { openWriter, readRecord, type FileWriter } from "@/models/store/piece-store";
import { TransferError } from "@/models/transfer-error";
import { PackageError } from "./package-error";
import { readZip, type ZipSink } from "./zip";

export interface ImportOptions {
  signal?: AbortSignal;
  /** Bytes of the model that are stored. */
  onBytes?: (stored: number, total: number) => void;
}

const MAX_MANIFEST_BYTES = 1 << 20;
const MANIFEST = "manifest.json";

const lastPart = (path: string) => path.split(/[/\\]/u).at(-1) ?? path;

function parseManifest(bytes: Uint8Array): ModelManifest {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new PackageError("bad-manifest", "no JSON", { cause: error });
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) throw new PackageError("bad-manifest", z.prettifyError(parsed.error));
  return parsed.data;
}

async function readManifest(file: Blob): Promise<ModelManifest> {
  if (file.size > MAX_MANIFEST_BYTES) throw new PackageError("bad-manifest", `more than ${MAX_MANIFEST_BYTES} bytes`);
  return parseManifest(new Uint8Array(await file.arrayBuffer()));
}

/** Keeps a small entry in memory. */
function manifestSink(found: (manifest: ModelManifest) => void): ZipSink {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  return {
    write(bytes) {
      size += bytes.length;
      if (size > MAX_MANIFEST_BYTES) return Promise.reject(new PackageError("bad-manifest", `more than ${MAX_MANIFEST_BYTES} bytes`));
      parts.push(new Uint8Array(bytes));
      return Promise.resolve();
    },
    end: async () => found(parseManifest(new Uint8Array(await new Blob(parts).arrayBuffer()))),
  };
}

/** Stores one file of a model, verified; nothing stays of one that is not as published. A file that is stored already is only counted. */
function fileSink(file: ModelFile, manifest: ModelManifest, count: (bytes: number) => void): ZipSink {
  const url = storageBase(manifest) + file.path;
  const open = async () => {
    const known = await readRecord(url);
    if (known?.isDone === true && known.sha256 === file.sha256) return null;
    const writer = await openWriter({ url, path: file.path, bytes: file.bytes, sha256: file.sha256 });
    await writer.restart();
    return writer;
  };
  let opening: Promise<FileWriter | null> | null = null;
  const guarded = async (work: (writer: FileWriter) => Promise<void>) => {
    const writer = await (opening ??= open());
    if (writer === null) return;
    try {
      await work(writer);
    } catch (error) {
      if (!(error instanceof TransferError)) throw error;
      throw new PackageError("damaged", file.path, { cause: error });
    }
  };
  return {
    async write(bytes) {
      await guarded((writer) => writer.write(bytes));
      count(bytes.length);
    },
    end: () =>
      guarded(async (writer) => {
        await writer.finish();
      }),
  };
}

/** Counts what is stored, over all files. */
function counter(manifest: ModelManifest, { onBytes, signal }: ImportOptions): (bytes: number) => void {
  const total = modelBytes(manifest);
  let stored = 0;
  return (bytes) => {
    signal?.throwIfAborted();
    stored = Math.min(total, stored + bytes);
    onBytes?.(stored, total);
  };
}

/**
 * Brings a model in from files (a folder, or chosen one by one): the same checks as a download, and as little memory.
 *
 * @throws PackageError; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function importFiles(files: readonly File[], options: ImportOptions = {}): Promise<ModelManifest> {
  const byName = new Map(files.map((file) => [lastPart(file.name), file]));
  const named = byName.get(MANIFEST);
  if (named === undefined) throw new PackageError("no-manifest", MANIFEST);
  const manifest = await readManifest(named);
  const count = counter(manifest, options);
  for (const file of manifest.files) {
    const source = byName.get(file.path);
    if (source === undefined) throw new PackageError("missing-file", file.path);
    const sink = fileSink(file, manifest, count);
    const reader = source.stream().getReader();
    for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) await sink.write(part.value);
    await sink.end();
  }
  await saveManifest(manifest);
  return manifest;
}

/**
 * Brings a model in from a zip, in two readings: the manifest may stand anywhere in it. Only names of the manifest are
 * looked for, by their last part, so that no path leads anywhere.
 *
 * @throws PackageError; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function importZip(zip: Blob, options: ImportOptions = {}): Promise<ModelManifest> {
  const found: ModelManifest[] = [];
  await readZip(zip, (name) => (lastPart(name) === MANIFEST ? manifestSink((manifest) => found.push(manifest)) : null));
  const [manifest] = found;
  if (manifest === undefined) throw new PackageError("no-manifest", MANIFEST);
  const count = counter(manifest, options);
  const left = new Map(manifest.files.map((file) => [file.path, file]));
  await readZip(zip, (name) => {
    const file = left.get(lastPart(name));
    if (file === undefined) return null;
    left.delete(file.path);
    return fileSink(file, manifest, count);
  });
  const [missing] = left.keys();
  if (missing !== undefined) throw new PackageError("missing-file", missing);
  await saveManifest(manifest);
  return manifest;
}
