import { modelBytes, type ModelManifest } from "./manifest";
import { within } from "./within";

/**
 * What the inference library keeps of a model: it owns these databases, this file only reads their keys and deletes.
 * Values have the form { url, data }.
 */
const databases = ["webllm/config", "webllm/wasm", "webllm/model"] as const;
const DATABASE_VERSION = 1;
const STORE = "urls";
const DATABASE_LIMIT_MS = 10_000;

export interface InstalledState {
  state: "none" | "partial" | "complete";
  /** Bytes that are still to be downloaded. */
  bytesMissing: number;
}

type ModelName = Pick<ModelManifest, "id" | "version">;

/**
 * The address under which the files of a model are stored. It names no real host, so that what is stored stays valid
 * when the app moves, is served from a mirror or from localhost.
 */
export function storageBase({ id, version }: ModelName): string {
  return `https://models.fieldwright.invalid/${id}/${version}/resolve/main/`;
}

/**
 * Paths of the manifest's files that are stored on this device.
 *
 * @throws DOMException when IndexedDB cannot be read.
 */
export async function storedFiles(manifest: ModelManifest): Promise<Set<string>> {
  const base = storageBase(manifest);
  const keys = await Promise.all(databases.map((name) => inStore(name, "readonly", (store) => store.getAllKeys(filesOf(manifest)))));
  const published = new Set(manifest.files.map((file) => file.path));
  const urls = keys.flatMap((list) => list ?? []).filter((key) => typeof key === "string");
  return new Set(urls.map((url) => url.slice(base.length)).filter((path) => published.has(path)));
}

/**
 * How much of a model is stored on this device.
 *
 * @throws DOMException when IndexedDB cannot be read.
 */
export async function installedState(manifest: ModelManifest): Promise<InstalledState> {
  const stored = await storedFiles(manifest);
  const bytesMissing = manifest.files.filter((file) => !stored.has(file.path)).reduce((sum, file) => sum + file.bytes, 0);
  if (bytesMissing === 0) return { state: "complete", bytesMissing };
  return { state: bytesMissing === modelBytes(manifest) ? "none" : "partial", bytesMissing };
}

/**
 * Deletes everything stored of a model, also files that a damaged earlier set-up left behind.
 *
 * @throws DOMException when IndexedDB cannot be written.
 */
export async function removeModel(model: ModelName): Promise<void> {
  await Promise.all(databases.map((name) => inStore(name, "readwrite", (store) => store.delete(filesOf(model)))));
}

function filesOf(model: ModelName): IDBKeyRange {
  const base = storageBase(model);
  return IDBKeyRange.bound(base, `${base}\uffff`);
}

/** One request in one store; undefined when the database does not exist. It is never created here. */
async function inStore<T>(name: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  return within(DATABASE_LIMIT_MS, openExisting(name).then(async (database) => {
    if (database === null) return undefined;
    try {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("abort", () => reject(transaction.error ?? new DOMException("aborted", "AbortError")));
      });
      return request.result;
    } finally {
      database.close();
    }
  }));
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, DATABASE_VERSION);
    let isNew = false;
    request.addEventListener("upgradeneeded", () => {
      // An aborted creation leaves no database behind, so the library later creates its own with its own schema.
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new DOMException("cannot be opened", "UnknownError"));
    });
  });
}
