import "fake-indexeddb/auto";
import { strToU8, zipSync } from "fflate";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { installedState } from "@/models/installed";
import { modelBytes } from "@/models/manifest";
import { listManifests } from "@/models/store/manifests";
import { PIECE_BYTES } from "@/models/store/piece-store";
import { sampleContents, sampleFile, sampleManifest } from "@/models/testing/sample-manifest";
import { exportPackage } from "./export-package";
import { importFiles, importZip } from "./import-package";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A model with a file of more than one piece, so that reading in steps shows. */
const big = "weights ".repeat(PIECE_BYTES / 4);
const contents: Record<string, string> = { ...sampleContents, "params_shard_0.bin": big };
const manifest = { ...sampleManifest, files: sampleManifest.files.map((file) => (file.path === "params_shard_0.bin" ? sampleFile(file.path, file.type, big) : file)) };
const everything: Record<string, string> = { "manifest.json": JSON.stringify(manifest), ...contents };

const filesOf = (named: Record<string, string>) => Object.entries(named).map(([name, text]) => new File([text], name));
const zipOf = (named: Record<string, string>, level: 0 | 6 = 6) => new Blob([new Uint8Array(zipSync(Object.fromEntries(Object.entries(named).map(([name, text]) => [name, strToU8(text)])), { level }))]);
const without = (name: string) => Object.fromEntries(Object.entries(everything).filter(([key]) => key !== name));

const ways = [
  ["files", (named: Record<string, string>) => importFiles(filesOf(named))],
  ["a zip", (named: Record<string, string>) => importZip(zipOf(named))],
  ["a zip without compression", (named: Record<string, string>) => importZip(zipOf(named, 0))],
] as const;

describe.each(ways)("a model from %s", (_, bring) => {
  it("is stored, verified and listed", async () => {
    await bring(everything);
    expect(await installedState(manifest)).toEqual({ state: "complete", bytesMissing: 0 });
    expect(await listManifests()).toEqual([manifest]);
    // Once more changes nothing.
    await bring(everything);
    expect(await installedState(manifest)).toEqual({ state: "complete", bytesMissing: 0 });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["no manifest", without("manifest.json"), "no-manifest", "manifest.json"],
    ["another manifest", { ...everything, "manifest.json": '{"schema":1}' }, "bad-manifest", ""],
    ["a manifest that is no JSON", { ...everything, "manifest.json": "{" }, "bad-manifest", ""],
    ["a file missing", without("tokenizer.json"), "missing-file", "tokenizer.json"],
    ["a file damaged", { ...everything, "params_shard_1.bin": "second_weights" }, "damaged", "params_shard_1.bin"],
    ["a file too long", { ...everything, "params_shard_1.bin": "second weights and more" }, "damaged", "params_shard_1.bin"],
  ])("is refused with %s, by name, and not listed", async (_fault, named, code, detail) => {
    await expect(bring(named)).rejects.toMatchObject({ name: "PackageError", code, detail: expect.stringContaining(detail) });
    expect(await listManifests()).toEqual([]);
    expect((await installedState(manifest)).state).not.toBe("complete");
  });
});

describe("a zip", () => {
  it("may have folders, and names that lead elsewhere lead nowhere", async () => {
    const named = Object.fromEntries(Object.entries(everything).map(([name, text]) => [`../../stick/model/${name}`, text]));
    await importZip(zipOf({ ...named, "../../etc/passwd": "x" }));
    expect((await installedState(manifest)).state).toBe("complete");
  });

  it("that is cut off, or none, is refused", async () => {
    const whole = zipOf(everything, 0);
    await expect(importZip(whole.slice(0, whole.size / 2))).rejects.toMatchObject({ name: "PackageError" });
    await expect(importZip(new Blob(["no zip"]))).rejects.toMatchObject({ code: "no-manifest" });
    await expect(importZip(new Blob([]))).rejects.toMatchObject({ code: "no-manifest" });
  });

  it("tells how far it is, and can be given up", async () => {
    const seen: number[] = [];
    await importZip(zipOf(everything), { onBytes: (stored) => seen.push(stored) });
    expect(seen.at(-1)).toBe(modelBytes(manifest));
    globalThis.indexedDB = new IDBFactory();
    const controller = new AbortController();
    const coming = importZip(zipOf(everything), { signal: controller.signal, onBytes: () => controller.abort(new Error("given up")) });
    await expect(coming).rejects.toThrow("given up");
    expect(await listManifests()).toEqual([]);
  });

  it("goes from one tablet to the next", async () => {
    await importFiles(filesOf(everything));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    await exportPackage(manifest, (bytes) => {
      parts.push(bytes);
      return Promise.resolve();
    });
    // No part is larger than a piece: nothing is held as a whole.
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(PIECE_BYTES);
    globalThis.indexedDB = new IDBFactory();
    await importZip(new Blob(parts));
    expect((await installedState(manifest)).state).toBe("complete");
  });
});
