import type { EngineErrorCode } from "@/engine/engine";
import type { ModelSource } from "@/models/hub/source";
import type { ModelDownloads, ModelDownloadState } from "@/ui/model-tools";
import type { SettingsStore } from "./settings-store";

/** What the worker is asked, once. */
export interface DownloadRequest {
  source: ModelSource;
  /** Folders with copies, asked first. */
  folders: readonly string[];
}

/** What it tells of that; `renew`: a fresh worker is to go on. */
export type DownloadReport = { kind: "renew" } | { kind: "bytes"; storedBytes: number; totalBytes: number } | { kind: "done" } | { kind: "failed"; code: EngineErrorCode };

export interface DownloadParts {
  settings: SettingsStore;
  /** Tells when the network is back; the window in the app. */
  network?: Pick<EventTarget, "addEventListener">;
  spawn?: () => Worker;
}

const nothing: ModelDownloadState = { source: null, isRunning: false, storedBytes: 0, totalBytes: 0, error: null };
const spawnWorker = () => new Worker(new URL("./model-download-worker.ts", import.meta.url), { type: "module", name: "model download" });

/** @see ModelDownloads */
export function createModelDownloads({ settings, network = globalThis, spawn = spawnWorker }: DownloadParts): ModelDownloads {
  const listeners = new Set<() => void>();
  let state = nothing;
  let worker: Worker | null = null;

  const set = (change: Partial<ModelDownloadState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const stop = () => {
    worker?.terminate();
    worker = null;
  };

  const fail = (code: EngineErrorCode) => {
    stop();
    // Without a network it is still wanted; what else failed would fail again.
    if (code !== "network") settings.change({ bringingIn: null });
    set({ isRunning: false, error: code });
  };

  const onReport = (report: DownloadReport) => {
    if (report.kind === "bytes") set({ storedBytes: report.storedBytes, totalBytes: report.totalBytes });
    else if (report.kind === "failed") fail(report.code);
    else if (report.kind === "renew") employ();
    else {
      stop();
      settings.change({ bringingIn: null });
      set(nothing);
    }
  };

  /** Has a new worker bring in what is wanted. */
  function employ(): void {
    stop();
    const { source } = state;
    if (source === null) return;
    const { mirror } = settings.getState().settings;
    const folders = mirror === undefined || mirror === "" ? [] : [new URL(`${source.id}/${source.version}/`, mirror).href];
    worker = spawn();
    const current = worker;
    current.addEventListener("message", ({ data }: MessageEvent<DownloadReport>) => current === worker && onReport(data));
    current.addEventListener("error", () => current === worker && fail("worker-crashed"));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    current.postMessage({ source, folders } satisfies DownloadRequest);
  }

  const start = (source: ModelSource) => {
    settings.change({ bringingIn: source });
    set({ source, isRunning: true, storedBytes: 0, totalBytes: source.downloadBytes ?? 0, error: null });
    employ();
  };

  const goOn = async () => {
    await settings.ready;
    const { bringingIn } = settings.getState().settings;
    if (state.isRunning || bringingIn === undefined || bringingIn === null) return;
    const { readSource } = await import("@/models/hub/read-source");
    const source = readSource(bringingIn);
    if (source !== undefined && !state.isRunning) start(source);
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
      stop();
      settings.change({ bringingIn: null });
      set(nothing);
    },
  };
}
