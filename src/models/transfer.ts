import { download, type Fetch } from "./download";
import type { ModelFile } from "./manifest";
import { retrying } from "./retry";
import { TransferError } from "./transfer-error";

export interface TransferOptions {
  signal?: AbortSignal;
  /** Bytes of this file that have arrived so far; falls back to 0 when the file has to be started again. */
  onBytes?: (received: number) => void;
  fetch?: Fetch;
  /** Milliseconds without a single byte after which a connection is given up. */
  stallMs?: number;
  /** Attempts in all against lost connections and overloaded servers. */
  attempts?: number;
  /** Wait before the second attempt in milliseconds; it doubles with every further one. */
  backoffMs?: number;
}

const DEFAULT_STALL_MS = 15_000;

/**
 * Brings in one file of a model and hands it on only when its size and SHA-256 are those of the manifest.
 * Lost connections, stalls and 5xx are retried; a wrong content once more past the HTTP cache, which may hold a
 * truncated or stale copy.
 *
 * @returns a response with the verified bytes.
 * @throws TransferError when the file cannot be had as published; the signal's reason when aborted.
 */
export async function fetchVerified(file: ModelFile, url: string, options: TransferOptions = {}): Promise<Response> {
  try {
    return await fetchOnce(file, url, "default", options);
  } catch (error) {
    if (!(error instanceof TransferError) || (error.code !== "hash-mismatch" && error.code !== "wrong-size")) throw error;
    return fetchOnce(file, url, "reload", options);
  }
}

function fetchOnce(file: ModelFile, url: string, cache: RequestCache, options: TransferOptions): Promise<Response> {
  const { signal, onBytes, stallMs = DEFAULT_STALL_MS } = options;
  const fetch: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return retrying(async () => {
    const bytes = new Uint8Array(file.bytes);
    let received = 0;
    try {
      await download(url, {
        file: file.path, fetch, signal, stallMs, cache,
        onResponse: (response) => refuseLength(file, response),
        onPiece: (piece) => {
          if (received + piece.byteLength > file.bytes) throw new TransferError("wrong-size", file.path, `more than ${file.bytes} bytes`);
          bytes.set(piece, received);
          received += piece.byteLength;
          onBytes?.(received);
        },
      });
      if (received !== file.bytes) throw new TransferError("wrong-size", file.path, `${received} of ${file.bytes} bytes`);
      const digest = await sha256(bytes);
      if (digest !== file.sha256) throw new TransferError("hash-mismatch", file.path, `${digest} instead of ${file.sha256}`);
    } catch (error) {
      if (received > 0) onBytes?.(0);
      throw error;
    }
    signal?.throwIfAborted();
    return new Response(bytes, { headers: { "content-type": "application/octet-stream", "content-length": String(file.bytes) } });
  }, options);
}

/** A compressed answer states the compressed length, which says nothing about the file. */
function refuseLength(file: ModelFile, response: Response): void {
  const stated = response.headers.get("content-length");
  if (stated === null || response.headers.has("content-encoding")) return;
  if (Number(stated) !== file.bytes) throw new TransferError("wrong-size", file.path, `${stated} bytes announced, ${file.bytes} expected`);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
