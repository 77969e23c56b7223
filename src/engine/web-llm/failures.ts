import { TransferError } from "@/models/transfer-error";
import type { Failure } from "./protocol";

/** What else is known when the library throws; its own errors are texts. */
export interface Circumstances {
  transfer: TransferError | DOMException | null;
  diskIsFull: boolean;
  gpuLost: string | null;
}

const byName: Readonly<Record<string, Failure["code"]>> = {
  ContextWindowSizeExceededError: "note-too-long",
  GrammarMatcherInitError: "grammar",
  WebGPUNotAvailableError: "no-webgpu",
  WebGPUNotFoundError: "no-webgpu",
  ShaderF16SupportError: "no-webgpu",
  FeatureSupportError: "no-webgpu",
  DeviceLostError: "device-lost",
};

/** Texts of errors that carry no name of their own. */
const byText: readonly [RegExp, Failure["code"]][] = [
  [/QuotaExceeded/, "quota"],
  [/Unable to find a compatible GPU|Cannot initialize runtime because of requested/, "no-webgpu"],
  [/Grammar matcher rejected/, "grammar"],
];

/** Gives an error of the library its code. What was learned at the seams outranks the library's words. */
export function classify(error: unknown, { transfer, diskIsFull, gpuLost }: Circumstances): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (gpuLost !== null) return { code: "device-lost", detail: `${gpuLost}; ${detail}` };
  if (transfer instanceof TransferError) return { code: transfer.code, detail: `${transfer.file}: ${transfer.detail}` };
  if (transfer !== null && transfer.name !== "QuotaExceededError") return { code: "no-storage", detail: `${transfer.name}: ${transfer.message}` };
  if (transfer !== null || diskIsFull) return { code: "quota", detail };
  const named = error instanceof Error ? byName[error.name] : undefined;
  return { code: named ?? byText.find(([text]) => text.test(detail))?.[1] ?? "internal", detail };
}
