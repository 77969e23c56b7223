import { bringInModel } from "@/models/hub/hub-manifest";
import type { ModelSource } from "@/models/hub/source";
import { TransferError } from "@/models/transfer-error";
import type { DownloadReport, DownloadRequest } from "./model-downloads";

declare const self: DedicatedWorkerGlobalScope;

/** Not with every buffer: the page would do nothing else. */
const TELL_EVERY_MS = 200;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const tell = (report: DownloadReport) => self.postMessage(report);

/** A browser frees late what it keeps of a download: after so much a worker gives way to a fresh one. */
const LIFE_BYTES = 48 * 1024 * 1024;

/** One download at most is the life of this worker: what a browser keeps of the network's bytes goes with it. */
async function bringIn({ source, folders }: { source: ModelSource; folders: readonly string[] }): Promise<void> {
  // What is stored already is counted first, file by file: nobody is to see the sum grow again.
  let told = performance.now();
  let read = 0;
  const giveWay = async () => {
    if (read < LIFE_BYTES) return;
    tell({ kind: "renew" });
    // Whoever is told ends this worker.
    await new Promise(() => undefined);
  };
  const onBytes = (storedBytes: number, totalBytes: number) => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    tell({ kind: "bytes", storedBytes, totalBytes });
  };
  try {
    await bringInModel(source, { folders, onBytes, onRead: (bytes) => (read += bytes), giveWay });
    tell({ kind: "done" });
  } catch (error) {
    const code = error instanceof TransferError ? error.code : error instanceof DOMException && error.name === "QuotaExceededError" ? "quota" : "internal";
    tell({ kind: "failed", code });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<DownloadRequest>) => void bringIn(data), { once: true });
