/** What this device offers, measured before anything is downloaded. */
export interface DeviceReport {
  webgpu: { available: true; description: string; maxBufferBytes: number; shaderF16: boolean } | { available: false; reason: "no-api" | "no-adapter" | "no-device" };
  storage: {
    /** IndexedDB can be opened and written to (it cannot in some private modes). */
    usable: boolean;
    /** Bytes the browser lets this site still store; null where it does not say. */
    freeBytes: number | null;
    /** The browser has promised not to evict what is stored. */
    persisted: boolean;
  };
}
