import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { fetchVerified, type TransferOptions } from "@/models/transfer";
import { TransferError } from "@/models/transfer-error";

export interface ModelFetchOptions {
  manifest: ModelManifest;
  /** Folder of the model's files, with a slash at its end. */
  filesUrl: string;
  /** Bytes of a file that have arrived; falls back to 0 when the file starts again. */
  onBytes: (path: string, received: number) => void;
  transfer?: Omit<TransferOptions, "signal" | "onBytes">;
}

export interface ModelFetch {
  /** Takes the place of the worker's `fetch`. */
  fetch: typeof fetch;
  /** Files that are being brought in, or wait for their turn. */
  pending(): number;
  /** The first transfer that failed: the library passes on only its text. */
  failure(): TransferError | null;
}

/** The library starts four downloads at once. With two, an interrupted set-up loses less, and each file is sooner kept. */
const MAX_IN_FLIGHT = 2;

/**
 * The one door between the inference library and the network: it maps the stable address under which files are stored to
 * where they really are, lets only files of the manifest through, and hands them on verified.
 */
export function createModelFetch({ manifest, filesUrl, onBytes, transfer }: ModelFetchOptions): ModelFetch {
  const base = storageBase(manifest);
  const files = new Map(manifest.files.map((file) => [base + file.path, file]));
  const inTurn = createGate(MAX_IN_FLIGHT);
  let pending = 0;
  let failure: TransferError | null = null;

  return {
    async fetch(input, init) {
      const url = input instanceof Request ? input.url : String(input);
      const file = files.get(url);
      pending += 1;
      try {
        if (file === undefined) throw new TransferError("not-found", url, "not a file of this model");
        const signal = init?.signal ?? undefined;
        return await inTurn(() => fetchVerified(file, new URL(file.path, filesUrl).href, {
          ...transfer,
          ...(signal && { signal }),
          onBytes: (received) => onBytes(file.path, received),
        }));
      } catch (error) {
        if (error instanceof TransferError) failure ??= error;
        throw error;
      } finally {
        pending -= 1;
      }
    },
    pending: () => pending,
    failure: () => failure,
  };
}

/** Runs at most `limit` jobs at a time, in the order in which they were asked for. */
function createGate(limit: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running === limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      // The place passes to the next in line, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
