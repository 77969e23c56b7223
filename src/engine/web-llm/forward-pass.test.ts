import { describe, expect, it, vi } from "vitest";
import { createForwardPass, type PassParts } from "./forward-pass";

/** The library's pipeline with a cache that can be looked into. */
function pipelineWith(change: Partial<Pick<PassParts, "kvStateKind" | "slidingWindowSize">> = {}) {
  const cache: number[] = [];
  const fed: number[][] = [];
  const disposed = vi.fn();
  let fails = false;
  const parts: PassParts = {
    tvm: {
      beginScope: () => undefined,
      endScope: () => undefined,
      detachFromCurrentScope: (value) => value,
      getGlobalFunc: () => (_cache, _sequence, count) => void cache.splice(cache.length - Number(count)),
      scalar: (value) => value,
    },
    device: { sync: () => Promise.resolve() },
    kvCache: {},
    kvStateKind: "kv_cache",
    slidingWindowSize: -1,
    filledKVCacheLength: 0,
    resetChat() {
      cache.length = 0;
      parts.filledKVCacheLength = 0;
    },
    forwardKnownTokens(tokens) {
      fed.push(tokens);
      cache.push(...tokens);
      if (fails) return Promise.reject(new Error("lost"));
      parts.filledKVCacheLength += tokens.length;
      return Promise.resolve({ toArray: () => Float32Array.from(cache), dispose: disposed });
    },
    updateLogitsOnCPU: (logits) => logits,
    ...change,
  };
  return { pass: createForwardPass(parts), parts, cache, fed, disposed, fail: (next: boolean) => (fails = next) };
}

describe("createForwardPass", () => {
  it("keeps what two prompts begin with, and takes the rest of the first back", async () => {
    const { pass, parts, cache } = pipelineWith();
    expect(pass.begin([1, 2, 3, 4])).toBe(0);
    await pass.feed([1, 2, 3, 4]);
    await pass.feed([9]);
    expect(pass.begin([1, 2, 7])).toBe(2);
    expect([cache, parts.filledKVCacheLength]).toEqual([[1, 2], 2]);
    expect(Array.from(await pass.feed([7]))).toEqual([1, 2, 7]);
  });

  it("leaves the last token of a prompt to be fed, though all of it is there", async () => {
    const { pass, cache } = pipelineWith();
    await pass.feed([1, 2, 3]);
    expect(pass.begin([1, 2, 3])).toBe(2);
    expect(cache).toEqual([1, 2]);
    expect(pass.begin([1])).toBe(0);
    expect(cache).toEqual([]);
  });

  it("begins with an empty cache where nothing is common", async () => {
    const { pass, cache, parts } = pipelineWith();
    await pass.feed([1, 2]);
    expect(pass.begin([5, 6])).toBe(0);
    expect([cache, parts.filledKVCacheLength]).toEqual([[], 0]);
  });

  it.each([{ kvStateKind: "hybrid" }, { kvStateKind: "rnn_state" }, { slidingWindowSize: 512 }])("keeps nothing of a model that cannot go back: %o", async (kind) => {
    const { pass, cache } = pipelineWith(kind);
    await pass.feed([1, 2, 3]);
    expect(pass.begin([1, 2, 4])).toBe(0);
    expect(cache).toEqual([]);
  });

  it("trusts no cache after a pass that failed", async () => {
    const { pass, cache, fail } = pipelineWith();
    await pass.feed([1, 2]);
    fail(true);
    await expect(pass.feed([3])).rejects.toThrow("lost");
    fail(false);
    expect(pass.begin([1, 2, 3, 4])).toBe(0);
    expect(cache).toEqual([]);
  });

  it("frees the logits on the GPU after each pass", async () => {
    const { pass, disposed } = pipelineWith();
    await pass.feed([1]);
    await pass.feed([2]);
    expect(disposed).toHaveBeenCalledTimes(2);
  });
});
