import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { readPieces } from "@/models/store/piece-store";
import { writeZip } from "./zip";

/**
 * Writes an installed model as a zip for the next tablet: its manifest first, then its files as they are stored.
 *
 * @param take receives the zip piece by piece; the next comes when it is through.
 * @throws TransferError when a piece is missing on this device; whatever `take` throws.
 */
export async function exportPackage(manifest: ModelManifest, take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): Promise<void> {
  const base = storageBase(manifest);
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeZip([{ name: "manifest.json", pieces: [text] }, ...manifest.files.map(({ path }) => ({ name: path, pieces: readPieces(base + path) }))], take);
}
