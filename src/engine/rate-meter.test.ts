import { describe, expect, it } from "vitest";
import { createRateMeter, type RateMeter } from "./rate-meter";

const KB = 1000;
const MB = 1000 * KB;

/** Reads a steady download of so many bytes every 100 ms. */
function readSteadily(meter: RateMeter, from: { bytes: number; at: number }, perTick: number, ticks: number) {
  let rate = meter.read(from.bytes, from.at);
  for (let tick = 1; tick <= ticks; tick += 1) rate = meter.read(from.bytes + tick * perTick, from.at + tick * 100);
  return rate;
}

describe("createRateMeter", () => {
  it("says nothing before it has seen a second and a quarter of a megabyte", () => {
    const unknown = { bytesPerSecond: null, secondsLeft: null };
    expect(readSteadily(createRateMeter(100 * MB), { bytes: 0, at: 0 }, 100 * KB, 9)).toEqual(unknown);
    expect(readSteadily(createRateMeter(100 * MB), { bytes: 0, at: 0 }, KB, 200)).toEqual(unknown);
  });

  it("measures a steady rate and the time that is left", () => {
    const rate = readSteadily(createRateMeter(105 * MB), { bytes: 0, at: 0 }, 100 * KB, 50);
    expect(rate.bytesPerSecond).toBeCloseTo(MB);
    expect(rate.secondsLeft).toBeCloseTo(100);
  });

  it("does not count what was there before, nor the time before the first byte", () => {
    const rate = readSteadily(createRateMeter(100 * MB), { bytes: 90 * MB, at: 60_000 }, 100 * KB, 20);
    expect(rate.secondsLeft).toBeCloseTo(8);
  });

  it("smooths a burst and follows a change", () => {
    const meter = createRateMeter(1000 * MB);
    readSteadily(meter, { bytes: 0, at: 0 }, 100 * KB, 100);
    const burst = meter.read(15 * MB, 10_500).bytesPerSecond ?? 0;
    expect(burst).toBeGreaterThan(1 * MB);
    expect(burst).toBeLessThan(2 * MB);
    const later = readSteadily(meter, { bytes: 15 * MB, at: 10_500 }, 500 * KB, 300).bytesPerSecond ?? 0;
    expect(later / (5 * MB)).toBeCloseTo(1, 1);
  });

  it("falls while nothing arrives", () => {
    const meter = createRateMeter(100 * MB);
    readSteadily(meter, { bytes: 0, at: 0 }, 100 * KB, 100);
    expect(readSteadily(meter, { bytes: 10 * MB, at: 10_000 }, 0, 40).bytesPerSecond).toBeLessThan(0.6 * MB);
  });

  it("is not misled by a file that starts again", () => {
    const meter = createRateMeter(100 * MB);
    readSteadily(meter, { bytes: 0, at: 0 }, 100 * KB, 50);
    expect(meter.read(2 * MB, 5_600).bytesPerSecond).toBeCloseTo(MB);
    expect(readSteadily(meter, { bytes: 2 * MB, at: 5_600 }, 100 * KB, 20).bytesPerSecond).toBeCloseTo(MB);
  });
});
