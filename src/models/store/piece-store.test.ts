import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteFiles, openWriter, PIECE_BYTES, readFile, readRecord, readRecords, verifyFile, type ExpectedFile } from "./piece-store";
import { inStore } from "./database";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const content = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256);
const expected = (bytes: Uint8Array, url = "https://m.invalid/a"): ExpectedFile => ({ url, path: "a", bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
const stored = async (url = "https://m.invalid/a") => new Uint8Array(await ((await readFile(url))?.arrayBuffer() ?? new ArrayBuffer(0)));

describe("a file in pieces", () => {
  it("is the same when it comes back, however it came in", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3 * PIECE_BYTES }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 * PIECE_BYTES + 5 }), sizes, async (length, parts) => {
        globalThis.indexedDB = new IDBFactory();
        const bytes = content(length);
        const writer = await openWriter(expected(bytes));
        for (let at = 0, turn = 0; at < length; turn += 1) {
          const part = bytes.subarray(at, at + (parts[turn % parts.length] ?? 1));
          await writer.write(part);
          at += part.length;
        }
        await writer.finish();
        expect(Buffer.compare(await stored(), bytes)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it("goes on after a kill with what is missing; less than a piece is lost", async () => {
    const bytes = content(2 * PIECE_BYTES + 100);
    const first = await openWriter(expected(bytes));
    await first.write(bytes.subarray(0, PIECE_BYTES + 1000));
    // Killed here: the writer is gone, what it had in memory too.
    const second = await openWriter(expected(bytes));
    expect(second.received).toBe(PIECE_BYTES);
    await second.write(bytes.subarray(PIECE_BYTES));
    await second.finish();
    expect(Buffer.compare(await stored(), bytes)).toBe(0);
  });

  it("reads its pieces again where the state of the hash is of no use", async () => {
    const bytes = content(PIECE_BYTES + 10);
    const first = await openWriter(expected(bytes));
    await first.write(bytes.subarray(0, PIECE_BYTES));
    const record = await readRecord("https://m.invalid/a");
    await inStore(["files"], "readwrite", (transaction) => transaction.objectStore("files").put({ ...record, hashState: new Uint8Array(3) }));
    const second = await openWriter(expected(bytes));
    await second.write(bytes.subarray(PIECE_BYTES));
    await second.finish();
    expect((await readRecord("https://m.invalid/a"))?.isDone).toBe(true);
  });

  it.each([2, 1])("goes on with what an earlier version has stored in pieces of 4 MB, %i of 2", async (count) => {
    const former = 4 * 1024 * 1024;
    const bytes = content(former + 100);
    const url = "https://m.invalid/a";
    const { sha256 } = expected(bytes);
    const received = count === 2 ? bytes.length : former;
    await inStore(["files", "parts"], "readwrite", (transaction) => {
      transaction.objectStore("parts").put(bytes.slice(0, former), [url, 0]);
      if (count === 2) transaction.objectStore("parts").put(bytes.slice(former), [url, 1]);
      return transaction.objectStore("files").put({ url, bytes: bytes.length, sha256, received, isDone: count === 2 });
    });
    if (count === 1) {
      const writer = await openWriter(expected(bytes));
      expect(writer.received).toBe(former);
      await writer.write(bytes.subarray(former));
      await writer.finish();
    }
    expect(Buffer.compare(await stored(), bytes)).toBe(0);
    expect(await verifyFile(url)).toBe(true);
  });

  it("is cut anew where it is begun anew", async () => {
    const former = 4 * 1024 * 1024;
    const bytes = content(former + 100);
    const { url, sha256 } = expected(bytes);
    await inStore(["files", "parts"], "readwrite", (transaction) => {
      transaction.objectStore("parts").put(bytes.slice(0, former), [url, 0]);
      return transaction.objectStore("files").put({ url, bytes: bytes.length, sha256, received: former, isDone: false });
    });
    const writer = await openWriter(expected(bytes));
    await writer.restart();
    await writer.write(bytes.subarray(0, PIECE_BYTES + 5));
    expect(await readRecord(url)).toMatchObject({ received: PIECE_BYTES, pieceBytes: PIECE_BYTES });
    await writer.write(bytes.subarray(PIECE_BYTES + 5));
    await writer.finish();
    expect(Buffer.compare(await stored(), bytes)).toBe(0);
  });

  it("keeps nothing of a file that is not what it should be", async () => {
    const bytes = content(50);
    const wrong = bytes.slice();
    wrong[7] = 255;
    const writer = await openWriter(expected(bytes));
    await writer.write(wrong);
    await expect(writer.finish()).rejects.toMatchObject({ code: "hash-mismatch" });
    expect(await readRecords("https://m.invalid/")).toEqual([]);
    await writer.write(bytes.subarray(0, 20));
    await expect(writer.finish()).rejects.toMatchObject({ code: "wrong-size" });
    await expect(writer.write(content(60))).rejects.toMatchObject({ code: "wrong-size" });
    expect(await readFile("https://m.invalid/a")).toBeUndefined();
  });

  it("is begun anew when its manifest has changed", async () => {
    const bytes = content(PIECE_BYTES * 2);
    await (await openWriter(expected(bytes))).write(bytes.subarray(0, PIECE_BYTES));
    expect((await openWriter({ ...expected(bytes), sha256: "0".repeat(64) })).received).toBe(0);
  });

  it("is found damaged when the disk has forgotten, and goes", async () => {
    const bytes = content(PIECE_BYTES + 1);
    const writer = await openWriter(expected(bytes));
    await writer.write(bytes);
    await writer.finish();
    expect(await verifyFile("https://m.invalid/a")).toBe(true);
    await inStore(["parts"], "readwrite", (transaction) => transaction.objectStore("parts").put(new Uint8Array(1), ["https://m.invalid/a", 1]));
    expect(await verifyFile("https://m.invalid/a")).toBe(bytes[PIECE_BYTES] === 0);
    await inStore(["parts"], "readwrite", (transaction) => transaction.objectStore("parts").delete(["https://m.invalid/a", 0]));
    expect(await verifyFile("https://m.invalid/a")).toBe(false);
    expect(await readFile("https://m.invalid/a")).toBeUndefined();
  });

  it("is deleted with its neighbours of one model, and no other", async () => {
    for (const url of ["https://m.invalid/one/a", "https://m.invalid/one/b", "https://m.invalid/two/a"]) {
      const writer = await openWriter(expected(content(9), url));
      await writer.write(content(9));
      await writer.finish();
    }
    await deleteFiles("https://m.invalid/one/");
    expect((await readRecords("https://m.invalid/")).map(({ url }) => url)).toEqual(["https://m.invalid/two/a"]);
  });
});
