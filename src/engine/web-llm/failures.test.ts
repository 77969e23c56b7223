import { describe, expect, it } from "vitest";
import { TransferError } from "@/models/transfer-error";
import { classify, type Circumstances } from "./failures";

const calm: Circumstances = { transfer: null, diskIsFull: false, gpuLost: null };

function named(name: string, message = ""): Error {
  return Object.assign(new Error(message), { name });
}

describe("classify", () => {
  it.each([
    [named("ContextWindowSizeExceededError"), "note-too-long"],
    [named("GrammarMatcherInitError"), "grammar"],
    [named("Error", "Grammar matcher rejected the newly sampled token."), "grammar"],
    [named("WebGPUNotAvailableError"), "no-webgpu"],
    [named("Error", "Unable to find a compatible GPU. This issue might"), "no-webgpu"],
    [named("DeviceLostError"), "device-lost"],
    [named("Error", "Failed to store https://x with error: QuotaExceededError: full"), "quota"],
    [named("RuntimeError", "Aborted()"), "internal"],
    ["text", "internal"],
  ])("%s is %s", (error, code) => {
    expect(classify(error, calm).code).toBe(code);
  });

  it("believes what the seams saw rather than the library's words", () => {
    const wrapped = new Error("Failed to store https://x with error: TransferError: hash-mismatch");
    const transfer = new TransferError("hash-mismatch", "params_shard_0.bin", "ab instead of cd");
    expect(classify(wrapped, { ...calm, transfer })).toEqual({ code: "hash-mismatch", detail: "params_shard_0.bin: ab instead of cd" });
    expect(classify(new Error("ArtifactIndexedDBCache failed to fetch: https://x"), { ...calm, diskIsFull: true }).code).toBe("quota");
    expect(classify(wrapped, { transfer, diskIsFull: true, gpuLost: "destroyed: " }).code).toBe("device-lost");
  });
});
