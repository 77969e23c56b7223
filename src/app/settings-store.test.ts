// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Live } from "@/storage/live";
import { StorageError } from "@/storage/errors";
import type { Settings } from "@/storage/records";
import { readCopy, writeCopy } from "./look";
import { createSettingsStore } from "./settings-store";

const database = vi.hoisted(() => ({
  tell: (_live: unknown): void => undefined,
  save: (_change: unknown): Promise<unknown> => Promise.resolve(),
}));

vi.mock("@/storage/live", () => ({
  observe: (_query: unknown, next: (live: unknown) => void) => {
    database.tell = next;
    return () => undefined;
  },
}));
vi.mock("@/storage/settings", () => ({ readSettings: () => undefined, saveSettings: (change: unknown) => database.save(change) }));

const stored: Settings = { theme: "dark", locale: "fr", welcomed: true };

async function createStore() {
  const before = database.tell;
  const store = createSettingsStore();
  await vi.waitFor(() => expect(database.tell).not.toBe(before));
  const tell = (live: Live<Settings>) => database.tell(live);
  return { store, tell };
}

beforeEach(() => {
  localStorage.clear();
  database.save = vi.fn(() => Promise.resolve());
});

describe("settings store", () => {
  it("begins with the copy, then follows the database and renews the copy", async () => {
    writeCopy({ theme: "light", locale: "en", welcomed: true });
    const { store, tell } = await createStore();
    expect(store.getState().settings.theme).toBe("light");
    const listener = vi.fn();
    store.subscribe(listener);
    tell({ state: "ready", data: stored });
    await store.ready;
    expect(store.getState()).toEqual({ settings: stored, problem: null });
    expect(listener).toHaveBeenCalledOnce();
    expect(readCopy()).toEqual(stored);
  });

  it("is ready too when the database cannot be used, and says why", async () => {
    const { store, tell } = await createStore();
    tell({ state: "error", error: new StorageError("unavailable") });
    await store.ready;
    expect(store.getState()).toEqual({ settings: { theme: "system", locale: "system", welcomed: false }, problem: "unavailable" });
  });

  it("a change holds at once, also against an older word of the database", async () => {
    const { store, tell } = await createStore();
    tell({ state: "ready", data: stored });
    store.change({ theme: "sunlight" });
    expect(store.getState().settings.theme).toBe("sunlight");
    tell({ state: "ready", data: stored });
    expect(store.getState().settings.theme).toBe("sunlight");
    await vi.waitFor(() => expect(database.save).toHaveBeenCalledWith({ theme: "sunlight" }));
  });

  it("once confirmed, the database decides again", async () => {
    const { store, tell } = await createStore();
    store.change({ theme: "sunlight" });
    await vi.waitFor(() => expect(database.save).toHaveBeenCalled());
    await Promise.resolve();
    tell({ state: "ready", data: { ...stored, theme: "light" } });
    expect(store.getState().settings.theme).toBe("light");
  });

  it("without storage a change holds for this visit", async () => {
    database.save = () => Promise.reject(new StorageError("quota"));
    const { store } = await createStore();
    store.change({ welcomed: true });
    await vi.waitFor(() => expect(store.getState().problem).toBe("quota"));
    expect(store.getState().settings.welcomed).toBe(true);
  });
});
