import type { ModelSource } from "./hub/source";
import { modelBytes, type ModelManifest } from "./manifest";
import { gpuProblems, storageProblems, type DeviceProblem, type DeviceReport } from "./probe";

/** What a model asks of a device. */
export interface ModelNeeds {
  /** Estimate of the GPU memory it takes. */
  memoryBytes: number;
  /** What is still to be downloaded of it. */
  missingBytes: number;
  /** Features that the GPU must have ("shader-f16"). */
  requiredFeatures: readonly string[];
  /** Its largest tensor, where that is known. */
  bindingBytes?: number | undefined;
  /** "wllama" calculates on the processor and needs no GPU. */
  engine: "web-llm" | "wllama";
}

/**
 * - `no-f16`: the GPU does not calculate in 16-bit numbers, and this build does; another build may run
 * - `no-feature`: the GPU lacks something else that the model needs
 * - `tab-memory`: the system would end the tab (iPhone, iPad)
 * - `device-memory`: the device has too little memory
 * - `tight-memory`: it may fit, and then little room is left for anything else
 * - `unknown-memory`: a large model, and the browser does not say what memory there is
 * - `software-gpu`: the processor plays the GPU
 * - `processor-only`: the model runs on the processor
 */
export type VerdictReason =
  | DeviceProblem
  | "no-f16"
  | "no-feature"
  | "tab-memory"
  | "device-memory"
  | "tight-memory"
  | "unknown-memory"
  | "software-gpu"
  | "processor-only";

export interface Verdict {
  /** "slow": it runs, and somebody should know what they let themselves in for. */
  level: "well" | "slow" | "cannot";
  /** Why it is no better; empty with "well". */
  reasons: VerdictReason[];
}

const MIB = 1 << 20;
const GIB = 1 << 30;

/** WebKit ends a tab near 1.5 GB; the app itself, its worker and what is being copied take the rest. */
const IOS_TAB_BYTES = 1.2e9;
const IOS_ROOMY_SHARE = 0.7;

/** GPU and system share the memory of tablets and of most laptops. */
const ROOMY_SHARE = 0.3;
const MOST_SHARE = 0.6;
/** Browsers say "8 GiB" of everything above, so from there on nothing is refused, and half is taken to be roomy. */
const LARGE_DEVICE_BYTES = 8 * GIB;
const LARGE_ROOMY_SHARE = 0.5;
/** Where a browser does not say what memory there is. */
const ROOMY_UNKNOWN_BYTES = 2e9;

/** What a recommended model must have beyond its needs: "clearly well" is not "just so". */
const HEADROOM = 1.5;

/** What a stored or published model asks for; `missingBytes` is all of it where nothing is known to be stored. */
export function needsOfManifest(manifest: ModelManifest, missingBytes: number = modelBytes(manifest)): ModelNeeds {
  const { memoryBytes, bindingBytes, requiredFeatures = [], engine } = manifest;
  return { memoryBytes, missingBytes, requiredFeatures, bindingBytes, engine: engine?.kind ?? "web-llm" };
}

/** What a model asks for that lies elsewhere. Where its size is not known, what it takes in memory is the upper bound. */
export function needsOfSource({ memoryBytes, downloadBytes, requiredFeatures, bindingBytes }: ModelSource): ModelNeeds {
  return { memoryBytes, missingBytes: downloadBytes ?? memoryBytes, requiredFeatures, bindingBytes, engine: "web-llm" };
}

/** How a model would run on a device, with every reason. Pure: what the device offers was measured by the probe. */
export function verdictOf(needs: ModelNeeds, report: DeviceReport): Verdict {
  const memory = judgeMemory(needs.memoryBytes, report);
  const obstacles: VerdictReason[] = [
    ...(needs.engine === "web-llm" ? gpuObstacles(needs, report) : []),
    ...storageProblems(report, needs.missingBytes),
    ...(memory.level === "cannot" ? memory.reasons : []),
  ];
  if (obstacles.length > 0) return { level: "cannot", reasons: obstacles };
  const doubts: VerdictReason[] = [...memory.reasons];
  if (needs.engine === "wllama") doubts.push("processor-only");
  else if (report.webgpu.available && report.webgpu.isSoftware === true) doubts.push("software-gpu");
  return { level: doubts.length === 0 ? "well" : "slow", reasons: doubts };
}

function gpuObstacles({ requiredFeatures, bindingBytes = 0 }: ModelNeeds, report: DeviceReport): VerdictReason[] {
  const problems: VerdictReason[] = gpuProblems(report);
  const { webgpu } = report;
  if (!webgpu.available) return problems;
  for (const feature of requiredFeatures) {
    if (feature !== "shader-f16") problems.push("no-feature");
    else if (!webgpu.shaderF16) problems.push("no-f16");
  }
  if (problems.length === 0 && bindingBytes > usableBinding(webgpu)) problems.push("small-buffers");
  return problems;
}

/** web-llm asks a GPU for one of two sizes only, whatever lies between them. */
function usableBinding({ maxBufferBytes, maxBindingBytes = 128 * MIB }: Extract<DeviceReport["webgpu"], { available: true }>): number {
  return Math.min(maxBufferBytes >= GIB ? GIB : 256 * MIB, maxBindingBytes >= GIB ? GIB : 128 * MIB);
}

function judgeMemory(bytes: number, { device }: DeviceReport): Verdict {
  const well: Verdict = { level: "well", reasons: [] };
  const tight: Verdict = { level: "slow", reasons: ["tight-memory"] };
  if (device?.isIos === true) {
    if (bytes > IOS_TAB_BYTES) return { level: "cannot", reasons: ["tab-memory"] };
    return bytes > IOS_TAB_BYTES * IOS_ROOMY_SHARE ? tight : well;
  }
  const memory = device?.memoryBytes ?? null;
  if (memory === null) return bytes > ROOMY_UNKNOWN_BYTES ? { level: "slow", reasons: ["unknown-memory"] } : well;
  if (memory >= LARGE_DEVICE_BYTES) return bytes > memory * LARGE_ROOMY_SHARE ? tight : well;
  if (bytes > memory * MOST_SHARE) return { level: "cannot", reasons: ["device-memory"] };
  return bytes > memory * ROOMY_SHARE ? tight : well;
}

/**
 * The build of a model for a device: in 16-bit numbers, which take less memory, where the GPU calculates in them, otherwise
 * in 32-bit numbers.
 *
 * @returns null where no build fits the GPU, or there is no GPU.
 */
export function buildFor<B extends { requiredFeatures: readonly string[] }>(model: { builds: readonly B[] }, { webgpu }: DeviceReport): B | null {
  if (!webgpu.available) return null;
  return model.builds.find(({ requiredFeatures }) => requiredFeatures.every((feature) => feature === "shader-f16" && webgpu.shaderF16)) ?? null;
}

/** A model that may be recommended. */
export interface Candidate {
  needs: ModelNeeds;
  languages: readonly string[];
  /** Trained for work orders, as the built-in model is. */
  isTrained: boolean;
  /** Place among the general models that may be recommended; absent: it is not. */
  rank?: number | undefined;
}

/**
 * The one model for a device and a language: the trained one (the first in the list that runs), unless a general model
 * clearly runs well, with room to spare, and knows the language.
 *
 * @returns null where none runs.
 */
export function recommended<C extends Candidate>(candidates: readonly C[], report: DeviceReport, language: string): C | null {
  const better = candidates
    .filter((candidate) => candidate.rank !== undefined && candidate.languages.includes(language) && clearlyWell(candidate.needs, report))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const trained = candidates.filter(({ isTrained, needs }) => isTrained && verdictOf(needs, report).level !== "cannot");
  return better[0] ?? trained.find(({ languages }) => languages.includes(language)) ?? trained[0] ?? null;
}

function clearlyWell(needs: ModelNeeds, report: DeviceReport): boolean {
  return verdictOf({ ...needs, memoryBytes: needs.memoryBytes * HEADROOM }, report).level === "well";
}
