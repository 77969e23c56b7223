import { describe, expect, it, vi } from "vitest";
import { hubModels } from "@/models/hub/hub-catalog";
import type { ModelSource } from "@/models/hub/source";
import type { Settings } from "@/storage/records";
import { createModelDownloads, type DownloadReport } from "./model-downloads";
import type { SettingsStore } from "./settings-store";

const source = ((): ModelSource => {
  const [build] = hubModels[0]?.builds ?? [];
  if (build === undefined) throw new Error("no model");
  return build;
})();

class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  terminate = vi.fn<() => void>();
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  tell(data: DownloadReport): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function create(initial: Partial<Settings> = {}) {
  let settings: Settings = { locale: "en", theme: "light", welcomed: true, ...initial };
  const store: SettingsStore = { getState: () => ({ settings, problem: null }), subscribe: () => () => undefined, ready: Promise.resolve(), change: (change) => (settings = { ...settings, ...change }) };
  const workers: FakeWorker[] = [];
  const network = new EventTarget();
  const spawn = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not used is not there
    return worker as unknown as Worker;
  };
  return { downloads: createModelDownloads({ settings: store, network, spawn }), workers, network, settingsOf: () => settings };
}

describe("a model that is brought in", () => {
  it("is asked of a worker, mirror first, and told to its end", () => {
    const { downloads, workers, settingsOf } = create({ mirror: "https://mirror.example/m/" });
    downloads.start(source);
    expect(workers[0]?.asked).toEqual([{ source, folders: [`https://mirror.example/m/${source.id}/${source.version}/`] }]);
    expect(settingsOf().bringingIn).toEqual(source);
    workers[0]?.tell({ kind: "bytes", storedBytes: 5, totalBytes: 10 });
    expect(downloads.getState()).toMatchObject({ source, isRunning: true, storedBytes: 5, totalBytes: 10 });
    workers[0]?.tell({ kind: "done" });
    expect(downloads.getState()).toMatchObject({ source: null, isRunning: false, error: null });
    expect(workers[0]?.terminate).toHaveBeenCalled();
    expect(settingsOf().bringingIn).toBeNull();
  });

  it("goes on with a fresh worker where one has brought in enough, and nobody sees it", () => {
    const { downloads, workers, settingsOf } = create();
    downloads.start(source);
    workers[0]?.tell({ kind: "bytes", storedBytes: 5, totalBytes: 10 });
    workers[0]?.tell({ kind: "renew" });
    expect(workers[0]?.terminate).toHaveBeenCalled();
    expect(workers[1]?.asked).toEqual(workers[0]?.asked);
    expect(downloads.getState()).toMatchObject({ source, isRunning: true, storedBytes: 5, error: null });
    workers[0]?.tell({ kind: "done" });
    expect(settingsOf().bringingIn).toEqual(source);
    workers[1]?.tell({ kind: "done" });
    expect(settingsOf().bringingIn).toBeNull();
  });

  it("goes on after a restart, and when the network is back", async () => {
    const { downloads, workers, network, settingsOf } = create({ bringingIn: source });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.tell({ kind: "failed", code: "network" });
    expect(downloads.getState()).toMatchObject({ isRunning: false, error: "network" });
    expect(settingsOf().bringingIn).toMatchObject({ id: source.id, version: source.version });
    network.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    expect(downloads.getState()).toMatchObject({ isRunning: true, error: null });
  });

  it.each([["failed", "hash-mismatch"], ["crashed", "worker-crashed"]])("does not go on by itself when it has %s otherwise", async (how, code) => {
    const { downloads, workers, network, settingsOf } = create();
    downloads.start(source);
    if (how === "failed") workers[0]?.tell({ kind: "failed", code: "hash-mismatch" });
    else workers[0]?.dispatchEvent(new Event("error"));
    expect(downloads.getState()).toMatchObject({ source, isRunning: false, error: code });
    expect(settingsOf().bringingIn).toBeNull();
    network.dispatchEvent(new Event("online"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(workers).toHaveLength(1);
  });

  it("is given up for good, and what its worker still says is not heard", () => {
    const { downloads, workers, settingsOf } = create();
    downloads.start(source);
    downloads.cancel();
    workers[0]?.tell({ kind: "bytes", storedBytes: 5, totalBytes: 10 });
    expect(downloads.getState()).toMatchObject({ source: null, isRunning: false, storedBytes: 0 });
    expect(settingsOf().bringingIn).toBeNull();
  });

  it("does not begin with what is no model", async () => {
    const { workers } = create({ bringingIn: { id: "../x" } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(workers).toEqual([]);
  });
});
