import { describe, expect, it } from "vitest";
import { sampleGreedily } from "./sampling";

const allowed = (...ids: number[]): Int32Array => Int32Array.of(ids.reduce((mask, id) => mask | (1 << id), 0));
const logits = Float32Array.of(9, Math.log(1), Math.log(6), 8, Math.log(3));

describe("sampleGreedily", () => {
  it("takes the likeliest of what the grammar allows", () => {
    expect(sampleGreedily(logits, allowed(1, 2, 4), 0).id).toBe(2);
    expect(sampleGreedily(logits, allowed(1, 4), 0).id).toBe(4);
    expect(sampleGreedily(logits, null, 0).id).toBe(0);
  });

  it("gives it its probability among the allowed ones", () => {
    expect(sampleGreedily(logits, allowed(1, 2, 4), 0).logprob).toBeCloseTo(Math.log(0.6), 5);
    expect(sampleGreedily(logits, allowed(1, 4), 0).logprob).toBeCloseTo(Math.log(0.75), 5);
    expect(sampleGreedily(logits, allowed(4), 0).logprob).toBeCloseTo(0, 6);
  });

  it("reports the alternatives that the grammar allowed, the likeliest first", () => {
    const { top } = sampleGreedily(logits, allowed(1, 2, 4), 10);
    expect(top?.map((token) => [token.id, Math.exp(token.logprob).toFixed(3)])).toEqual([[2, "0.600"], [4, "0.300"], [1, "0.100"]]);
    expect(sampleGreedily(logits, null, 2).top?.map(({ id }) => id)).toEqual([0, 3]);
    expect(sampleGreedily(logits, null, 0)).not.toHaveProperty("top");
  });

  it("survives logits too large for a plain exponential", () => {
    expect(sampleGreedily(Float32Array.of(1000, 999, 5000), allowed(0, 1), 0).logprob).toBeCloseTo(-Math.log(1 + Math.exp(-1)), 5);
  });

  it("finds tokens beyond the first word of the mask, the 32nd of a word too, and none beyond the vocabulary", () => {
    const many = Float32Array.from({ length: 70 }, (_, id) => id);
    expect(sampleGreedily(many, Int32Array.of(1 << 31, 0, 0), 0).id).toBe(31);
    expect(sampleGreedily(many, Int32Array.of(0, 1 << 5, 0), 0).id).toBe(37);
    expect(sampleGreedily(many, Int32Array.of(-1, -1, -1), 0).id).toBe(69);
  });

  it("chooses by the bias and reports what the model found", () => {
    const bias = Float32Array.of(0, 0, 0, 0, 0.8);
    const biased = sampleGreedily(logits, allowed(1, 2, 4), 2, bias);
    expect(biased.id).toBe(4);
    expect(biased.logprob).toBeCloseTo(Math.log(0.3), 5);
    expect(biased.top?.map(({ id }) => id)).toEqual([2, 4]);
    expect(sampleGreedily(logits, allowed(1, 2), 0, bias).id).toBe(2);
  });

  it("throws where nothing is allowed", () => {
    expect(() => sampleGreedily(logits, Int32Array.of(0), 0)).toThrow("no token");
  });
});
