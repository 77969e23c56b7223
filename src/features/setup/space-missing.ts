/** As judgeDevice reckons: a file that is being stored exists twice for a moment. */
const MARGIN = 1.1;
const MEGABYTE = 1_000_000;

/** Bytes to be freed before the rest of the model fits, in whole megabytes upwards. */
export function spaceMissing(freeBytes: number, bytesMissing: number): number {
  return Math.ceil(Math.max(0, Math.round(bytesMissing * MARGIN) - freeBytes) / MEGABYTE) * MEGABYTE;
}
