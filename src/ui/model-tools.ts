import type { EngineErrorCode } from "@/engine/engine";
import type { ModelSource } from "@/models/hub/source";
import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import type { DeviceReport } from "@/models/probe";
import type { Locale, ModelChoice } from "@/storage/records";

export interface ModelAssignment {
  ofLanguage: (language: Locale) => ModelChoice | null;
  /** null: the model in use. */
  assign: (language: Locale, model: ModelChoice | null) => void;
  /** Chosen by a person; the model before and the built-in one follow. */
  order: () => readonly ModelChoice[];
  setOrder: (order: readonly ModelChoice[]) => void;
  /** The model for a note by its language; null: the model in use. */
  forNote: (text: string) => Promise<ModelManifest | null>;
  /** The model to try after these have failed; null: none is left. */
  fallback: (failed: readonly ModelManifest[]) => Promise<ModelManifest | null>;
}

export interface ModelDownloadState {
  /** What is being brought in, or was when it failed; null: nothing. */
  source: ModelSource | null;
  isRunning: boolean;
  storedBytes: number;
  /** As far as it is known. */
  totalBytes: number;
  /** Why it has ended; null while all is well. */
  error: EngineErrorCode | null;
}

/** One model at a time; it goes on after a restart, and when the network is back. A store for `useSyncExternalStore`. */
export interface ModelDownloads {
  getState: () => ModelDownloadState;
  subscribe: (listener: () => void) => () => void;
  start: (source: ModelSource) => void;
  /** What has come stays. */
  cancel: () => void;
}

/** What the pages about the model do with this device; the app hands it to them. */
export interface ModelTools {
  /** What the model in use consists of. Rejects with TransferError when it cannot be had. */
  manifest: (signal?: AbortSignal) => Promise<ModelManifest>;
  /** How much of it is stored here. */
  installed: (manifest: ModelManifest) => Promise<InstalledState>;
  /** Never rejects. */
  probe: () => Promise<DeviceReport>;
  /** Asks the browser never to evict what is stored; true when it has promised. Never rejects. */
  persist: () => Promise<boolean>;
  /** Deletes the model from this device. */
  remove: (manifest: ModelManifest) => Promise<void>;
  /** The model that came with the app. Rejects with TransferError when what it consists of cannot be had. */
  builtIn: (signal?: AbortSignal) => Promise<ModelManifest>;
  /** The chosen model and the one before; null: the built-in one. */
  choice: () => { current: ModelChoice | null; previous: ModelChoice | null };
  /** Chooses a model for the next start of the engine. */
  choose: (model: ModelChoice | null) => void;
  /** Which models certain languages use, and in which order others are tried. */
  assignment: ModelAssignment;
  /** Brings in models that did not come with the app. */
  downloads: ModelDownloads;
  /** A server with copies of the models' files that is asked first; undefined or empty where none is chosen. */
  mirror: () => string | undefined;
  setMirror: (address: string) => void;
}
