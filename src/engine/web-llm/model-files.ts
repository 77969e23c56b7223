import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { readFile, readRecords } from "@/models/store/piece-store";
import { bringIn, type TransferOptions } from "@/models/transfer";
import { TransferError } from "@/models/transfer-error";

export interface ModelFilesOptions {
  manifest: ModelManifest;
  /** Folders that carry the model's files, each with a slash at its end, the preferred one first. */
  folders: readonly string[];
  /** Bytes of a file that have arrived; falls back to less when the file starts again. */
  onBytes: (path: string, received: number) => void;
  transfer?: Omit<TransferOptions, "signal" | "onBytes">;
}

export interface ModelFiles {
  /** Brings in what is missing of the model. @throws TransferError, DOMException as `bringIn` does. */
  bringInAll(): Promise<void>;
  /** Takes the place of the worker's `caches`: what the library believes to be its cache is our store. */
  caches: Pick<CacheStorage, "open">;
  /** Takes the place of the worker's `fetch`. */
  fetch: typeof fetch;
  /** Files that are being brought in, or wait for their turn. */
  pending(): number;
  /** The first transfer that failed: the library passes on only its text. */
  failure(): TransferError | DOMException | null;
}

/**
 * The one door between the inference library and the world: it lets only files of the manifest through, brings in what is
 * missing, verified, and reads it from our own store, so that no second copy lies on the disk.
 */
export function createModelFiles({ manifest, folders, onBytes, transfer }: ModelFilesOptions): ModelFiles {
  const base = storageBase(manifest);
  const files = new Map(manifest.files.map((file) => [base + file.path, file]));
  // Two at once take half as much memory again where the network is fast, and gain nothing where it is slow as a whole.
  const inTurn = createQueue();
  let pending = 0;
  let failure: TransferError | DOMException | null = null;

  const ensure = async (url: string, signal: AbortSignal | undefined): Promise<void> => {
    pending += 1;
    try {
      const file = files.get(url);
      if (file === undefined) throw new TransferError("not-found", url, "not a file of this model");
      const urls = [...folders.map((folder) => new URL(file.path, folder).href), ...(file.url === undefined ? [] : [file.url])];
      await inTurn(() => bringIn(file, url, urls, { ...transfer, signal, plainRequests: file.url !== undefined, onBytes: (received) => onBytes(file.path, received) }));
    } catch (error) {
      if (error instanceof TransferError || (error instanceof DOMException && error.name !== "AbortError")) failure ??= error;
      throw error;
    } finally {
      pending -= 1;
    }
  };

  const cache = {
    add: (request: RequestInfo | URL) => ensure(addressOf(request), request instanceof Request ? request.signal : undefined),
    match: async (request: RequestInfo | URL) => (files.has(addressOf(request)) ? readFile(addressOf(request)) : undefined),
    keys: async () => (await readRecords(base)).filter(({ isDone }) => isDone).map(({ url }) => new Request(url)),
    // What is stored is deleted by the app, never by the library.
    delete: () => Promise.resolve(false),
  };

  return {
    async bringInAll() {
      for (const url of files.keys()) await ensure(url, undefined);
    },
    // The library uses these four and no more.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    caches: { open: () => Promise.resolve(cache as unknown as Cache) },
    async fetch(input, init) {
      const url = addressOf(input);
      await ensure(url, init?.signal ?? undefined);
      return readStored(url);
    },
    pending: () => pending,
    failure: () => failure,
  };
}

async function readStored(url: string): Promise<Response> {
  const response = await readFile(url);
  if (response === undefined) throw new TransferError("not-found", url, "not stored");
  return response;
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}

/** Runs jobs one after another, in the order in which they were asked for. */
function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (job) => {
    const work = turn.then(job);
    // A job that fails frees its place.
    turn = work.catch(() => undefined);
    return work;
  };
}
