import type { PhotoPlace } from "@/storage/attachments";

const isDegrees = (value: unknown, limit: number): value is number => typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= limit;

/** Where a camera says that a photo was taken; undefined where it says nothing that can be read. Never rejects. */
export async function placeOf(file: Blob): Promise<PhotoPlace | undefined> {
  try {
    const { gps } = await import("exifr/dist/lite.esm.mjs");
    // The bytes, not the file: the library would read a Blob through an address that the page's policy does not open.
    const found: unknown = await gps(await file.arrayBuffer());
    if (typeof found !== "object" || found === null || !("latitude" in found && "longitude" in found)) return undefined;
    const { latitude, longitude } = found;
    return isDegrees(latitude, 90) && isDegrees(longitude, 180) ? { latitude, longitude } : undefined;
  } catch {
    return undefined;
  }
}

/** Degrees with five decimals: about a metre. */
export function placeText({ latitude, longitude }: PhotoPlace): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
