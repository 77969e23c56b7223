import type { ModelFile } from "@/models/manifest";
import { within } from "@/models/within";
import { openWriter, readRecord } from "./piece-store";

/**
 * Where earlier versions of the app left models: the databases of the inference library, with whole files in the form
 * { url, data }. What is there is moved over once, verified, without a network; then these databases go.
 */
const databases = ["webllm/config", "webllm/wasm", "webllm/model"] as const;
const STORE = "urls";
const LIMIT_MS = 20_000;

/** Opens a database that is there; null where it is not, and none is created. */
function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.addEventListener("upgradeneeded", () => {
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

function inDatabase<T>(name: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  const run = async () => {
    const database = await openExisting(name);
    if (database === null || !database.objectStoreNames.contains(STORE)) {
      database?.close();
      return undefined;
    }
    try {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      return await new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new DOMException("failed", "UnknownError")));
      });
    } finally {
      database.close();
    }
  };
  return within(LIMIT_MS, run());
}

/** Under which this app stores, whatever the model. Others on the same origin may use the library, too. */
const OURS = "https://models.fieldwright.invalid/";

async function keysIn(name: string): Promise<string[]> {
  return ((await inDatabase(name, "readonly", (store) => store.getAllKeys())) ?? []).filter((key) => typeof key === "string");
}

/** Addresses of the files that an earlier version of the app has left. */
export async function readLeftBehind(): Promise<Set<string>> {
  const keys = await Promise.all(databases.map(keysIn));
  return new Set(keys.flat().filter((key) => key.startsWith(OURS)));
}

/** Deletes what this app has left in a database of the library, and the database with it where nothing else is there. */
async function clear(name: string): Promise<void> {
  const keys = await keysIn(name);
  if (keys.every((key) => key.startsWith(OURS))) indexedDB.deleteDatabase(name);
  else await inDatabase(name, "readwrite", (store) => store.delete(IDBKeyRange.bound(OURS, `${OURS}\uffff`)));
}

async function readData(url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const name of databases) {
    const row: unknown = await inDatabase(name, "readonly", (store) => store.get(url));
    const data: unknown = typeof row === "object" && row !== null && "data" in row ? row.data : undefined;
    if (data instanceof ArrayBuffer) return new Uint8Array(data);
    // Small files of the library are kept as what they mean.
    if (data !== undefined) return new TextEncoder().encode(typeof data === "string" ? data : JSON.stringify(data));
  }
  return undefined;
}

/**
 * Moves the files of a model over, one at a time, and deletes what is left there, other models too. A file that
 * is not as published is left to be downloaded again.
 */
export async function adoptLeftBehind(files: readonly ModelFile[], base: string): Promise<void> {
  const left = await readLeftBehind();
  if (left.size === 0) return;
  for (const { path, bytes, sha256 } of files) {
    const url = base + path;
    if (!left.has(url) || (await readRecord(url))?.isDone === true) continue;
    const data = await readData(url);
    if (data === undefined || data.length !== bytes) continue;
    const writer = await openWriter({ url, path, bytes, sha256 });
    await writer.restart();
    await writer.write(data);
    await writer.finish().catch(() => undefined);
  }
  for (const name of databases) await clear(name);
}
