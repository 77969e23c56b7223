import { toStorageError, type StorageErrorCode } from "@/storage/errors";
import type { Settings } from "@/storage/records";
import { readCopy, writeCopy } from "./look";

export interface SettingsState {
  settings: Settings;
  /** Why the database cannot be used, null while all is well. */
  problem: StorageErrorCode | null;
}

/** The settings as the shell sees them: at once from the copy, then from the database. */
export interface SettingsStore {
  getState: () => SettingsState;
  subscribe: (listener: () => void) => () => void;
  /** Resolves when the database has been read, or has turned out to be unusable. */
  ready: Promise<void>;
  /** Holds at once, and for this visit even where nothing can be stored. */
  change: (change: Partial<Settings>) => void;
}

export function createSettingsStore(): SettingsStore {
  const listeners = new Set<() => void>();
  /** Changes that the database has not confirmed. */
  let unconfirmed: Partial<Settings>[] = [];
  let state: SettingsState = {
    settings: readCopy() ?? { theme: "system", locale: "system", welcomed: false },
    problem: null,
  };

  const set = (next: SettingsState): void => {
    state = { ...next, settings: unconfirmed.reduce<Settings>((all, change) => ({ ...all, ...change }), next.settings) };
    for (const listener of listeners) listener();
  };

  const observeDatabase = async (resolve: () => void): Promise<void> => {
    const [{ observe }, { readSettings }] = await Promise.all([import("@/storage/live"), import("@/storage/settings")]);
    observe(readSettings, (live) => {
      if (live.state === "loading") return;
      if (live.state === "error") set({ ...state, problem: live.error.code });
      else {
        set({ settings: live.data, problem: null });
        writeCopy(state.settings);
      }
      resolve();
    });
  };

  const ready = new Promise<void>((resolve) => {
    observeDatabase(resolve).catch(() => {
      set({ ...state, problem: "failed" });
      resolve();
    });
  });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready,
    change(change) {
      unconfirmed = [...unconfirmed, change];
      set(state);
      const save = async (): Promise<void> => {
        const { saveSettings } = await import("@/storage/settings");
        await saveSettings(change);
        unconfirmed = unconfirmed.filter((other) => other !== change);
      };
      save().catch((error: unknown) => set({ ...state, problem: toStorageError(error).code }));
    },
  };
}
