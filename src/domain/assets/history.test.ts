import { describe, expect, it } from "vitest";
import { repeatsOf, seriesOf } from "./history";

describe("readings over time", () => {
  it("come together by name and unit, in order, numbers only", () => {
    const series = seriesOf([
      { orderId: "b", at: 2, readings: [{ name: "Pressure", value: 7, unit: "bar" }, { name: "colour", value: "red" }] },
      { orderId: "a", at: 1, readings: [{ name: "pressure", value: 6.5, unit: "Bar" }, { name: "pressure", value: 95, unit: "psi" }] },
    ]);
    expect(series).toEqual([
      { name: "Pressure", unit: "bar", points: [{ at: 1, value: 6.5, orderId: "a" }, { at: 2, value: 7, orderId: "b" }] },
      { name: "pressure", unit: "psi", points: [{ at: 1, value: 95, orderId: "a" }] },
    ]);
  });
});

describe("repeat failures", () => {
  const day = 86_400_000;
  it("are the same failure more than once within ninety days", () => {
    const failures = [{ at: 0, failureMode: "leak" }, { at: 20 * day, failureMode: "leak" }, { at: 100 * day, failureMode: "leak" }, { at: 99 * day, failureMode: "noise" }, { at: 98 * day, failureMode: undefined }];
    expect(repeatsOf(failures, 100 * day)).toEqual([{ failureMode: "leak", count: 2 }]);
    expect(repeatsOf(failures, 20 * day)).toEqual([{ failureMode: "leak", count: 2 }]);
    expect(repeatsOf(failures, 10 * day)).toEqual([]);
  });
});
