import type { ModelSource } from "@/models/hub/source";
import type { ModelDownloads, ModelDownloadState } from "@/ui/model-tools";
import type { SettingsStore } from "./settings-store";

const nothing: ModelDownloadState = { source: null, isRunning: false, storedBytes: 0, totalBytes: 0, error: null };

const TELL_EVERY_MS = 200;

/** @see ModelDownloads */
export function createModelDownloads(settings: SettingsStore, network: Pick<EventTarget, "addEventListener"> = globalThis): ModelDownloads {
  const listeners = new Set<() => void>();
  let state = nothing;
  let controller: AbortController | null = null;

  const set = (change: Partial<ModelDownloadState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const run = async (source: ModelSource, signal: AbortSignal) => {
    const { mirror } = settings.getState().settings;
    const folders = mirror === undefined || mirror === "" ? [] : [new URL(`${source.id}/${source.version}/`, mirror).href];
    try {
      const { bringInModel } = await import("@/models/hub/hub-manifest");
      let told = 0;
      const onBytes = (storedBytes: number, totalBytes: number) => {
        // Not with every buffer: the page would do nothing else.
        if (signal.aborted || performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        set({ storedBytes, totalBytes });
      };
      await bringInModel(source, { signal, folders, onBytes });
      settings.change({ bringingIn: null });
      if (!signal.aborted) set(nothing);
    } catch (error) {
      if (signal.aborted) return;
      const { TransferError } = await import("@/models/transfer-error");
      const code = error instanceof TransferError ? error.code : error instanceof DOMException && error.name === "QuotaExceededError" ? "quota" : "internal";
      // Without a network it is still wanted; what else failed would fail again.
      if (code !== "network") settings.change({ bringingIn: null });
      set({ isRunning: false, error: code });
    }
  };

  const start = (source: ModelSource) => {
    controller?.abort();
    controller = new AbortController();
    settings.change({ bringingIn: source });
    set({ source, isRunning: true, storedBytes: 0, totalBytes: source.downloadBytes ?? 0, error: null });
    void run(source, controller.signal);
  };

  const goOn = async () => {
    await settings.ready;
    const { bringingIn } = settings.getState().settings;
    if (state.isRunning || bringingIn === undefined || bringingIn === null) return;
    const { readSource } = await import("@/models/hub/read-source");
    const source = readSource(bringingIn);
    if (source !== undefined) start(source);
  };
  network.addEventListener("online", () => void goOn());
  void goOn();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    cancel() {
      controller?.abort();
      settings.change({ bringingIn: null });
      set(nothing);
    },
  };
}
