import { describe, expect, it } from "vitest";
import { createConfidenceRecorder } from "./confidence";

const MASK = -3.4e38;
const logits = Float32Array.of(MASK, Math.log(1), Math.log(6), MASK, Math.log(3));

function sample(recorder: ReturnType<typeof createConfidenceRecorder>, ids: number[]): void {
  for (const id of ids) {
    expect(recorder.processLogits(logits)).toBe(logits);
    recorder.processSampledToken(id);
  }
}

describe("createConfidenceRecorder", () => {
  it("gives each sampled token its probability among the allowed ones", () => {
    const recorder = createConfidenceRecorder();
    recorder.start(0);
    sample(recorder, [2, 4]);
    const [first, second] = recorder.take();
    expect(first?.id).toBe(2);
    expect(first?.logprob).toBeCloseTo(Math.log(0.6), 5);
    expect(second?.logprob).toBeCloseTo(Math.log(0.3), 5);
    expect(recorder.take()).toEqual([]);
  });

  it("reports the alternatives that the grammar allowed, the likeliest first", () => {
    const recorder = createConfidenceRecorder();
    recorder.start(2);
    sample(recorder, [2]);
    expect(recorder.take()[0]?.top?.map((token) => [token.id, Math.exp(token.logprob).toFixed(3)])).toEqual([[2, "0.600"], [4, "0.300"]]);
    recorder.start(10);
    sample(recorder, [1]);
    expect(recorder.take()[0]?.top?.map((token) => token.id)).toEqual([2, 4, 1]);
  });

  it("survives logits too large for a plain exponential", () => {
    const recorder = createConfidenceRecorder();
    recorder.processLogits(Float32Array.of(1000, 999, MASK));
    recorder.processSampledToken(0);
    expect(recorder.take()[0]?.logprob).toBeCloseTo(-Math.log(1 + Math.exp(-1)), 5);
  });

  it("forgets an answer that was cut when the next begins", () => {
    const recorder = createConfidenceRecorder();
    sample(recorder, [2]);
    recorder.start(0);
    expect(recorder.take()).toEqual([]);
    sample(recorder, [2]);
    recorder.resetState();
    expect(recorder.take()).toEqual([]);
  });
});
