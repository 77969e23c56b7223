import { describe, expect, it } from "vitest";
import { createSampling } from "./sampling";

const allowed = (...ids: number[]): Int32Array => Int32Array.of(ids.reduce((mask, id) => mask | (1 << id), 0));
const logits = () => Float32Array.of(9, Math.log(1), Math.log(6), 8, Math.log(3));

describe("createSampling", () => {
  it("shuts out what the grammar does not allow", () => {
    const sampling = createSampling();
    sampling.prepare(allowed(1, 2, 4), 0);
    const left = sampling.processLogits(logits());
    expect(left.indexOf(Math.max(...left))).toBe(2);
    expect(left[0]).toBeLessThan(-1e38);
    sampling.prepare(null, 0);
    expect(sampling.processLogits(logits())).toEqual(logits());
  });

  it("gives the sampled token its probability among the allowed ones", () => {
    const sampling = createSampling();
    for (const [id, probability] of [[2, 0.6], [4, 0.3]] as const) {
      sampling.prepare(allowed(1, 2, 4), 0);
      sampling.processLogits(logits());
      sampling.processSampledToken(id);
      expect(sampling.sampled().id).toBe(id);
      expect(sampling.sampled().logprob).toBeCloseTo(Math.log(probability), 5);
    }
  });

  it("reports the alternatives that the grammar allowed, the likeliest first", () => {
    const sampling = createSampling();
    sampling.prepare(allowed(1, 2, 4), 10);
    sampling.processLogits(logits());
    sampling.processSampledToken(2);
    expect(sampling.sampled().top?.map((token) => [token.id, Math.exp(token.logprob).toFixed(3)])).toEqual([[2, "0.600"], [4, "0.300"], [1, "0.100"]]);
  });

  it("survives logits too large for a plain exponential", () => {
    const sampling = createSampling();
    sampling.prepare(allowed(0, 1), 0);
    sampling.processLogits(Float32Array.of(1000, 999, 5000));
    sampling.processSampledToken(0);
    expect(sampling.sampled().logprob).toBeCloseTo(-Math.log(1 + Math.exp(-1)), 5);
  });

  it("never gives a token of before", () => {
    const sampling = createSampling();
    sampling.processLogits(logits());
    sampling.processSampledToken(2);
    sampling.prepare(null, 0);
    expect(() => sampling.sampled()).toThrow("no token");
  });
});
