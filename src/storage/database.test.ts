import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { closeDatabase, DATABASE_NAME, openDatabase, SCHEMA_VERSION, withDatabase } from "./database";
import { isConnectionLost, StorageError, toStorageError } from "./errors";
import { getNote, saveDraft } from "./notes";
import { getSettings, saveSettings } from "./settings";

function freshBrowser() {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

beforeEach(freshBrowser);

function openNatively(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("later"));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("open failed")));
  });
}

describe("the database", () => {
  it("refuses a database of a newer schema and leaves it untouched", async () => {
    const newer = await openNatively((SCHEMA_VERSION + 1) * 10);
    newer.close();
    await expect(openDatabase()).rejects.toMatchObject({ code: "newer-schema" });
    await expect(saveDraft({ id: "a", text: "pump leaks" })).rejects.toMatchObject({ code: "newer-schema" });
    const again = await openNatively((SCHEMA_VERSION + 1) * 10);
    expect([...again.objectStoreNames]).toEqual(["later"]);
    again.close();
  });

  it("leaves nothing behind when it only looks at the version", async () => {
    await openDatabase();
    const names = (await indexedDB.databases()).map((entry) => [entry.name, entry.version]);
    expect(names).toEqual([[DATABASE_NAME, SCHEMA_VERSION * 10]]);
  });

  it("says that storage is unavailable where there is no IndexedDB", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(saveDraft({ id: "a", text: "x" })).rejects.toMatchObject({ code: "unavailable" });
    vi.unstubAllGlobals();
  });

  it("says that storage is unavailable where opening is forbidden", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
    await expect(saveDraft({ id: "a", text: "x" })).rejects.toMatchObject({ code: "unavailable" });
    vi.unstubAllGlobals();
  });

  it("writes on a new connection when the browser has dropped the old one", async () => {
    await saveDraft({ id: "a", text: "pump" });
    const db = await openDatabase();
    db.backendDB().close();
    await saveDraft({ id: "a", text: "pump leaks" });
    expect((await getNote("a"))?.text).toBe("pump leaks");
  });

  it("writes after another tab has closed the connection for an upgrade that did not happen", async () => {
    await saveDraft({ id: "a", text: "pump" });
    (await openDatabase()).close();
    await saveDraft({ id: "a", text: "pump leaks" });
    expect((await getNote("a"))?.text).toBe("pump leaks");
  });

  it("lets a newer app upgrade while this tab is open, and then refuses to write", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await saveDraft({ id: "a", text: "pump" });
    const newer = await openNatively((SCHEMA_VERSION + 1) * 10);
    await expect(saveDraft({ id: "a", text: "pump leaks" })).rejects.toMatchObject({ code: "newer-schema" });
    newer.close();
    vi.restoreAllMocks();
  });

  it("runs the work again once after a lost connection, and not after a full disk", async () => {
    const lost = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new DOMException("Connection to Indexed Database server lost", "UnknownError")).mockResolvedValue("written");
    await expect(withDatabase(lost)).resolves.toBe("written");
    expect(lost).toHaveBeenCalledTimes(2);

    const dead = vi.fn<() => Promise<string>>().mockRejectedValue(new DOMException("closing", "InvalidStateError"));
    await expect(withDatabase(dead)).rejects.toMatchObject({ code: "failed" });
    expect(dead).toHaveBeenCalledTimes(2);

    const full = vi.fn<() => Promise<string>>().mockRejectedValue({ name: "AbortError", message: "", inner: new DOMException("full", "QuotaExceededError") });
    await expect(withDatabase(full)).rejects.toMatchObject({ code: "quota" });
    expect(full).toHaveBeenCalledTimes(1);
  });
});

describe("errors", () => {
  it("have one of four codes", () => {
    expect(toStorageError(new DOMException("", "QuotaExceededError")).code).toBe("quota");
    expect(toStorageError({ name: "OpenFailedError", inner: new DOMException("", "InvalidStateError") }).code).toBe("unavailable");
    expect(toStorageError(new TypeError("x")).code).toBe("failed");
    const known = new StorageError("newer-schema");
    expect(toStorageError({ name: "Wrapper", inner: known })).toBe(known);
    expect(isConnectionLost(known)).toBe(false);
    expect(isConnectionLost("text")).toBe(false);
  });
});

describe("settings", () => {
  it("have defaults and keep what was changed", async () => {
    expect(await getSettings()).toEqual({ locale: "system", theme: "system", welcomed: false });
    await saveSettings({ locale: "ar" });
    await saveSettings({ theme: "sunlight" });
    expect(await getSettings()).toEqual({ locale: "ar", theme: "sunlight", welcomed: false });
  });
});
