/**
 * What can go wrong with the device's own storage.
 * - `unavailable`: IndexedDB is missing, forbidden (some private modes) or cannot be opened
 * - `quota`: the device or the browser has no room left
 * - `newer-schema`: the database was written by a newer version of the app; this one must not touch it
 * - `failed`: anything else, after one new attempt on a fresh connection
 */
export type StorageErrorCode = "unavailable" | "quota" | "newer-schema" | "failed";

/** The one error type that leaves the storage. `detail` is for the record, never shown as the explanation. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly detail: string;

  constructor(code: StorageErrorCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.name = "StorageError";
    this.code = code;
    this.detail = detail;
  }
}

/** The names of an error and of all it wraps: Dexie keeps the browser's error in `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (typeof current === "object" && current !== null && names.length < 8) {
    if ("name" in current && typeof current.name === "string") names.push(current.name);
    const inner: unknown = "inner" in current ? current.inner : undefined;
    current = inner ?? ("cause" in current ? current.cause : undefined);
  }
  return names;
}

const quotaNames = new Set(["QuotaExceededError", "QuotaExceeded", "NS_ERROR_DOM_QUOTA_REACHED"]);
const unavailableNames = new Set(["MissingAPIError", "MissingAPI", "SecurityError", "NotSupportedError", "OpenFailedError", "OpenFailed"]);
const lostNames = new Set(["DatabaseClosedError", "DatabaseClosed", "InvalidStateError", "InvalidState", "UnknownError", "AbortError", "Abort", "TimeoutError"]);

/** Whether the connection died under the work, so that the same work may succeed on a new one. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof StorageError) return false;
  const names = namesOf(error);
  return names.some((name) => lostNames.has(name)) && !names.some((name) => quotaNames.has(name));
}

export function toStorageError(error: unknown): StorageError {
  for (let current: unknown = error; typeof current === "object" && current !== null; current = "inner" in current ? current.inner : undefined) {
    if (current instanceof StorageError) return current;
  }
  const names = namesOf(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (names.some((name) => quotaNames.has(name))) return new StorageError("quota", detail, { cause: error });
  if (names.some((name) => unavailableNames.has(name))) return new StorageError("unavailable", detail, { cause: error });
  return new StorageError("failed", detail, { cause: error });
}
