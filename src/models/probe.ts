import { modelBytes, type ModelManifest } from "./manifest";
import { within } from "./within";

/** What this device offers, measured before anything is downloaded. */
export interface DeviceReport {
  webgpu:
    | {
        available: true;
        description: string;
        maxBufferBytes: number;
        shaderF16: boolean;
        /** The largest buffer that a program may use at once; absent: not measured. */
        maxBindingBytes?: number;
        /** The processor plays the GPU: it computes the same, many times slower. */
        isSoftware?: boolean;
      }
    | { available: false; reason: "no-api" | "no-adapter" | "no-device" };
  storage: {
    /** IndexedDB can be opened and written to (it cannot in some private modes). */
    usable: boolean;
    /** Bytes the browser lets this site still store; null where it does not say. */
    freeBytes: number | null;
    /** The browser has promised not to evict what is stored. */
    persisted: boolean;
  };
  /** Absent: not looked at. */
  device?: {
    /** Memory of the device as its browser rounds it, at most 8 GiB in most; null where it does not say. */
    memoryBytes: number | null;
    /** An iPhone or iPad: the system ends a tab that takes more than about 1.2 GB. */
    isIos: boolean;
  };
}

/** Why a model cannot run on a device. */
export type DeviceProblem = "no-api" | "no-adapter" | "no-device" | "small-buffers" | "no-storage" | "low-storage";

export type DeviceVerdict = { ok: true } | { ok: false; reasons: DeviceProblem[] };

const STEP_LIMIT_MS = 5_000;
/** A browser may show the user a question first. */
const QUESTION_LIMIT_MS = 60_000;

const MIB = 1 << 20;
/** Limits without which the inference library refuses a GPU; a device must be obtainable with them. */
const requiredLimits = {
  maxBufferSize: 256 * MIB,
  maxStorageBufferBindingSize: 128 * MIB,
  maxComputeWorkgroupStorageSize: 32 * 1024,
  maxStorageBuffersPerShaderStage: 10,
} as const;

/** While a file is stored, its bytes exist twice for a moment, and databases need room of their own. */
const STORAGE_MARGIN = 1.1;

/** Measures what this device offers; every step has a time limit, and it never rejects. */
export async function probeDevice(): Promise<DeviceReport> {
  const [webgpu, usable, freeBytes, persisted] = await Promise.all([
    probeGpu(),
    within(STEP_LIMIT_MS, tryDatabase()).catch(() => false),
    freeStorage(),
    isPersisted(),
  ]);
  return { webgpu, storage: { usable, freeBytes, persisted }, device: readDevice() };
}

/**
 * Whether a model can run on a device.
 *
 * @param missingBytes what is still to be downloaded of it; all of it where that is not known.
 */
export function judgeDevice(report: DeviceReport, manifest: ModelManifest, missingBytes: number = modelBytes(manifest)): DeviceVerdict {
  const reasons = [...gpuProblems(report), ...storageProblems(report, missingBytes)];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** Why no model at all can run on this device's GPU; empty where one can. */
export function gpuProblems({ webgpu }: DeviceReport): DeviceProblem[] {
  if (!webgpu.available) return [webgpu.reason];
  return webgpu.maxBufferBytes < requiredLimits.maxBufferSize ? ["small-buffers"] : [];
}

/** Why as many further bytes cannot be stored; empty where they can. */
export function storageProblems({ storage }: DeviceReport, missingBytes: number): DeviceProblem[] {
  if (!storage.usable) return ["no-storage"];
  return storage.freeBytes !== null && storage.freeBytes < missingBytes * STORAGE_MARGIN ? ["low-storage"] : [];
}

/** Asks the browser never to evict what is stored; true when it has promised. Never rejects. */
export async function requestPersistence(): Promise<boolean> {
  try {
    return await within(QUESTION_LIMIT_MS, navigator.storage.persist());
  } catch {
    return false;
  }
}

async function probeGpu(): Promise<DeviceReport["webgpu"]> {
  const gpu = (navigator as Partial<Navigator>).gpu;
  if (gpu === undefined) return { available: false, reason: "no-api" };
  const adapter = await within(STEP_LIMIT_MS, gpu.requestAdapter({ powerPreference: "high-performance" })).catch(() => null);
  if (adapter === null) return { available: false, reason: "no-adapter" };
  const report = {
    available: true,
    description: describe(adapter.info),
    maxBufferBytes: adapter.limits.maxBufferSize,
    shaderF16: adapter.features.has("shader-f16"),
    maxBindingBytes: adapter.limits.maxStorageBufferBindingSize,
    isSoftware: isSoftware(adapter),
  } as const;
  // Asking for more than the adapter has is an error, and too small buffers are a verdict of their own.
  if (report.maxBufferBytes < requiredLimits.maxBufferSize) return report;
  try {
    const device = await within(STEP_LIMIT_MS, adapter.requestDevice({ requiredLimits }));
    device.destroy();
    return report;
  } catch {
    return { available: false, reason: "no-device" };
  }
}

function describe(info: GPUAdapterInfo): string {
  return info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(" ");
}

/** By what the browser says, and by name where it says nothing: Chromium's SwiftShader, Mesa's llvmpipe, Windows' WARP. */
function isSoftware({ info }: GPUAdapter): boolean {
  return info.isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|software|basic render|\bwarp\b/iu.test(describe(info));
}

const GIB = 1 << 30;

function readDevice(): NonNullable<DeviceReport["device"]> {
  const { deviceMemory, userAgent = "", maxTouchPoints = 0 } = navigator as Partial<Navigator> & { deviceMemory?: number };
  return {
    memoryBytes: deviceMemory === undefined ? null : deviceMemory * GIB,
    // An iPad calls itself a Macintosh, and no Macintosh has a touch screen.
    isIos: /iPhone|iPad|iPod/u.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1),
  };
}

/** Opens, writes and deletes a database: some private modes open one and then refuse to write. */
async function tryDatabase(): Promise<boolean> {
  const name = "fieldwright-probe";
  const opening = indexedDB.open(name, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("probe"));
  await settled(opening);
  const database = opening.result;
  try {
    await settled(database.transaction("probe", "readwrite").objectStore("probe").put(1, "probe"));
  } finally {
    database.close();
  }
  await settled(indexedDB.deleteDatabase(name));
  return true;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(request.error ?? new DOMException("failed", "UnknownError")));
  });
}

async function freeStorage(): Promise<number | null> {
  try {
    const { quota, usage } = await within(STEP_LIMIT_MS, navigator.storage.estimate());
    return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  } catch {
    return null;
  }
}

async function isPersisted(): Promise<boolean> {
  try {
    return await within(STEP_LIMIT_MS, navigator.storage.persisted());
  } catch {
    return false;
  }
}
