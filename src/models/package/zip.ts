import { Unzip, UnzipInflate, Zip, ZipPassThrough } from "fflate";
import { PackageError } from "./package-error";

/** Takes one entry of a zip. */
export interface ZipSink {
  write: (bytes: Uint8Array) => Promise<void>;
  /** The entry is through. */
  end: () => Promise<void>;
}

/** So much is read at once; what comes out of it is taken before more is read. */
const STEP_BYTES = 256 * 1024;

/**
 * Reads a zip from its beginning to its end, in little memory.
 *
 * @param sinkFor who takes an entry; null: nobody, it is passed over.
 * @throws PackageError `bad-archive` where it is no zip that can be read; whatever a sink throws.
 */
export async function readZip(zip: Blob, sinkFor: (name: string) => ZipSink | null): Promise<void> {
  const work: (() => Promise<void>)[] = [];
  let open = 0;
  let failure: PackageError | null = null;
  const unzip = new Unzip((entry) => {
    const sink = sinkFor(entry.name);
    if (sink === null) return;
    open += 1;
    entry.ondata = (error, data, isLast) => {
      if (error !== null) failure ??= new PackageError("bad-archive", entry.name, { cause: error });
      else work.push(() => sink.write(data));
      if (isLast) {
        open -= 1;
        work.push(sink.end);
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const push = async (bytes: Uint8Array, isLast: boolean) => {
    try {
      unzip.push(bytes, isLast);
    } catch (error) {
      throw new PackageError("bad-archive", String(error), { cause: error });
    }
    for (let next = work.shift(); next !== undefined; next = work.shift()) await next();
    if (failure !== null) throw failure;
  };
  for (let at = 0; at < zip.size; at += STEP_BYTES) {
    await push(new Uint8Array(await zip.slice(at, at + STEP_BYTES).arrayBuffer()), at + STEP_BYTES >= zip.size);
  }
  if (open > 0) throw new PackageError("bad-archive", "it ends within a file");
}

/** An entry to be written: its name, and its bytes piece by piece. */
export interface ZipEntry {
  name: string;
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Writes a zip without compressing: weights do not get smaller. Each piece is taken before the next is read. */
export async function writeZip(entries: readonly ZipEntry[], take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): Promise<void> {
  const out: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) failure = error;
    else out.push(bytes);
  });
  const flush = async () => {
    if (failure !== null) throw failure;
    for (let next = out.shift(); next !== undefined; next = out.shift()) await take(new Uint8Array(next));
  };
  for (const { name, pieces } of entries) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    for await (const piece of pieces) {
      entry.push(piece);
      await flush();
    }
    entry.push(new Uint8Array(0), true);
    await flush();
  }
  zip.end();
  await flush();
}
