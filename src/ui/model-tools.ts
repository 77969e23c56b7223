import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import type { DeviceReport } from "@/models/probe";

/** What the pages about the model do with this device; the app hands it to them. */
export interface ModelTools {
  /** What the model consists of. Rejects with TransferError when it cannot be had. */
  manifest: (signal?: AbortSignal) => Promise<ModelManifest>;
  /** How much of it is stored here. */
  installed: (manifest: ModelManifest) => Promise<InstalledState>;
  /** Never rejects. */
  probe: () => Promise<DeviceReport>;
  /** Asks the browser never to evict what is stored; true when it has promised. Never rejects. */
  persist: () => Promise<boolean>;
  /** Deletes the model from this device. */
  remove: (manifest: ModelManifest) => Promise<void>;
}
