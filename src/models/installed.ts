import { modelBytes, type ModelManifest } from "./manifest";
import { deleteFiles, readRecords } from "./store/piece-store";
import { readLeftBehind } from "./store/library-store";

export interface InstalledState {
  state: "none" | "partial" | "complete";
  /** Bytes that are still to be downloaded. */
  bytesMissing: number;
}

const ALL_MODELS = "https://models.fieldwright.invalid/";

type ModelName = Pick<ModelManifest, "id" | "version">;

/**
 * The address under which the files of a model are stored. It names no real host, so that what is stored stays valid
 * when the app moves, is served from a mirror or from localhost.
 */
export function storageBase({ id, version }: ModelName): string {
  return `${ALL_MODELS}${id}/${version}/resolve/main/`;
}

/**
 * Bytes that all models together take on this device, whole or in part.
 *
 * @throws DOMException when IndexedDB cannot be read.
 */
export async function bytesOfModels(): Promise<number> {
  return (await readRecords(ALL_MODELS)).reduce((sum, { received }) => sum + received, 0);
}

/**
 * Bytes of each of the manifest's files that are stored on this device, by path; files of which nothing is there are not in it.
 *
 * @throws DOMException when IndexedDB cannot be read.
 */
export async function storedBytes(manifest: ModelManifest): Promise<Map<string, number>> {
  const base = storageBase(manifest);
  const [records, left] = await Promise.all([readRecords(base), readLeftBehind()]);
  const known = new Map(records.map((record) => [record.url, record]));
  const stored = new Map<string, number>();
  for (const { path, bytes, sha256 } of manifest.files) {
    const record = known.get(base + path);
    if (record !== undefined && record.sha256 === sha256 && record.received > 0) stored.set(path, record.isDone ? bytes : Math.min(record.received, bytes));
    else if (left.has(base + path)) stored.set(path, bytes);
  }
  return stored;
}

/**
 * How much of a model is stored on this device.
 *
 * @throws DOMException when IndexedDB cannot be read.
 */
export async function installedState(manifest: ModelManifest): Promise<InstalledState> {
  const stored = await storedBytes(manifest);
  const bytesMissing = modelBytes(manifest) - [...stored.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (bytesMissing === 0) return { state: "complete", bytesMissing };
  return { state: bytesMissing === modelBytes(manifest) ? "none" : "partial", bytesMissing };
}

/**
 * Deletes everything stored of a model, also what an interrupted set-up left behind.
 *
 * @throws DOMException when IndexedDB cannot be written.
 */
export async function removeModel(model: ModelName): Promise<void> {
  await deleteFiles(storageBase(model));
}
