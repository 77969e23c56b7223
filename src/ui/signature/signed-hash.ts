import type { PartialWorkOrder } from "@/domain/work-order/schema";

/** SHA-256 of an order's values as hexadecimal, whatever the order of their keys. */
export async function signedHash(values: PartialWorkOrder): Promise<string> {
  const text = JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
