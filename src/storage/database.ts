import type { Collection, Table } from "dexie";
import { isConnectionLost, StorageError, toStorageError } from "./errors";
import type { FieldwrightDatabase } from "./schema";

export type { FieldwrightDatabase };

export const DATABASE_NAME = "fieldwright";
/** Raise it with every change of stores or indexes, and add a `version(n).stores(...).upgrade(...)` to schema.ts. */
export const SCHEMA_VERSION = 3;
/** Dexie stores its version times ten. */
const NATIVE_FACTOR = 10;
/** How long opening may take; another tab may hold up an upgrade. */
const OPEN_LIMIT_MS = 10_000;

/** The version of the database on this device, 0 where there is none. Leaves nothing behind. */
function installedVersion(): Promise<number> {
  return new Promise((resolve, reject) => {
    const factory: IDBFactory | undefined = globalThis.indexedDB;
    if (factory === undefined) {
      reject(new StorageError("unavailable", "no IndexedDB"));
      return;
    }
    const request = factory.open(DATABASE_NAME);
    let fresh = false;
    request.addEventListener("upgradeneeded", () => {
      fresh = true;
      request.transaction?.abort();
    });
    request.addEventListener("success", () => {
      const { version } = request.result;
      request.result.close();
      resolve(Math.floor(version / NATIVE_FACTOR));
    });
    request.addEventListener("error", (event) => {
      event.preventDefault();
      if (fresh) resolve(0);
      else reject(new StorageError("unavailable", request.error?.name ?? "open failed", { cause: request.error }));
    });
  });
}

let database: FieldwrightDatabase | null = null;
let opening: Promise<FieldwrightDatabase> | null = null;

async function openChecked(): Promise<FieldwrightDatabase> {
  // Asked before Dexie opens: Dexie takes a newer database without a word, and may even patch it.
  const version = await installedVersion();
  if (version > SCHEMA_VERSION) throw new StorageError("newer-schema", `database ${version}, app ${SCHEMA_VERSION}`);
  // Dexie is 32 kB that a page needs only once it asks for what is stored.
  const { FieldwrightDatabase } = await import("./schema");
  const opened = (database ??= new FieldwrightDatabase(DATABASE_NAME));
  try {
    // Somebody may let go of it meanwhile.
    await opened.open();
    return opened;
  } catch (error) {
    const known = toStorageError(error);
    throw known.code === "failed" ? new StorageError("unavailable", known.detail, { cause: error }) : known;
  }
}

/** Opening waits for other tabs that hold an older version; without an end it would hang as long as they do. */
async function open(): Promise<FieldwrightDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError("failed", "opening took too long")), OPEN_LIMIT_MS);
  });
  try {
    return await Promise.race([openChecked(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The open database; opened (again) where it is not. Rejects with {@link StorageError}. */
export function openDatabase(): Promise<FieldwrightDatabase> {
  if (database?.isOpen() === true) return Promise.resolve(database);
  if (opening !== null) return opening;
  const started = open().finally(() => {
    if (opening === started) opening = null;
  });
  opening = started;
  return started;
}

/** The connection where there is one, for work that cannot wait for it. */
export function connectionAtHand(): IDBDatabase | null {
  return database?.isOpen() === true ? database.backendDB() : null;
}

/** Lets go of the connection; the next use opens it anew. */
export function closeDatabase(): void {
  database?.close({ disableAutoOpen: false });
  database = null;
  // An opening under way would end on the connection that was just let go.
  opening = null;
}

/**
 * Runs work on the database, once more on a fresh connection if the first one died under it (iOS drops connections).
 * The work must be safe to run twice: ids and times are made outside of it, and a transaction is whole or nothing.
 * Rejects with {@link StorageError}.
 */
export async function withDatabase<T>(work: (db: FieldwrightDatabase) => PromiseLike<T>): Promise<T> {
  try {
    return await work(await openDatabase());
  } catch (error) {
    if (!isConnectionLost(error)) throw toStorageError(error);
    closeDatabase();
  }
  try {
    return await work(await openDatabase());
  } catch (error) {
    throw toStorageError(error);
  }
}

/** The rows of a table, the last changed first. */
export function newestFirst<T>(table: Table<T, string>): Collection<T, string> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, not an array
  return table.orderBy("updatedAt").reverse();
}
