import { within } from "@/models/within";

/**
 * Where models lie on this device: an IndexedDB database of our own, since the inference library's has whole files only,
 * and neither a resume inside a file nor a steady memory can be had with those.
 *
 * - `files`: one record a file, by its address
 * - `parts`: the bytes, by [address, number of the piece]. The key stands outside of the value: to find one inside, a browser makes a copy of
 *   every piece that is stored, and frees it late
 * - `pieces`: the same as the first version kept it; read, not written any more
 * - `manifests`: what models consist of that did not come with the app, by "id@version"
 */
const NAME = "fieldwright-models";
const VERSION = 2;
const LIMIT_MS = 20_000;

export const stores = ["files", "parts", "pieces", "manifests"] as const;
export type StoreName = (typeof stores)[number];

/** How far a file has come. */
export interface FileRecord {
  url: string;
  /** Size of the whole file; 0 while it is not whole and nobody has said. */
  bytes: number;
  /** Bytes that are stored. */
  received: number;
  /** Whole, and with the hash of its manifest where that was known. */
  isDone: boolean;
  /** Empty while the file is not whole and nobody has said. */
  sha256: string;
  /** The server's name for this content; bytes of another content are never put behind it. */
  etag?: string;
  /** Size of its pieces; absent: as earlier versions cut them (`FORMER_PIECE_BYTES`). */
  pieceBytes?: number;
  /** State of the hash after `received` bytes, so that what is stored need not be read again. */
  hashState?: Uint8Array<ArrayBuffer>;
}

/** A piece as the first version kept it. */
export interface PieceRecord {
  url: string;
  index: number;
  bytes: Uint8Array<ArrayBuffer>;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.addEventListener("upgradeneeded", ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore("files", { keyPath: "url" });
        request.result.createObjectStore("pieces", { keyPath: ["url", "index"] });
        request.result.createObjectStore("manifests", { keyPath: "key" });
      }
      request.result.createObjectStore("parts");
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new DOMException("cannot be opened", "UnknownError")));
    request.addEventListener("blocked", () => reject(new DOMException("held by another tab", "InvalidStateError")));
  });
}

/**
 * One transaction: whole or nothing. Resolves when it is on the disk.
 *
 * @throws DOMException `QuotaExceededError` when the disk is full, `TimeoutError` when it does not answer.
 */
export function inStore<T>(names: readonly StoreName[], mode: IDBTransactionMode, work: (transaction: IDBTransaction) => IDBRequest<T> | undefined): Promise<T | undefined> {
  const run = async (): Promise<T | undefined> => {
    const database = await open();
    try {
      const transaction = database.transaction([...names], mode, { durability: "relaxed" });
      const request = work(transaction);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("abort", () => reject(transaction.error ?? request?.error ?? new DOMException("aborted", "AbortError")));
      });
      return request?.result;
    } finally {
      database.close();
    }
  };
  return within(LIMIT_MS, run());
}

/** Everything whose address begins so. */
export function beginningWith(base: string): IDBKeyRange {
  return IDBKeyRange.bound(base, `${base}\uffff`);
}

/** The pieces of every file whose address begins so. */
export function piecesBeginningWith(base: string): IDBKeyRange {
  return IDBKeyRange.bound([base], [`${base}\uffff`, []]);
}
