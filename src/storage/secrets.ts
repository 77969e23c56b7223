import { withDatabase } from "./database";

/**
 * A secret as it lies in the database: AES-GCM under a key that the browser does not let out (a non-extractable
 * CryptoKey). So no export, log or copy of the records shows it. Whoever can run code in this app's own origin on this
 * device can still use it; that is what the device's lock is for.
 */
export interface SecretRecord {
  id: string;
  key: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  cipher: ArrayBuffer;
}

const ALGORITHM = "AES-GCM";

/** Keeps a secret; an empty one is forgotten. Rejects with StorageError. */
export async function saveSecret(id: string, secret: string): Promise<void> {
  if (secret === "") return forgetSecret(id);
  const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ["encrypt", "decrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, new TextEncoder().encode(secret));
  await withDatabase((db) => db.secrets.put({ id, key, iv, cipher }));
}

/** The secret in clear; undefined where there is none. Rejects with StorageError. */
export async function readSecret(id: string): Promise<string | undefined> {
  const record = await withDatabase((db) => db.secrets.get(id));
  if (record === undefined) return undefined;
  const clear = await crypto.subtle.decrypt({ name: ALGORITHM, iv: record.iv }, record.key, record.cipher);
  return new TextDecoder().decode(clear);
}

export function forgetSecret(id: string): Promise<void> {
  return withDatabase((db) => db.secrets.delete(id));
}
