import { bringInModel } from "@/models/hub/hub-manifest";
import type { ModelSource } from "@/models/hub/source";
import { TransferError } from "@/models/transfer-error";
import type { DownloadReport, DownloadRequest } from "./model-downloads";

declare const self: DedicatedWorkerGlobalScope;

/** Not with every buffer: the page would do nothing else. */
const TELL_EVERY_MS = 200;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const tell = (report: DownloadReport) => self.postMessage(report);

/** One download is the whole life of this worker: what a browser keeps of the network's bytes goes with it. */
async function bringIn({ source, folders }: { source: ModelSource; folders: readonly string[] }): Promise<void> {
  let told = 0;
  const onBytes = (storedBytes: number, totalBytes: number) => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    tell({ kind: "bytes", storedBytes, totalBytes });
  };
  try {
    await bringInModel(source, { folders, onBytes });
    tell({ kind: "done" });
  } catch (error) {
    const code = error instanceof TransferError ? error.code : error instanceof DOMException && error.name === "QuotaExceededError" ? "quota" : "internal";
    tell({ kind: "failed", code });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<DownloadRequest>) => void bringIn(data), { once: true });
