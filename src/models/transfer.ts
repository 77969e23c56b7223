import { download, type Fetch } from "./download";
import type { ModelFile } from "./manifest";
import { retrying } from "./retry";
import { openWriter, readRecord, type FileWriter } from "./store/piece-store";
import { TransferError } from "./transfer-error";

export interface TransferOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of this file that are stored or have arrived; falls when the file has to be started again. */
  onBytes?: (received: number) => void;
  fetch?: Fetch;
  /** Milliseconds without a single byte after which a connection is given up. */
  stallMs?: number;
  /** Attempts in all against lost connections and overloaded servers. */
  attempts?: number;
  /** Wait before the second attempt in milliseconds; it doubles with every further one. */
  backoffMs?: number;
  /** Runs the work while no other tab brings in the same file. */
  alone?: <T>(name: string, signal: AbortSignal | undefined, work: () => Promise<T>) => Promise<T>;
}

const DEFAULT_STALL_MS = 15_000;

/** One downloader for a file, whatever the number of tabs; where the browser has no locks, the store still keeps it right. */
const withLock: NonNullable<TransferOptions["alone"]> = (name, signal, work) =>
  "locks" in globalThis.navigator ? navigator.locks.request(name, signal ? { signal } : {}, work) : work();

/**
 * Brings in one file of a model and keeps it only when its size and SHA-256 are those of the manifest. What has arrived is
 * stored piece by piece, so that a lost connection, a killed tab or a cancelled download goes on where it was: the rest is
 * asked for by range, and a server that ignores that is listened to from the beginning. Lost connections, stalls and 5xx
 * are retried; a wrong content once more past the HTTP cache, which may hold a truncated or stale copy. Further addresses
 * (a mirror before the original) are tried one after another when one does not have the file.
 *
 * @param stored the address under which the file is stored.
 * @throws TransferError when the file cannot be had as published; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function bringIn(file: ModelFile, stored: string, urls: readonly string[], options: TransferOptions = {}): Promise<void> {
  const { alone = withLock, signal, onBytes } = options;
  await alone(`fieldwright-file:${stored}`, signal, async () => {
    const known = await readRecord(stored);
    if (known?.isDone === true && known.sha256 === file.sha256) {
      onBytes?.(file.bytes);
      return;
    }
    const writer = await openWriter({ url: stored, path: file.path, bytes: file.bytes, sha256: file.sha256 });
    if (urls.length === 0) throw new TransferError("not-found", file.path, "nobody carries this file");
    for (const [place, url] of urls.entries()) {
      try {
        await fromAddress(file, url, writer, options);
        return;
      } catch (error) {
        if (!(error instanceof TransferError) || place === urls.length - 1) throw error;
      }
    }
  });
}

async function fromAddress(file: ModelFile, url: string, writer: FileWriter, options: TransferOptions): Promise<void> {
  try {
    await fetchRest(file, url, writer, "default", options);
  } catch (error) {
    if (!(error instanceof TransferError) || (error.code !== "hash-mismatch" && error.code !== "wrong-size")) throw error;
    await fetchRest(file, url, writer, "reload", options);
  }
}

function fetchRest(file: ModelFile, url: string, writer: FileWriter, cache: RequestCache, options: TransferOptions): Promise<void> {
  const { signal, onBytes, stallMs = DEFAULT_STALL_MS } = options;
  const fetch: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return retrying(async () => {
    let received = writer.received;
    onBytes?.(received);
    try {
      if (received < file.bytes) {
        await download(url, {
          file: file.path, fetch, signal, stallMs, cache,
          ...(received > 0 && { headers: rangeFrom(writer) }),
          async onResponse(response) {
            const etag = response.headers.get("etag") ?? undefined;
            if (received > 0 && !isRest(response, received, file.bytes)) {
              await writer.restart(etag);
              received = 0;
              onBytes?.(0);
            } else if (received === 0) await writer.restart(etag);
            refuseLength(file, response, file.bytes - received);
          },
          async onPiece(piece) {
            await writer.write(piece);
            received += piece.byteLength;
            onBytes?.(received);
          },
        });
      }
      signal?.throwIfAborted();
      await writer.finish();
    } catch (error) {
      if (error instanceof TransferError && error.status === 416) await writer.restart();
      throw error;
    } finally {
      if (writer.received < received) onBytes?.(writer.received);
    }
  }, options);
}

/** A weak name of a content does not promise the same bytes. */
function rangeFrom(writer: FileWriter): Record<string, string> {
  const isStrong = writer.etag !== undefined && !writer.etag.startsWith("W/");
  return { range: `bytes=${writer.received}-`, ...(isStrong && writer.etag !== undefined && { "if-range": writer.etag }) };
}

/** Whether a server sends what was asked for: the bytes from there on. One that ignores ranges sends everything. */
function isRest(response: Response, from: number, size: number): boolean {
  if (response.status !== 206) return false;
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/u.exec(response.headers.get("content-range") ?? "");
  return range !== null && Number(range[1]) === from && (range[3] === "*" || Number(range[3]) === size);
}

/** A compressed answer states the compressed length, which says nothing about the file. */
function refuseLength(file: ModelFile, response: Response, expected: number): void {
  const stated = response.headers.get("content-length");
  if (stated === null || response.headers.has("content-encoding")) return;
  if (Number(stated) !== expected) throw new TransferError("wrong-size", file.path, `${stated} bytes announced, ${expected} expected`);
}
