import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createConfidence } from "./confidence";

const p = Math.log;
const inEach = (chunks: Parameters<typeof createConfidence>[0]) => (stretch: { from: number; to: number }) => createConfidence(chunks)(stretch)?.each ?? null;

describe("confidence", () => {
  test("of one choice is its probability", () => {
    expect(inEach([{ text: "high", logprobs: [p(0.7)] }])({ from: 0, to: 4 })).toBeCloseTo(0.7);
  });

  test("does not rise with tokens that the grammar forced", () => {
    const forced = { text: "hours", logprobs: [0, 0, 0, 0] };
    expect(inEach([forced, { text: "5", logprobs: [p(0.5)] }])({ from: 0, to: 6 })).toBeCloseTo(0.5);
  });

  test("is drawn down by the least sure choice", () => {
    const chunks = [0.99, 0.99, 0.99, 0.99, 0.3].map((value) => ({ text: "x", logprobs: [p(value)] }));
    const mean = Math.exp((4 * p(0.99) + p(0.3)) / 5);
    const confidence = inEach(chunks)({ from: 0, to: 5 });
    expect(confidence).toBeCloseTo(Math.sqrt(mean * 0.3));
    expect(confidence).toBeLessThan(0.6);
  });

  test("takes the chunks that a stretch touches", () => {
    const of = inEach([{ text: "ab", logprobs: [p(0.9)] }, { text: "", logprobs: [] }, { text: "cd", logprobs: [p(0.2)] }]);
    expect(of({ from: 0, to: 2 })).toBeCloseTo(0.9);
    expect(of({ from: 2, to: 4 })).toBeCloseTo(0.2);
    expect(of({ from: 1, to: 3 })).toBeCloseTo(Math.sqrt(Math.sqrt(0.18) * 0.2));
  });

  test("of forced tokens alone is certain", () => {
    expect(inEach([{ text: "a", logprobs: [0] }, { text: "b", logprobs: [p(0.5)] }])({ from: 0, to: 1 })).toBe(1);
  });

  test("is unknown where nothing was measured", () => {
    expect(inEach([])({ from: 0, to: 4 })).toBeNull();
    expect(inEach([{ text: "abc", logprobs: [] }])({ from: 0, to: 3 })).toBeNull();
    expect(inEach([{ text: "abc", logprobs: [0, 0] }])({ from: 0, to: 3 })).toBeNull();
    expect(inEach([{ text: "abc", logprobs: [-1] }])({ from: 7, to: 9 })).toBeNull();
  });

  test("of the whole is the product of the choices, which the forced ones are not", () => {
    const of = createConfidence([{ text: "ab", logprobs: [p(0.9), 0] }, { text: "cd", logprobs: [p(0.2)] }]);
    expect(of({ from: 0, to: 4 })?.whole).toBeCloseTo(p(0.18));
    expect(createConfidence([{ text: "a", logprobs: [0] }, { text: "b", logprobs: [p(0.5)] }])({ from: 0, to: 1 })?.whole).toBe(0);
  });

  test("lies between 0 and 1 whatever the engine reports", () => {
    const chunk = fc.record({ text: fc.string({ maxLength: 4 }), logprobs: fc.array(fc.oneof(fc.double(), fc.double({ min: -20, max: 0 })), { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 12 }), fc.nat(30), fc.nat(30), (chunks, from, length) => {
        const confidence = inEach(chunks)({ from, to: from + length });
        if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
