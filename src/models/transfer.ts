import { download, type Fetch } from "./download";
import { retrying } from "./retry";
import { openWriter, readRecord, type ExpectedFile, type FileWriter, type StoredFile } from "./store/piece-store";
import { TransferError } from "./transfer-error";

/** A file to bring in: one of a manifest, or one of a hub of which the size or the hash will be known when it has come. */
export type WantedFile = Omit<ExpectedFile, "url">;

export interface TransferOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of this file that are stored or have arrived; falls when the file has to be started again. */
  onBytes?: (received: number) => void;
  fetch?: Fetch;
  /** Bytes that came over the network, whether they are of use or not. */
  onRead?: (bytes: number) => void;
  /**
   * Called where another call in this one's place would go on and lose nothing of it, not even a count of attempts: before the file, and
   * between two parts of it while nothing has gone wrong. Until it resolves nothing further is fetched.
   */
  giveWay?: (() => Promise<void>) | undefined;
  /** Milliseconds without a single byte after which a connection is given up. */
  stallMs?: number;
  /** The most that is asked for at once, where a server gives parts. */
  partBytes?: number;
  /** Attempts in all against lost connections and overloaded servers. */
  attempts?: number;
  /** Wait before the second attempt in milliseconds; it doubles with every further one. */
  backoffMs?: number;
  /**
   * The server is another origin's and may refuse a browser's preliminary question: no header is sent that needs one, and
   * whether a rest is of the same content is judged here, by the names the server gives to contents.
   */
  plainRequests?: boolean;
  /** Runs the work while no other tab brings in the same file. */
  alone?: <T>(name: string, signal: AbortSignal | undefined, work: () => Promise<T>) => Promise<T>;
}

const DEFAULT_STALL_MS = 15_000;

/**
 * A browser takes from a fast network up to some 55 MB that nobody has read yet, and keeps them in memory: what is not asked
 * for cannot pile up. The shards of models are no larger than this.
 */
const DEFAULT_PART_BYTES = 32 * 1024 * 1024;

/** One downloader for a file, whatever the number of tabs; where the browser has no locks, the store still keeps it right. */
const withLock: NonNullable<TransferOptions["alone"]> = (name, signal, work) =>
  "locks" in globalThis.navigator ? navigator.locks.request(name, signal ? { signal } : {}, work) : work();

/**
 * Brings in one file of a model and keeps it only when its size and SHA-256 are those of the manifest. What has arrived is
 * stored piece by piece, so that a lost connection, a killed tab or a cancelled download goes on where it was: the rest is
 * asked for by range, and a server that ignores that is listened to from the beginning. Lost connections, stalls and 5xx
 * are retried; a wrong content once more past the HTTP cache, which may hold a truncated or stale copy. Further addresses
 * (a mirror before the original) are tried one after another when one does not have the file. Of a file whose hash is
 * unknown nothing is put together from two answers unless the server names both by the same strong name.
 *
 * @param stored the address under which the file is stored.
 * @returns what is stored now; the same as was asked for, where that was known.
 * @throws TransferError when the file cannot be had as published; DOMException when the disk refuses; the signal's reason when aborted.
 */
export async function bringIn(file: WantedFile, stored: string, urls: readonly string[], options: TransferOptions = {}): Promise<StoredFile> {
  const { alone = withLock, signal, onBytes, giveWay } = options;
  await giveWay?.();
  return alone(`fieldwright-file:${stored}`, signal, async () => {
    const known = await readRecord(stored);
    if (known?.isDone === true && (file.sha256 ?? known.sha256) === known.sha256 && (file.bytes ?? known.bytes) === known.bytes) {
      onBytes?.(known.bytes);
      return { bytes: known.bytes, sha256: known.sha256 };
    }
    const writer = await openWriter({ ...file, url: stored });
    for (const [place, url] of urls.entries()) {
      try {
        // Whoever came in place would begin with the first address again, and without end where that has something else.
        return await fromAddress(file, url, writer, place === 0 ? options : withoutGivingWay(options));
      } catch (error) {
        if (!(error instanceof TransferError) || place === urls.length - 1) throw error;
      }
    }
    throw new TransferError("not-found", file.path, "nobody carries this file");
  });
}

const withoutGivingWay = (options: TransferOptions): TransferOptions => ({ ...options, giveWay: undefined });

async function fromAddress(file: WantedFile, url: string, writer: FileWriter, options: TransferOptions): Promise<StoredFile> {
  try {
    return await fetchRest(file, url, writer, "default", options);
  } catch (error) {
    if (!(error instanceof TransferError) || (error.code !== "hash-mismatch" && error.code !== "wrong-size")) throw error;
    return fetchRest(file, url, writer, "reload", withoutGivingWay(options));
  }
}

function fetchRest(file: WantedFile, url: string, writer: FileWriter, cache: RequestCache, options: TransferOptions): Promise<StoredFile> {
  const { signal, onBytes, onRead, stallMs = DEFAULT_STALL_MS, plainRequests = false, partBytes = DEFAULT_PART_BYTES } = options;
  const fetch: Fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  let hasParts = true;
  let { giveWay } = options;
  return retrying(async () => {
    // Without a hash nothing would show later that two contents were mixed.
    if (writer.received > 0 && file.sha256 === null && !isStrong(writer.etag)) await writer.restart();
    let received = writer.received;
    onBytes?.(received);

    /** Asks for the rest, or for the next part of it. Returns whether what was asked for ended before the file. */
    const fetchPart = async (): Promise<boolean> => {
      const range = rangeFrom(file, received, hasParts ? partBytes : Infinity);
      let isPart = false;
      await download(url, {
        file: file.path, fetch, signal, stallMs, cache,
        ...(range !== null && { headers: { range: range.header, ...(received > 0 && isStrong(writer.etag) && !plainRequests && { "if-range": writer.etag }) } }),
        async onResponse(response) {
          const etag = response.headers.get("etag") ?? undefined;
          isPart = range !== null && response.status === 206;
          if (!isPart) {
            await writer.restart(etag);
            if (received > 0) onBytes?.(0);
            received = 0;
          } else if (received === 0) {
            // Nothing would show that the next part is of the same content, or where it belongs: the file is asked for as a whole.
            hasParts = isRest(response, 0, file) && (file.sha256 !== null || isStrong(etag));
            if (!hasParts) throw new TransferError("network", file.path, "its parts cannot be put together", { transient: true });
            await writer.restart(etag);
          } else if (!isRest(response, received, file) || !isSameContent(file, writer.etag, etag, plainRequests)) {
            await writer.restart();
            throw new TransferError("network", file.path, "the rest of another content, or of another place in it", { transient: true });
          }
          refuseLength(file, response, isPart ? (range?.bytes ?? null) : file.bytes);
        },
        async onPiece(piece) {
          onRead?.(piece.byteLength);
          await writer.write(piece);
          received += piece.byteLength;
          onBytes?.(received);
        },
      });
      return isPart && range?.to === received && file.bytes !== null && received < file.bytes;
    };

    try {
      let goesOn = file.bytes === null || received < file.bytes;
      while (goesOn) {
        goesOn = await fetchPart();
        if (goesOn) await giveWay?.();
      }
      signal?.throwIfAborted();
      return await writer.finish();
    } catch (error) {
      giveWay = undefined;
      if (error instanceof TransferError && error.status === 416) await writer.restart();
      throw error;
    } finally {
      if (writer.received < received) onBytes?.(writer.received);
    }
  }, options);
}

/** A weak name of a content does not promise the same bytes. */
const isStrong = (etag: string | undefined): etag is string => etag !== undefined && !etag.startsWith("W/");

interface Range {
  /** First byte that is not asked for; null: all that follow are. */
  to: number | null;
  /** How many are asked for; null: not known. */
  bytes: number | null;
  header: string;
}

/** What to ask for next; null: the whole file. */
function rangeFrom(file: WantedFile, from: number, partBytes: number): Range | null {
  const left = file.bytes === null ? null : file.bytes - from;
  if (left !== null && left > partBytes) return { to: from + partBytes, bytes: partBytes, header: `bytes=${from}-${from + partBytes - 1}` };
  return from === 0 ? null : { to: null, bytes: left, header: `bytes=${from}-` };
}

/** Whether a server sends what was asked for: the bytes from there on. */
function isRest(response: Response, from: number, { bytes }: WantedFile): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/u.exec(response.headers.get("content-range") ?? "");
  return range !== null && Number(range[1]) === from && (range[3] === "*" || bytes === null || Number(range[3]) === bytes);
}

/** Where the server was not asked to compare (`if-range`), the names of the two contents are. A hash shows at the end what names do not say. */
function isSameContent(file: WantedFile, before: string | undefined, now: string | undefined, plainRequests: boolean): boolean {
  if (file.sha256 === null) return isStrong(before) && before === now;
  return !plainRequests || before === undefined || now === undefined || before === now;
}

/** A compressed answer states the compressed length, which says nothing about the file; and another origin need not say that it compresses. */
function refuseLength(file: WantedFile, response: Response, expected: number | null): void {
  const stated = response.headers.get("content-length");
  if (stated === null || response.headers.has("content-encoding") || response.type === "cors") return;
  if (expected !== null && Number(stated) !== expected) throw new TransferError("wrong-size", file.path, `${stated} bytes announced, ${expected} expected`);
  if (file.maxBytes !== undefined && Number(stated) > file.maxBytes) throw new TransferError("wrong-size", file.path, `${stated} bytes announced, at most ${file.maxBytes} expected`);
}
