import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { modelBytes } from "./manifest";
import { judgeDevice, probeDevice, requestPersistence, type DeviceReport } from "./probe";
import { sampleManifest } from "./testing/sample-manifest";

const MIB = 1 << 20;
const capable: DeviceReport = {
  webgpu: { available: true, description: "GPU", maxBufferBytes: 1024 * MIB, shaderF16: false },
  storage: { usable: true, freeBytes: 10 * modelBytes(sampleManifest), persisted: false },
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("judgeDevice", () => {
  it("accepts a capable device, also where the browser does not say how much it lets us store", () => {
    expect(judgeDevice(capable, sampleManifest)).toEqual({ ok: true });
    expect(judgeDevice({ ...capable, storage: { ...capable.storage, freeBytes: null } }, sampleManifest)).toEqual({ ok: true });
  });

  it("names every reason", () => {
    const report: DeviceReport = { webgpu: { available: false, reason: "no-adapter" }, storage: { usable: false, freeBytes: 0, persisted: false } };
    expect(judgeDevice(report, sampleManifest)).toEqual({ ok: false, reasons: ["no-adapter", "no-storage"] });
  });

  it("refuses buffers that the library would refuse", () => {
    const report: DeviceReport = { ...capable, webgpu: { available: true, description: "", maxBufferBytes: 256 * MIB - 1, shaderF16: true } };
    expect(judgeDevice(report, sampleManifest)).toEqual({ ok: false, reasons: ["small-buffers"] });
  });

  it("measures free storage against what is still missing", () => {
    const report: DeviceReport = { ...capable, storage: { ...capable.storage, freeBytes: modelBytes(sampleManifest) } };
    expect(judgeDevice(report, sampleManifest)).toEqual({ ok: false, reasons: ["low-storage"] });
    expect(judgeDevice(report, sampleManifest, 10)).toEqual({ ok: true });
  });
});

const never = () => new Promise(() => undefined);

function stubNavigator(gpu: unknown, storage?: unknown): void {
  vi.stubGlobal("navigator", { gpu, storage });
}

const adapter = {
  info: { description: "", vendor: "acme", architecture: "rdna", device: "", isFallbackAdapter: false },
  limits: { maxBufferSize: 512 * MIB, maxStorageBufferBindingSize: 128 * MIB },
  features: new Set(["shader-f16"]),
  requestDevice: () => Promise.resolve({ destroy: () => undefined }),
};

describe("probeDevice", () => {
  it("describes what it finds", async () => {
    stubNavigator({ requestAdapter: () => Promise.resolve(adapter) }, { estimate: () => Promise.resolve({ quota: 100, usage: 30 }), persisted: () => Promise.resolve(true) });
    await expect(probeDevice()).resolves.toEqual({
      webgpu: { available: true, description: "acme rdna", maxBufferBytes: 512 * MIB, shaderF16: true, maxBindingBytes: 128 * MIB, isSoftware: false },
      storage: { usable: true, freeBytes: 70, persisted: true },
      device: { memoryBytes: null, isIos: false },
    });
    await expect(indexedDB.databases()).resolves.toEqual([]);
  });

  it.each([
    ["a desktop", { userAgent: "Mozilla/5.0 (Windows NT 10.0)", deviceMemory: 8 }, { memoryBytes: 8192 * MIB, isIos: false }],
    ["an iPhone", { userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0)", maxTouchPoints: 5 }, { memoryBytes: null, isIos: true }],
    ["an iPad, which calls itself a Macintosh", { userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X)", maxTouchPoints: 5 }, { memoryBytes: null, isIos: true }],
    ["a Macintosh", { userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X)", maxTouchPoints: 0 }, { memoryBytes: null, isIos: false }],
  ])("knows %s", async (_, navigator, device) => {
    vi.stubGlobal("navigator", navigator);
    expect((await probeDevice()).device).toEqual(device);
  });

  it.each([
    [{ description: "Google SwiftShader", vendor: "", architecture: "", device: "" }, true],
    [{ description: "", vendor: "google", architecture: "swiftshader", device: "" }, true],
    [{ description: "", vendor: "acme", architecture: "", device: "", isFallbackAdapter: true }, true],
    [{ description: "NVIDIA GeForce", vendor: "nvidia", architecture: "ada", device: "" }, false],
  ])("tells a GPU from a processor that plays one: %o", async (info, isSoftware) => {
    stubNavigator({ requestAdapter: () => Promise.resolve({ ...adapter, info: { isFallbackAdapter: false, ...info } }) });
    expect((await probeDevice()).webgpu).toMatchObject({ available: true, isSoftware });
  });

  it.each([
    ["no-api", undefined],
    ["no-adapter", { requestAdapter: () => Promise.resolve(null) }],
    ["no-adapter", { requestAdapter: () => Promise.reject(new Error("blocked")) }],
    ["no-device", { requestAdapter: () => Promise.resolve({ ...adapter, requestDevice: () => Promise.reject(new Error("limits")) }) }],
  ])("says %s", async (reason, gpu) => {
    stubNavigator(gpu);
    const { webgpu, storage } = await probeDevice();
    expect(webgpu).toEqual({ available: false, reason });
    expect(storage).toEqual({ usable: true, freeBytes: null, persisted: false });
  });

  it("says that storage is unusable where IndexedDB refuses", async () => {
    stubNavigator(undefined);
    vi.stubGlobal("indexedDB", { open: () => { throw new DOMException("denied", "SecurityError"); } });
    expect((await probeDevice()).storage.usable).toBe(false);
  });

  it("does not wait for a GPU or a store that never answers", async () => {
    vi.useFakeTimers();
    stubNavigator({ requestAdapter: never }, { estimate: never, persisted: never, persist: never });
    vi.stubGlobal("indexedDB", { open: () => new EventTarget() });
    const probing = probeDevice();
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(probing).resolves.toEqual({
      webgpu: { available: false, reason: "no-adapter" },
      storage: { usable: false, freeBytes: null, persisted: false },
      device: { memoryBytes: null, isIos: false },
    });
    const asking = requestPersistence();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(asking).resolves.toBe(false);
  });
});
