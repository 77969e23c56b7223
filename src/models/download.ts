import { TransferError } from "./transfer-error";

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export interface DownloadOptions {
  /** Name of the file for error messages. */
  file: string;
  fetch: Fetch;
  signal?: AbortSignal | undefined;
  /** Milliseconds without a single byte after which the connection is given up. */
  stallMs: number;
  cache?: RequestCache;
  headers?: Record<string, string>;
  /** Refuses a body before it is read, by throwing. */
  onResponse?: (response: Response) => Promise<void> | void;
  /** Receives each piece of the body; refuses by throwing. The next one is read when it is through: memory stays small. */
  onPiece: (piece: Uint8Array) => Promise<void> | void;
}

/**
 * One attempt at one URL: checks the status and the content type, then streams the body.
 * A web page is refused although its status is 200: captive portals and single-page servers answer so to everything.
 *
 * @throws TransferError `network` (transient), `not-found`, `wrong-type`; whatever the callbacks throw; the signal's reason.
 */
export async function download(url: string, options: DownloadOptions): Promise<void> {
  const { file, fetch, signal, stallMs, cache, headers } = options;
  const attempt = new AbortController();
  const onAbort = () => attempt.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener("abort", onAbort, { once: true });

  let stallTimer: ReturnType<typeof setTimeout> | undefined;
  let stalled = false;
  const awaitBytes = () => {
    clearTimeout(stallTimer);
    stallTimer = setTimeout(() => {
      stalled = true;
      attempt.abort();
    }, stallMs);
  };

  try {
    awaitBytes();
    const response = await fetch(url, { signal: attempt.signal, ...(cache ? { cache } : {}), ...(headers ? { headers } : {}) });
    refuseStatus(file, response);
    refuseWebPage(file, response);
    clearTimeout(stallTimer);
    await options.onResponse?.(response);
    awaitBytes();
    const read = readerOf(response.body);
    for (let piece = await read(); piece !== undefined; piece = await read()) {
      // A slow disk is no stalled connection.
      clearTimeout(stallTimer);
      await options.onPiece(piece);
      awaitBytes();
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TransferError || isDiskError(error)) throw error;
    const detail = stalled ? `no byte for ${stallMs} ms` : String(error);
    throw new TransferError("network", file, detail, { transient: true, cause: error });
  } finally {
    clearTimeout(stallTimer);
    signal?.removeEventListener("abort", onAbort);
    // Closes the connection of a body that was refused before its end; after a complete one this does nothing.
    attempt.abort();
  }
}

/** Read at once. */
const BUFFER_BYTES = 256 * 1024;

/**
 * Reads a body into one buffer that is used again and again, where the browser can: a buffer for each piece is freed late, and a
 * fast network fills a tablet's memory with them. What is returned holds until the next call; undefined at the end.
 */
function readerOf(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): () => Promise<Uint8Array | undefined> {
  if (body === null) return () => Promise.resolve(undefined);
  let own: ReadableStreamBYOBReader;
  try {
    own = body.getReader({ mode: "byob" });
  } catch {
    const reader = body.getReader();
    return async () => (await reader.read()).value;
  }
  let buffer = new ArrayBuffer(BUFFER_BYTES);
  return async () => {
    const { value, done } = await own.read(new Uint8Array(buffer));
    if (done || value === undefined) return undefined;
    buffer = value.buffer;
    return value;
  };
}

/** What the database says: trying the network again would not help. */
function isDiskError(error: unknown): boolean {
  return error instanceof DOMException && ["QuotaExceededError", "UnknownError", "InvalidStateError", "TimeoutError"].includes(error.name);
}

function refuseStatus(file: string, response: Response): void {
  if (response.ok) return;
  const { status } = response;
  const detail = `status ${status}`;
  // The range that was asked for is none of this file: it has changed.
  if (status === 416) throw new TransferError("network", file, detail, { transient: true, status });
  if (status === 408 || status === 429 || status >= 500) throw new TransferError("network", file, detail, { transient: true, status });
  throw new TransferError("not-found", file, detail, { status });
}

function refuseWebPage(file: string, response: Response): void {
  const type = response.headers.get("content-type") ?? "";
  if (/^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) {
    throw new TransferError("wrong-type", file, `a web page (${type}) instead of the file`);
  }
}
