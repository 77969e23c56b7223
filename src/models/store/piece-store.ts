import { createSHA256, type IHasher } from "hash-wasm";
import { TransferError } from "@/models/transfer-error";
import { beginningWith, inStore, piecesBeginningWith, type FileRecord, type PieceRecord } from "./database";

/**
 * A file is stored in pieces of this size; what a killed tab loses is less than one. A browser frees its copies of what is stored late, and
 * large ones later: with 4 MB a download took a third more memory.
 */
export const PIECE_BYTES = 1024 * 1024;
/** Files that were begun by an earlier version. */
const FORMER_PIECE_BYTES = 4 * 1024 * 1024;
const pieceBytesOf = (record: FileRecord) => record.pieceBytes ?? FORMER_PIECE_BYTES;

/** In the record of a file that is not whole: not known before. */
const UNKNOWN_BYTES = 0;
const UNKNOWN_HASH = "";

/** What a file is meant to be. Of a hub's file the size or the hash may be unknown until it has come: what came is recorded then. */
export interface ExpectedFile {
  /** Under which it is stored: an address that names no real host. */
  url: string;
  /** For messages. */
  path: string;
  /** Null: unknown, and no more than `maxBytes`. */
  bytes: number | null;
  /** Null: unknown. */
  sha256: string | null;
  /** Where `bytes` is unknown. */
  maxBytes?: number;
}

/** What a file turned out to be. */
export interface StoredFile {
  bytes: number;
  sha256: string;
}

export async function readRecord(url: string): Promise<FileRecord | undefined> {
  return inStore<FileRecord | undefined>(["files"], "readonly", (transaction) => transaction.objectStore("files").get(url));
}

/** Records of all files whose address begins so. */
export async function readRecords(base: string): Promise<FileRecord[]> {
  return (await inStore<FileRecord[]>(["files"], "readonly", (transaction) => transaction.objectStore("files").getAll(beginningWith(base)))) ?? [];
}

/** Deletes every file whose address begins so, whole ones and parts. */
export async function deleteFiles(base: string): Promise<void> {
  await inStore(["files", "parts", "pieces"], "readwrite", (transaction) => {
    transaction.objectStore("files").delete(beginningWith(base));
    transaction.objectStore("parts").delete(piecesBeginningWith(base));
    return transaction.objectStore("pieces").delete(piecesBeginningWith(base));
  });
}

/** Takes the bytes of one file, in order, and stores them piece by piece. */
export interface FileWriter {
  /** Bytes that have come and count: where to go on. Those of the piece at hand are in memory only. */
  readonly received: number;
  /** The content that the stored bytes are of, as the server named it. */
  readonly etag: string | undefined;
  /** Forgets what is stored: the file is begun anew, of this content. */
  restart: (etag?: string) => Promise<void>;
  /** @throws TransferError `wrong-size` when more comes than the file has; DOMException when the disk is full. */
  write: (bytes: Uint8Array) => Promise<void>;
  /** Stores what is left and compares size and hash with what is known of them. @throws TransferError `wrong-size`, `hash-mismatch`; nothing of the file stays then. */
  finish: () => Promise<StoredFile>;
}

/** Goes on with a file where it was left, also by another visit. */
export async function openWriter(file: ExpectedFile): Promise<FileWriter> {
  const known = await readRecord(file.url);
  const expected = { bytes: file.bytes ?? UNKNOWN_BYTES, sha256: file.sha256 ?? UNKNOWN_HASH };
  const maxBytes = file.bytes ?? file.maxBytes ?? 0;
  const isSame = known !== undefined && known.bytes === expected.bytes && known.sha256 === expected.sha256 && !known.isDone;
  let etag = isSame ? known.etag : undefined;
  let received = isSame ? known.received : 0;
  let pieceBytes = isSame ? pieceBytesOf(known) : PIECE_BYTES;
  let hash = await createSHA256();
  hash.init();
  if (isSame && received > 0) {
    try {
      if (known.hashState === undefined) throw new Error("no state");
      hash.load(known.hashState);
    } catch {
      // Of another version of the hash: the stored bytes are read once more.
      hash = await hashStored(file.url);
    }
  } else if (known !== undefined) await deleteFiles(file.url);

  let piece = new Uint8Array(pieceBytes);
  let filled = 0;

  const store = async (done: StoredFile | null) => {
    // The database copies what it is given at once, so that a full piece can be filled anew: no copy of ours is needed.
    const bytes = filled === pieceBytes ? piece : piece.slice(0, filled);
    const index = Math.floor(received / pieceBytes);
    const next = received + filled;
    const record: FileRecord = {
      url: file.url, received: next, pieceBytes, isDone: done !== null, ...(done ?? expected),
      ...(etag !== undefined && { etag }),
      ...(done === null && { hashState: new Uint8Array(hash.save()) }),
    };
    await inStore(["files", "parts"], "readwrite", (transaction) => {
      if (bytes.length > 0) transaction.objectStore("parts").put(bytes, [file.url, index]);
      return transaction.objectStore("files").put(record);
    });
    received = next;
    filled = 0;
  };

  const begin = () => {
    received = 0;
    filled = 0;
    hash.init();
    pieceBytes = PIECE_BYTES;
    if (piece.length !== pieceBytes) piece = new Uint8Array(pieceBytes);
  };

  const refuse = async (error: TransferError): Promise<never> => {
    await deleteFiles(file.url);
    begin();
    throw error;
  };

  return {
    get received() {
      return received + filled;
    },
    get etag() {
      return etag;
    },
    async restart(next) {
      if (received + filled > 0) await deleteFiles(file.url);
      etag = next;
      begin();
    },
    async write(bytes) {
      if (received + filled + bytes.length > maxBytes) await refuse(new TransferError("wrong-size", file.path, `more than ${maxBytes} bytes`));
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + pieceBytes - filled);
        piece.set(part, filled);
        hash.update(part);
        filled += part.length;
        at += part.length;
        if (filled === pieceBytes) await store(null);
      }
    },
    async finish() {
      const size = received + filled;
      if (file.bytes !== null && size !== file.bytes) await refuse(new TransferError("wrong-size", file.path, `${size} of ${file.bytes} bytes`));
      const digest = hash.digest();
      if (file.sha256 !== null && digest !== file.sha256) await refuse(new TransferError("hash-mismatch", file.path, `${digest} instead of ${file.sha256}`));
      const done = { bytes: size, sha256: digest };
      await store(done);
      piece = new Uint8Array(0);
      return done;
    },
  };
}

async function hashStored(url: string): Promise<IHasher> {
  const hash = await createSHA256();
  hash.init();
  for await (const piece of readPieces(url)) hash.update(piece);
  return hash;
}

/** The stored bytes of a file, piece by piece: never more than one is in memory. @throws TransferError `wrong-size` where one is missing. */
export async function* readPieces(url: string): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const record = await readRecord(url);
  if (record === undefined) throw new TransferError("wrong-size", url, "not stored");
  for (let index = 0; index * pieceBytesOf(record) < record.received; index += 1) {
    const bytes =
      (await inStore<Uint8Array<ArrayBuffer> | undefined>(["parts"], "readonly", (transaction) => transaction.objectStore("parts").get([url, index]))) ??
      (await inStore<PieceRecord | undefined>(["pieces"], "readonly", (transaction) => transaction.objectStore("pieces").get([url, index])))?.bytes;
    if (bytes === undefined) throw new TransferError("wrong-size", url, `piece ${index} is missing`);
    yield bytes;
  }
}

/** A stored file as a response; undefined where it is not whole. */
export async function readFile(url: string): Promise<Response | undefined> {
  const record = await readRecord(url);
  if (record === undefined || !record.isDone) return undefined;
  const pieces = readPieces(url);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  });
  return new Response(body, { headers: { "content-type": "application/octet-stream", "content-length": String(record.bytes) } });
}

/** Whether the stored bytes still have the hash they were stored with: disks forget. A file that does not is deleted. */
export async function verifyFile(url: string): Promise<boolean> {
  const record = await readRecord(url);
  if (record === undefined || !record.isDone) return false;
  try {
    const hash = await hashStored(url);
    if (hash.digest() === record.sha256) return true;
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
  }
  await deleteFiles(url);
  return false;
}
