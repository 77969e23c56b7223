import type { PartialWorkOrder } from "@/domain/work-order/schema";

/** Keys in one order at every depth. */
function inOrder(_: string, value: unknown): unknown {
  const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
  return isPlain ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** SHA-256 of an order's values as hexadecimal, whatever the order of their keys. */
export async function signedHash(values: PartialWorkOrder): Promise<string> {
  const text = JSON.stringify(values, inOrder);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
