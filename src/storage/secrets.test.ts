import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, withDatabase } from "./database";
import { forgetSecret, readSecret, saveSecret } from "./secrets";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe("a secret", () => {
  it("is read as it was kept, also after a restart", async () => {
    await saveSecret("plant", "sk-ключ-مفتاح");
    closeDatabase();
    await expect(readSecret("plant")).resolves.toBe("sk-ключ-مفتاح");
  });

  it("does not stand in its record, and its key does not leave the browser", async () => {
    await saveSecret("plant", "very-secret-key");
    const record = await withDatabase((db) => db.secrets.get("plant"));
    expect(new TextDecoder().decode(record?.cipher)).not.toContain("secret");
    expect(record?.key.extractable).toBe(false);
  });

  it("is gone once forgotten, or replaced by nothing", async () => {
    await saveSecret("plant", "a");
    await saveSecret("plant", "");
    await expect(readSecret("plant")).resolves.toBeUndefined();
    await saveSecret("plant", "b");
    await forgetSecret("plant");
    await expect(readSecret("plant")).resolves.toBeUndefined();
  });
});
