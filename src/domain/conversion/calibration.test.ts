import { describe, expect, it } from "vitest";
import { calibrated, calibrationSchema, logOdds } from "./calibration";

const calibration = { slope: 0.5, whole: 0.1, fields: { asset: 1, parts: -1 }, supports: { exact: 0.5, judged: 0 } };

const sure = (each: number, whole = 0) => ({ each, whole });

describe("calibration", () => {
  it("leaves a confidence alone where the model brings none", () => {
    expect(calibrated(sure(0.83), "asset", "exact", undefined)).toBe(0.83);
  });

  it("adds field and support to the model's own log odds", () => {
    expect(calibrated(sure(0.5), "asset", "exact", calibration)).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
    expect(calibrated(sure(0.9), "parts.1.quantity", "judged", calibration)).toBeCloseTo(1 / (1 + Math.exp(1 - 0.5 * Math.log(9))), 12);
  });

  it("counts against a value what can go wrong in all of it", () => {
    expect(calibrated(sure(0.5, -4), "asset", "exact", calibration)).toBeCloseTo(1 / (1 + Math.exp(-1.1)), 12);
    expect(calibrated(sure(0.5, -200), "asset", "exact", calibration)).toBe(calibrated(sure(0.5, -20), "asset", "exact", calibration));
    expect(calibrationSchema.parse({ slope: 1, fields: {}, supports: {} }).whole).toBe(0);
  });

  it("knows what it has not seen by the confidence alone", () => {
    expect(calibrated(sure(0.5), "new", "derived", calibration)).toBe(0.5);
  });

  it("stays a probability at the ends", () => {
    for (const confidence of [0, 1]) {
      const probability = calibrated(sure(confidence), "asset", "exact", calibration);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
    expect(logOdds(1)).toBe(9);
  });

  it("rises with the confidence", () => {
    const rising = [0, 0.2, 0.5, 0.9, 0.999, 1].map((confidence) => calibrated(sure(confidence), "asset", "exact", calibration));
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  });
});
