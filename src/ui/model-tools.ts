import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import type { DeviceReport } from "@/models/probe";
import type { ModelChoice } from "@/storage/records";

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
  /** A server with copies of the models' files that is asked first; undefined or empty where none is chosen. */
  mirror: () => string | undefined;
  setMirror: (address: string) => void;
}
